import { watching } from './watch.ts';

export const takenOutIsGone = watching({
  name: 'taken-out-is-gone',
  description: 'Who was taken out can’t be reached: no contact point is theirs.',
  watch: (_data, _today, { tombstones: isGone }) => ({
    records: {
      contactPoints: ({ person }) =>
        person !== undefined && isGone(person)
          ? {
              at: 'person',
              message: {
                da: `Kontakten er til »${person}«, som er taget ud`,
                en: `The contact is to “${person}”, who was taken out`,
              },
              hint: {
                da: 'Fjern kontakten, og skriv dens id i tombstones',
                en: 'Remove the contact, and write its id in tombstones',
              },
            }
          : undefined,
    },
  }),
});
