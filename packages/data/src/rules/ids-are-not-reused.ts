import { isRemovable } from '../model/collections.ts';
import { collectionsOf, locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const idsAreNotReused: Rule = {
  name: 'ids-are-not-reused',
  description: 'What was taken out is not there any more, and its id is no other’s.',
  check: (dataset) => {
    const gone = new Set(dataset.tombstones?.map(({ id }) => id));
    return collectionsOf(dataset)
      .flatMap(([name, records]) => (isRemovable(name) ? locate(name, records) : []))
      .filter(({ record }) => gone.has(record.id))
      .map(({ record, path }) =>
        finding(
          `${path}/id`,
          record.id,
          {
            da: `Id’et »${record.id}« hører til noget, der er taget ud`,
            en: `The id “${record.id}” belongs to what was taken out`,
          },
          { da: 'Giv posten et id, der aldrig har været brugt', en: 'Give the record an id that was never used' },
        ),
      );
  },
};
