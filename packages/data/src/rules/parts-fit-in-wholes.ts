import type { Figure } from '../model/figure.ts';
import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const partsFitInWholes: Rule = {
  name: 'parts-fit-in-wholes',
  description: 'A figure that is a part of another is no larger, and counts the same.',
  check: ({ figures }) => {
    const byId = new Map(figures.map((figure) => [figure.id, figure]));
    return locate('figures', figures).flatMap(({ record, path }) => {
      const whole = byId.get(record.of ?? '');
      if (!whole || (record.unit === whole.unit && smallest(record) <= largest(whole))) return [];
      return finding(
        `${path}/of`,
        record.id,
        {
          da: `${record.value} ${record.unit} kan ikke være en del af »${whole.id}«, som er ${whole.value} ${whole.unit}`,
          en: `${record.value} ${record.unit} can’t be a part of “${whole.id}”, which is ${whole.value} ${whole.unit}`,
        },
        { da: 'Ret tallet, eller peg på det rigtige hele', en: 'Correct the value, or point to the right whole' },
      );
    });
  },
};

// Where sources disagree, only a part that no two of their values fit is wrong.
const values = ({ value, alternatives = [] }: Figure): readonly number[] => [
  value,
  ...alternatives.map((other) => other.value),
];
const smallest = (figure: Figure): number => Math.min(...values(figure));
const largest = (figure: Figure): number => Math.max(...values(figure));
