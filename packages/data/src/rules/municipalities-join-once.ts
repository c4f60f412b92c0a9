import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const municipalitiesJoinOnce: Rule = {
  name: 'municipalities-join-once',
  description: 'A municipality takes part in a programme once, under the id made of both.',
  check: ({ participations }) =>
    locate('participations', participations)
      .filter(({ record }) => record.id !== `${record.programme}-${record.municipality}`)
      .map(({ record, path }) =>
        finding(
          `${path}/id`,
          record.id,
          {
            da: `Id’et er ikke programmets id og kommunens kode, ${record.programme}-${record.municipality}`,
            en: `The id is not the programme’s id and the municipality’s code, ${record.programme}-${record.municipality}`,
          },
          {
            da: `Skriv ${record.programme}-${record.municipality}`,
            en: `Write ${record.programme}-${record.municipality}`,
          },
        ),
      ),
};
