import type { Provenance } from '../model/provenance.ts';
import { finding, objectsIn } from './rule.ts';
import type { Finding, Rule } from './rule.ts';

export const conflictsAreKept: Rule = {
  name: 'conflicts-are-kept',
  description: 'What is conflicting has the other values as alternatives, and only what is conflicting has them.',
  check: (dataset) =>
    objectsIn(dataset).flatMap(({ record, path, id }): readonly Finding[] => {
      if (!('status' in record)) return [];
      const { status, value, alternatives } = record as Provenance & {
        readonly value?: number;
        readonly alternatives?: readonly { readonly value: number }[];
      };
      if (status === 'conflicting' && !alternatives) {
        return [
          finding(
            `${path}/status`,
            id,
            {
              da: 'Kilderne er uenige, men de andre værdier mangler',
              en: 'The sources disagree, but the other values are missing',
            },
            {
              da: 'Skriv dem i alternatives, hver med sine kilder, eller ret status',
              en: 'Write them in alternatives, each with its sources, or correct the status',
            },
          ),
        ];
      }
      if (status !== 'conflicting' && alternatives) {
        return [
          finding(
            `${path}/status`,
            id,
            {
              da: `Der er andre værdier, men status er ${status}`,
              en: `There are other values, but the status is ${status}`,
            },
            { da: 'Sæt status til conflicting', en: 'Set the status to conflicting' },
          ),
        ];
      }
      const values = [value, ...(alternatives ?? []).map((alternative) => alternative.value)];
      if (new Set(values).size === values.length) return [];
      return [
        finding(
          `${path}/alternatives`,
          id,
          { da: 'Den samme værdi står to gange', en: 'The same value stands twice' },
          { da: 'Saml dens kilder ét sted', en: 'Gather its sources in one place' },
        ),
      ];
    }),
};
