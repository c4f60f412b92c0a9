import { locate } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const checkDigitsFit: Rule = {
  name: 'check-digits-fit',
  description:
    'A CVR number divides by 11 with the weights of the register, and the last digit of an EAN is the one that GS1 computes.',
  check: ({ contactPoints }) =>
    locate('contactPoints', contactPoints).flatMap(({ record: { id, cvr, ean }, path }): readonly Finding[] => [
      ...(cvr === undefined || sumOf(cvr, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
        ? []
        : [fault(`${path}/cvr`, id, { da: `CVR-nummeret ${cvr}`, en: `The CVR number ${cvr}` })]),
      ...(ean === undefined || sumOf(ean, [1, 3]) % 10 === 0
        ? []
        : [fault(`${path}/ean`, id, { da: `EAN-nummeret ${ean}`, en: `The EAN ${ean}` })]),
    ]),
};

/** The sum of a number's digits, each times its weight; the weights begin again when they are used up. */
const sumOf = (digits: string, weights: readonly number[]): number =>
  Array.from(digits).reduce((sum, digit, index) => sum + Number(digit) * (weights[index % weights.length] ?? 0), 0);

const fault = (path: string, id: string, number: { readonly da: string; readonly en: string }): Finding =>
  finding(
    path,
    id,
    {
      da: `${number.da} findes ikke: kontrolcifferet passer ikke til resten`,
      en: `${number.en} does not exist: its check digit does not fit the rest`,
    },
    { da: 'Ret det efter det, det er skrevet af fra', en: 'Correct it by what it was copied from' },
  );
