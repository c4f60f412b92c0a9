import { watching } from './watch.ts';

/** A map of more columns or rows has no tile that can be seen. */
const most = 999;

export const tilesAreFree = watching({
  name: 'tiles-are-free',
  description: 'A municipality’s place on the map is a whole column and row from 1 to 999, and no other has it.',
  watch: () => {
    const taken = new Map<string, string>();
    return {
      records: {
        municipalities: ({ name, tile }) => {
          if (!tile) return undefined;
          const { column, row } = tile;
          if (![column, row].every((place) => Number.isInteger(place) && place >= 1 && place <= most)) {
            return {
              at: 'tile',
              message: {
                da: `Pladsen ${column}, ${row} er ikke en kolonne og en række på kortet`,
                en: `The place ${column}, ${row} is not a column and a row of the map`,
              },
              hint: { da: `Skriv hele tal fra 1 til ${most}`, en: `Write whole numbers from 1 to ${most}` },
            };
          }
          const place = `${column} ${row}`;
          const other = taken.get(place);
          taken.set(place, name);
          if (other === undefined) return undefined;
          return {
            at: 'tile',
            message: {
              da: `${name} og ${other} står på samme plads, kolonne ${column} og række ${row}`,
              en: `${name} and ${other} stand in the same place, column ${column} and row ${row}`,
            },
            hint: {
              da: 'Flyt en af dem til en plads, der er fri',
              en: 'Move one of them to a place that is free',
            },
          };
        },
      },
    };
  },
});
