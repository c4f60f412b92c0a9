import { spanOf } from './dates.ts';
import { watching } from './watch.ts';

export const announcedBeforeAdmitted = watching({
  name: 'announced-before-admitted',
  description: 'Nobody is announced after being admitted.',
  watch: () => ({
    records: {
      participations: ({ announced, admitted }) => {
        const told = spanOf(announced);
        const joined = told && spanOf(admitted);
        if (!joined || told.first <= joined.last) return undefined;
        return {
          at: 'announced',
          message: {
            da: `Kommunen er meldt ud ${announced}, efter at den kom med ${admitted}`,
            en: `The municipality is announced ${announced}, after it was admitted ${admitted}`,
          },
          hint: { da: 'Ret den ene af datoerne', en: 'Correct one of the dates' },
        };
      },
    },
  }),
});
