import { byId } from '../model/index-by.ts';
import { sumOfReadings } from '../queries/readings.ts';
import { watching } from './watch.ts';

export const sumsFit = watching({
  name: 'sums-fit',
  description: 'A figure that is a sum has a value that its parts can add up to, and counts the same.',
  watch: ({ figures }) => {
    const figureOf = byId(figures);
    return {
      records: {
        figures: ({ value, unit, sumOf = [] }) => {
          const parts = sumOf.flatMap((id) => figureOf.get(id) ?? []);
          // A part that isn't there is `references-resolve`'s to name.
          if (!parts.length || parts.length !== sumOf.length) return undefined;
          const [least, most] = [sumOfReadings(parts, Math.min), sumOfReadings(parts, Math.max)];
          const isSame = parts.every((part) => part.unit === unit);
          if (isSame && least <= value && value <= most) return undefined;
          const sum = least < most ? `${least}–${most}` : `${least}`;
          return {
            at: 'sumOf',
            message: {
              da: `${value} ${unit} er ikke summen af ${sumOf.join(', ')}, som er ${sum}`,
              en: `${value} ${unit} is not the sum of ${sumOf.join(', ')}, which is ${sum}`,
            },
            hint: {
              da: 'Ret tallet, eller peg på de rigtige dele',
              en: 'Correct the value, or point to the right parts',
            },
          };
        },
      },
    };
  },
});
