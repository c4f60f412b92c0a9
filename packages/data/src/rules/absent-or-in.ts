import { notMadeOfBoth } from './municipalities-join-once.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const absentOrIn = watching({
  name: 'absent-or-in',
  description:
    'A municipality is absent from a programme once, under the id made of both, and takes no part in it as well.',
  watch: ({ participations }) => {
    const joined = new Set(participations.map(({ programme, municipality }) => `${programme}-${municipality}`));
    return {
      records: {
        absences: ({ id: given, programme, municipality }): Fault | undefined => {
          const id = `${programme}-${municipality}`;
          if (given !== id) return notMadeOfBoth(id);
          return joined.has(id) ? inBoth : undefined;
        },
      },
    };
  },
});

const inBoth: Fault = {
  message: {
    da: 'Kommunen står både uden for programmet og som deltager i det',
    en: 'The municipality stands both outside the programme and as taking part in it',
  },
  hint: {
    da: 'Fjern posten her eller i participations',
    en: 'Remove the record here or in participations',
  },
};
