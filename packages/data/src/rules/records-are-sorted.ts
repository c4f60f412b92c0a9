import { collections } from '../model/collections.ts';
import { collectionsOf, locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const recordsAreSorted: Rule = {
  name: 'records-are-sorted',
  description: 'Records are sorted by id, except memberships and statements, which keep the order they are read in.',
  check: (dataset) =>
    collectionsOf(dataset)
      .filter(([name]) => collections[name].order === 'id')
      .flatMap(([name, records]) =>
        locate(name, records)
          .slice(1)
          .flatMap(({ record, path }, index) => {
            const before = records[index]?.id ?? '';
            if (before <= record.id) return [];
            const next = records.find(({ id }) => id > record.id)?.id ?? before;
            return finding(
              path,
              record.id,
              { da: `»${record.id}« står efter »${before}«`, en: `“${record.id}” stands after “${before}”` },
              { da: `Flyt den op foran »${next}«`, en: `Move it up in front of “${next}”` },
            );
          }),
      ),
};
