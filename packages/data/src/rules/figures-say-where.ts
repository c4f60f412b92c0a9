import { watching } from './watch.ts';

export const figuresSayWhere = watching({
  name: 'figures-say-where',
  description: 'A figure of a region says which where the data set is not of one, and counts nowhere else.',
  watch: ({ region: own, regions }) => ({
    records: {
      figures: ({ scope, region, counts }) => {
        if (region !== undefined && scope !== 'region') {
          return {
            at: 'region',
            message: {
              da: `Tallet gælder hele landet, men har regionen ${region}`,
              en: `The figure is of the whole country, but has the region ${region}`,
            },
            hint: { da: 'Skriv region i scope, eller tag region ud', en: 'Write region in scope, or take region out' },
          };
        }
        if (scope === 'region' && region === undefined && own === undefined && regions.length > 1) {
          return {
            at: 'scope',
            message: {
              da: 'Tallet gælder en region, men siger ikke hvilken',
              en: 'The figure is of a region, but does not say which',
            },
            hint: { da: 'Skriv regionens kode i region', en: 'Write the code of the region in region' },
          };
        }
        if (region === undefined || counts?.region === undefined || counts.region === region) return undefined;
        return {
          at: 'counts/region',
          message: {
            da: `Tallet tæller i ${counts.region}, men gælder ${region}`,
            en: `The figure counts in ${counts.region}, but is of ${region}`,
          },
          hint: { da: 'Ret den ene af de to regioner', en: 'Correct one of the two regions' },
        };
      },
    },
  }),
});
