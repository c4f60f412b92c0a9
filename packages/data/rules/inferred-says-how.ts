import { finding, objectsIn } from './rule.ts';
import type { Rule } from './rule.ts';

export const inferredSaysHow: Rule = {
  name: 'inferred-says-how',
  description: 'What is inferred has a note that says how.',
  check: (dataset) =>
    objectsIn(dataset)
      .filter(({ record }) => Object.values(record).includes('inferred') && !('note' in record))
      .map(({ path, id }) =>
        finding(
          path,
          id,
          { da: 'Det er udledt, men der står ikke hvordan', en: 'It is inferred, but does not say how' },
          { da: 'Skriv i note, hvad det er udledt af', en: 'Write in note what it is inferred from' },
        ),
      ),
};
