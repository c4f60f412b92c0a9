import { locate } from '../model/walk.ts';
import { isBefore } from './programmes-run-forward.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const joinedWhileItRan: Rule = {
  name: 'joined-while-it-ran',
  description: 'Nobody is in a programme before it started, and nobody joins or is announced after it had ended.',
  check: ({ participations, programmes }) => {
    const byId = new Map(programmes.map((programme) => [programme.id, programme]));
    return locate('participations', participations).flatMap(({ record, path }) => {
      const { start, end } = byId.get(record.programme) ?? {};
      return (['announced', 'admitted'] as const).flatMap((field): readonly Finding[] => {
        const time = record[field];
        // Who will be in is announced before it starts.
        const isEarly = field === 'admitted' && isBefore(time, start);
        if (!isEarly && !isBefore(end, time)) return [];
        return [
          finding(
            `${path}/${field}`,
            record.id,
            isEarly
              ? {
                  da: `${time} er før programmet begyndte, ${start}`,
                  en: `${time} is before the programme started, ${start}`,
                }
              : {
                  da: `${time} er efter programmet sluttede, ${end}`,
                  en: `${time} is after the programme ended, ${end}`,
                },
            { da: 'Ret datoen, eller ret programmets', en: 'Correct the date, or the programme’s' },
          ),
        ];
      });
    });
  },
};
