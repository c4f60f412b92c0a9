import { finding, objectsIn } from './rule.ts';
import type { Rule } from './rule.ts';

export const textsAreWritten: Rule = {
  name: 'texts-are-written',
  description: 'No text is blank, and none begins or ends with a space.',
  check: (dataset) =>
    objectsIn(dataset).flatMap(({ record, path, id }) =>
      Object.entries(record)
        .flatMap(([key, value]: [string, unknown]): readonly [string, unknown][] =>
          Array.isArray(value) ? value.map((item: unknown, index) => [`${key}/${index}`, item]) : [[key, value]],
        )
        .filter(([, value]) => typeof value === 'string' && (value === '' || value !== value.trim()))
        .map(([key]) =>
          finding(
            `${path}/${key}`,
            id,
            { da: 'Teksten er tom eller har mellemrum i enden', en: 'The text is blank or has spaces at an end' },
            { da: 'Skriv teksten uden mellemrum først og sidst', en: 'Write the text with no spaces first and last' },
          ),
        ),
    ),
};
