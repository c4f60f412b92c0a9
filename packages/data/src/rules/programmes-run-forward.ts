import { byId } from '../model/index-by.ts';
import { spanOf } from './dates.ts';
import { watching } from './watch.ts';

/** Whether a time is over for certain before another begins. */
export function isBefore(time: string | undefined, other: string | undefined): boolean {
  const [one, two] = [spanOf(time), spanOf(other)];
  return !!one && !!two && one.last < two.first;
}

export const programmesRunForward = watching({
  name: 'programmes-run-forward',
  description: 'No programme ends before it starts, and none is followed by one that had ended when it started.',
  watch: ({ programmes }) => {
    const programmeOf = byId(programmes);
    return {
      records: {
        programmes: ({ start, end, succeededBy }) => {
          if (isBefore(end, start)) {
            return {
              at: 'end',
              message: {
                da: `Programmet slutter ${end}, før det begynder ${start}`,
                en: `The programme ends ${end}, before it starts ${start}`,
              },
              hint: { da: 'Ret den ene af datoerne', en: 'Correct one of the dates' },
            };
          }
          const next = programmeOf.get(succeededBy ?? '');
          if (!isBefore(next?.end, start)) return undefined;
          return {
            at: 'succeededBy',
            message: {
              da: `»${next?.id}« sluttede ${next?.end}, før dette begyndte ${start}`,
              en: `“${next?.id}” ended ${next?.end}, before this one started ${start}`,
            },
            hint: {
              da: 'Peg på det, der kom efter, eller ret datoerne',
              en: 'Point to what came after, or correct the dates',
            },
          };
        },
      },
    };
  },
});
