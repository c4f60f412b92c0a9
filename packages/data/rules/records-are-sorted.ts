import { collectionsOf, finding, locate } from './rule.ts';
import type { Rule } from './rule.ts';

export const recordsAreSorted: Rule = {
  name: 'records-are-sorted',
  description: 'Records are sorted by id, except memberships and statements, which keep the order they are read in.',
  check: (dataset) =>
    collectionsOf(dataset)
      .filter(([name]) => !inReadingOrder.has(name))
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

/** Tombstones stand in the order of what they replace. */
const inReadingOrder = new Set(['memberships', 'statements', 'tombstones']);
