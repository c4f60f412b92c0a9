import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const municipalitiesJoinOnce = watching({
  name: 'municipalities-join-once',
  description: 'A municipality takes part in a programme once, under the id made of both.',
  watch: () => ({
    records: {
      participations: ({ id: given, programme, municipality }) => {
        const id = `${programme}-${municipality}`;
        return given === id ? undefined : notMadeOfBoth(id);
      },
    },
  }),
});

/** That a record's id isn't the one made of its programme and its municipality. */
export const notMadeOfBoth = (id: string): Fault => ({
  at: 'id',
  message: {
    da: `Id’et er ikke programmets id og kommunens kode, ${id}`,
    en: `The id is not the programme’s id and the municipality’s code, ${id}`,
  },
  hint: { da: `Skriv ${id}`, en: `Write ${id}` },
});
