import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const namesMatchValues: Rule = {
  name: 'names-match-values',
  description: 'A figure that lists names lists as many as its value, each once.',
  check: ({ figures }) =>
    locate('figures', figures)
      .filter(({ record: { names, value } }) => names && (names.length !== value || new Set(names).size !== value))
      .map(({ record, path }) =>
        finding(
          `${path}/names`,
          record.id,
          {
            da: `Tallet er ${record.value}, men listen har ${new Set(record.names).size} forskellige navne`,
            en: `The value is ${record.value}, but the list has ${new Set(record.names).size} different names`,
          },
          { da: 'Ret tallet eller listen efter kilden', en: 'Correct the value or the list by the source' },
        ),
      ),
};
