import { watching } from './watch.ts';

export const identifiersAreUnique = watching({
  name: 'identifiers-are-unique',
  description:
    'No register gives two areas the same code, however it is written: small letters and spaces make no other.',
  watch: () => {
    const seen = new Map<string, string>();
    return {
      records: {
        regions: ({ id, identifiers = [] }) =>
          identifiers.flatMap(({ scheme, identifier }, index) => {
            const key = JSON.stringify([folded(scheme), folded(identifier)]);
            const other = seen.get(key);
            seen.set(key, id);
            if (other === undefined) return [];
            return {
              at: `identifiers/${index}/identifier`,
              message: {
                da: `Koden ${identifier} i ${scheme} er også givet til »${other}«`,
                en: `The code ${identifier} of ${scheme} is given to “${other}” as well`,
              },
              hint: { da: 'Ret den ene kode', en: 'Correct one of the codes' },
            };
          }),
      },
    };
  },
});

const folded = (text: string): string => text.toLowerCase().replaceAll(/\s/g, '');
