import type { Figure } from '../model/figure.ts';
import type { Text } from '../model/text.ts';
import { locate } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';
import { isYear } from './years.ts';

export const valuesFitUnits: Rule = {
  name: 'values-fit-units',
  description:
    'A count is a whole number from 0, a year is one of our time, and a length of time is not negative; of other sources’ values too.',
  check: ({ figures }) =>
    locate('figures', figures).flatMap(({ record, path }): readonly Finding[] => {
      const { isValid, hint } = units[record.unit];
      return [
        { value: record.value, place: path },
        ...locate('alternatives', record.alternatives).map(({ record: other, path: place }) => ({
          value: other.value,
          place: `${path}${place}`,
        })),
      ]
        .filter(({ value }) => !isValid(value))
        .map(({ value, place }) =>
          finding(
            `${place}/value`,
            record.id,
            { da: `Tallet ${value} kan ikke være ${hint.da}`, en: `The value ${value} can’t be ${hint.en}` },
            { da: 'Skriv tallet, som kilden har det', en: 'Write the value as the source has it' },
          ),
        );
    }),
};

const units: Readonly<Record<Figure['unit'], { readonly isValid: (value: number) => boolean; readonly hint: Text }>> = {
  municipalities: {
    isValid: (value) => Number.isSafeInteger(value) && value >= 0,
    hint: { da: 'et antal kommuner', en: 'a number of municipalities' },
  },
  year: { isValid: isYear, hint: { da: 'et årstal', en: 'a calendar year' } },
  years: { isValid: (value) => value >= 0, hint: { da: 'et antal år', en: 'a number of years' } },
};
