import { locate } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const identifiersAreUnique: Rule = {
  name: 'identifiers-are-unique',
  description: 'No register gives two areas the same code.',
  check: ({ regions }) => {
    const seen = new Map<string, string>();
    return locate('regions', regions).flatMap(({ record, path }) =>
      locate('identifiers', record.identifiers).flatMap(
        ({ record: { scheme, identifier }, path: place }): readonly Finding[] => {
          const key = JSON.stringify([scheme, identifier]);
          const other = seen.get(key);
          seen.set(key, record.id);
          if (other === undefined) return [];
          return [
            finding(
              `${path}${place}/identifier`,
              record.id,
              {
                da: `Koden ${identifier} i ${scheme} er også givet til »${other}«`,
                en: `The code ${identifier} of ${scheme} is given to “${other}” as well`,
              },
              { da: 'Ret den ene kode', en: 'Correct one of the codes' },
            ),
          ];
        },
      ),
    );
  },
};
