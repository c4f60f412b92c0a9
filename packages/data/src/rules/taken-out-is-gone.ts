import { watching } from './watch.ts';

export const takenOutIsGone = watching({
  name: 'taken-out-is-gone',
  description:
    'Who was taken out can’t be reached or told by their title: no contact point is theirs, and no membership has a title.',
  watch: (_data, _today, { tombstones: isGone }) => ({
    records: {
      memberships: ({ person, title }) =>
        title !== undefined && person !== undefined && isGone(person)
          ? {
              at: 'title',
              message: {
                da: `Titlen er den, »${person}« har, og »${person}« er taget ud`,
                en: `The title is that of “${person}”, who was taken out`,
              },
              hint: { da: 'Fjern titlen', en: 'Remove the title' },
            }
          : undefined,
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
