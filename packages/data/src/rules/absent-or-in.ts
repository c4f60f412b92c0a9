import { locate } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const absentOrIn: Rule = {
  name: 'absent-or-in',
  description:
    'A municipality is absent from a programme once, under the id made of both, and takes no part in it as well.',
  check: ({ absences, participations }) => {
    const joined = new Set(participations.map(({ programme, municipality }) => `${programme}-${municipality}`));
    return locate('absences', absences).flatMap(({ record, path }): readonly Finding[] => {
      const id = `${record.programme}-${record.municipality}`;
      if (record.id !== id) {
        return [
          finding(
            `${path}/id`,
            record.id,
            {
              da: `Id’et er ikke programmets id og kommunens kode, ${id}`,
              en: `The id is not the programme’s id and the municipality’s code, ${id}`,
            },
            { da: `Skriv ${id}`, en: `Write ${id}` },
          ),
        ];
      }
      if (!joined.has(id)) return [];
      return [
        finding(
          path,
          record.id,
          {
            da: 'Kommunen står både uden for programmet og som deltager i det',
            en: 'The municipality stands both outside the programme and as taking part in it',
          },
          {
            da: 'Fjern posten her eller i participations',
            en: 'Remove the record here or in participations',
          },
        ),
      ];
    });
  },
};
