import { spanOf } from '../edtf.ts';
import { locate } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

/** Whether a time is over for certain before another begins. */
export function isBefore(time: string | undefined, other: string | undefined): boolean {
  const [one, two] = [spanOf(time ?? ''), spanOf(other ?? '')];
  return !!one && !!two && one.last < two.first;
}

export const programmesRunForward: Rule = {
  name: 'programmes-run-forward',
  description: 'No programme ends before it starts, and none is followed by one that had ended when it started.',
  check: ({ programmes }) => {
    const byId = new Map(programmes.map((programme) => [programme.id, programme]));
    return locate('programmes', programmes).flatMap(({ record, path }): readonly Finding[] => {
      const { id, start, end, succeededBy } = record;
      if (isBefore(end, start)) {
        return [
          finding(
            `${path}/end`,
            id,
            {
              da: `Programmet slutter ${end}, før det begynder ${start}`,
              en: `The programme ends ${end}, before it starts ${start}`,
            },
            { da: 'Ret den ene af datoerne', en: 'Correct one of the dates' },
          ),
        ];
      }
      const next = byId.get(succeededBy ?? '');
      if (!isBefore(next?.end, start)) return [];
      return [
        finding(
          `${path}/succeededBy`,
          id,
          {
            da: `»${next?.id}« sluttede ${next?.end}, før dette begyndte ${start}`,
            en: `“${next?.id}” ended ${next?.end}, before this one started ${start}`,
          },
          { da: 'Peg på det, der kom efter, eller ret datoerne', en: 'Point to what came after, or correct the dates' },
        ),
      ];
    });
  },
};
