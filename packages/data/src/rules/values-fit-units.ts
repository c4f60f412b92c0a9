import type { Figure } from '../model/figure.ts';
import type { Text } from '../model/text.ts';
import { locate } from '../model/walk.ts';
import { isYear } from '../model/years.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const valuesFitUnits: Rule = {
  name: 'values-fit-units',
  description:
    'A count is a whole number from 0, a year is one of our time, and a length of time, an area or an amount of energy is not negative. Money, percent and emissions may be: a deficit, a fall, an uptake. Of other sources’ values too.',
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
            { da: `Tallet ${inDanish(value)} kan ikke være ${hint.da}`, en: `The value ${value} can’t be ${hint.en}` },
            remedyOf(value),
          ),
        );
    }),
};

/** A number as Danes write it, with a comma before its decimals. */
const inDanish = (value: number): string => String(value).replace('.', ',');

/** What to write in place of a value: `1.098`, as a source has 1098, is a little more than one. */
function remedyOf(value: number): Text {
  const thousands = Math.round(value * 1000);
  return !Number.isInteger(value) && value >= 1 && value < 1000 && Math.abs(thousands - value * 1000) < 1e-6
    ? {
        da: `Skriv tallet, som kilden har det, og tusinder uden punktum: ${thousands}`,
        en: `Write the value as the source has it, and thousands without a separator: ${thousands}`,
      }
    : { da: 'Skriv tallet, som kilden har det', en: 'Write the value as the source has it' };
}

/** Whether a number is one that somebody can have counted or measured, up or down. */
const isCountable = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER;
const isAmount = (value: number): boolean => isCountable(value) && value >= 0;

const units: Readonly<Record<Figure['unit'], { readonly isValid: (value: number) => boolean; readonly hint: Text }>> = {
  municipalities: {
    isValid: (value) => Number.isSafeInteger(value) && value >= 0,
    hint: { da: 'et antal kommuner', en: 'a number of municipalities' },
  },
  persons: {
    isValid: (value) => Number.isSafeInteger(value) && value >= 0,
    hint: { da: 'et antal personer', en: 'a number of persons' },
  },
  year: { isValid: isYear, hint: { da: 'et årstal', en: 'a calendar year' } },
  years: { isValid: isAmount, hint: { da: 'et antal år', en: 'a number of years' } },
  hectares: { isValid: isAmount, hint: { da: 'et antal hektar', en: 'a number of hectares' } },
  kWh: { isValid: isAmount, hint: { da: 'en mængde energi', en: 'an amount of energy' } },
  MWh: { isValid: isAmount, hint: { da: 'en mængde energi', en: 'an amount of energy' } },
  percent: { isValid: isCountable, hint: { da: 'en procent', en: 'a percentage' } },
  tCO2e: { isValid: isCountable, hint: { da: 'en udledning i ton', en: 'an emission in tonnes' } },
  DKK: { isValid: isCountable, hint: { da: 'et beløb i kroner', en: 'an amount in kroner' } },
  other: { isValid: isCountable, hint: { da: 'en værdi', en: 'a value' } },
};
