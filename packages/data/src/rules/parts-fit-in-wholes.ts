import { byId } from '../model/index-by.ts';
import { leastAndMost } from '../queries/readings.ts';
import { watching } from './watch.ts';

export const partsFitInWholes = watching({
  name: 'parts-fit-in-wholes',
  description: 'A figure that is a part of another is no larger, and counts the same.',
  watch: ({ figures }) => {
    const figureOf = byId(figures);
    return {
      records: {
        figures: (part) => {
          const whole = figureOf.get(part.of ?? '');
          // Where sources disagree, only a part that no two of their values fit is wrong.
          if (!whole || (part.unit === whole.unit && leastAndMost(part).least <= leastAndMost(whole).most))
            return undefined;
          return {
            at: 'of',
            message: {
              da: `${part.value} ${part.unit} kan ikke være en del af »${whole.id}«, som er ${whole.value} ${whole.unit}`,
              en: `${part.value} ${part.unit} can’t be a part of “${whole.id}”, which is ${whole.value} ${whole.unit}`,
            },
            hint: {
              da: 'Ret tallet, eller peg på det rigtige hele',
              en: 'Correct the value, or point to the right whole',
            },
          };
        },
      },
    };
  },
});
