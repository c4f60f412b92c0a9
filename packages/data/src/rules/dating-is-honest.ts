import { watching } from './watch.ts';

export const datingIsHonest = watching({
  name: 'dating-is-honest',
  description: 'A source whose date is unknown says so, and only such a source does.',
  watch: () => ({
    records: {
      sources: ({ published, dating }) =>
        (published === 'unknown') === (dating === 'unknown')
          ? undefined
          : {
              at: 'dating',
              message: {
                da: `Kildens dato er ${published}, men dateringen er ${dating}`,
                en: `The source’s date is ${published}, but its dating is ${dating}`,
              },
              hint: {
                da: 'Skriv unknown begge steder, eller ingen af dem',
                en: 'Write unknown in both places, or in neither',
              },
            },
    },
  }),
});
