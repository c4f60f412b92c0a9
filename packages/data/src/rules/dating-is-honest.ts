import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const datingIsHonest: Rule = {
  name: 'dating-is-honest',
  description: 'A source whose date is unknown says so, and only such a source does.',
  check: ({ sources }) =>
    locate('sources', sources)
      .filter(({ record }) => (record.published === 'unknown') !== (record.dating === 'unknown'))
      .map(({ record, path }) =>
        finding(
          `${path}/dating`,
          record.id,
          {
            da: `Kildens dato er ${record.published}, men dateringen er ${record.dating}`,
            en: `The source’s date is ${record.published}, but its dating is ${record.dating}`,
          },
          {
            da: 'Skriv unknown begge steder, eller ingen af dem',
            en: 'Write unknown in both places, or in neither',
          },
        ),
      ),
};
