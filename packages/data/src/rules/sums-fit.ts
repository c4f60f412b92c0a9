import { locate } from '../model/walk.ts';
import { leastAndMost, partsOf } from '../queries/readings.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const sumsFit: Rule = {
  name: 'sums-fit',
  description: 'A figure that is a sum has a value that its parts can add up to, and counts the same.',
  check: ({ figures }) =>
    locate('figures', figures).flatMap(({ record, path }) => {
      const parts = partsOf(record, figures);
      // A part that isn't there is `references-resolve`'s to name.
      if (!parts.length || parts.length !== record.sumOf?.length) return [];
      const ends = parts.map((part) => leastAndMost(part));
      const least = ends.reduce((sum, part) => sum + part.least, 0);
      const most = ends.reduce((sum, part) => sum + part.most, 0);
      const isSame = parts.every(({ unit }) => unit === record.unit);
      if (isSame && least <= record.value && record.value <= most) return [];
      const sum = least < most ? `${least}–${most}` : `${least}`;
      return finding(
        `${path}/sumOf`,
        record.id,
        {
          da: `${record.value} ${record.unit} er ikke summen af ${record.sumOf.join(', ')}, som er ${sum}`,
          en: `${record.value} ${record.unit} is not the sum of ${record.sumOf.join(', ')}, which is ${sum}`,
        },
        { da: 'Ret tallet, eller peg på de rigtige dele', en: 'Correct the value, or point to the right parts' },
      );
    }),
};
