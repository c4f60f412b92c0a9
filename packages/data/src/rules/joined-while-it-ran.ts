import { byId } from '../model/index-by.ts';
import { endsBefore } from './programmes-run-forward.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const joinedWhileItRan = watching({
  name: 'joined-while-it-ran',
  description: 'Nobody is in a programme before it started, and nobody joins or is announced after it had ended.',
  watch: ({ programmes }) => {
    const programmeOf = byId(programmes);
    return {
      records: {
        participations: (record) => {
          const { start, end } = programmeOf.get(record.programme) ?? {};
          return (['announced', 'admitted'] as const).flatMap((field): Fault | readonly Fault[] => {
            const time = record[field];
            // Who will be in is announced before it starts.
            const isEarly = field === 'admitted' && endsBefore(time, start);
            if (!isEarly && !endsBefore(end, time)) return [];
            return {
              at: field,
              message: isEarly
                ? {
                    da: `${time} er før programmet begyndte, ${start}`,
                    en: `${time} is before the programme started, ${start}`,
                  }
                : {
                    da: `${time} er efter programmet sluttede, ${end}`,
                    en: `${time} is after the programme ended, ${end}`,
                  },
              hint: { da: 'Ret datoen, eller ret programmets', en: 'Correct the date, or the programme’s' },
            };
          });
        },
      },
    };
  },
});
