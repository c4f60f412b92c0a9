import { locate } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const tilesAreFree: Rule = {
  name: 'tiles-are-free',
  description: 'A municipality’s place on the map is a whole column and row from 1, and no other has it.',
  check: ({ municipalities }) => {
    const taken = new Map<string, string>();
    return locate('municipalities', municipalities).flatMap(({ record, path }): readonly Finding[] => {
      if (!record.tile) return [];
      const { column, row } = record.tile;
      if (![column, row].every((place) => Number.isInteger(place) && place >= 1)) {
        return [
          finding(
            `${path}/tile`,
            record.id,
            {
              da: `Pladsen ${column}, ${row} er ikke en kolonne og en række på kortet`,
              en: `The place ${column}, ${row} is not a column and a row of the map`,
            },
            { da: 'Skriv hele tal fra 1', en: 'Write whole numbers from 1' },
          ),
        ];
      }
      const place = `${column} ${row}`;
      const other = taken.get(place);
      taken.set(place, record.name);
      if (other === undefined) return [];
      return [
        finding(
          `${path}/tile`,
          record.id,
          {
            da: `${record.name} og ${other} står på samme plads, kolonne ${column} og række ${row}`,
            en: `${record.name} and ${other} stand in the same place, column ${column} and row ${row}`,
          },
          { da: 'Flyt en af dem til en plads, der er fri', en: 'Move one of them to a place that is free' },
        ),
      ];
    });
  },
};
