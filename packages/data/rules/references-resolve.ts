import type { Dataset } from '../model/dataset.ts';
import { finding, objectsIn } from './rule.ts';
import type { Finding, Rule } from './rule.ts';

type Target = Exclude<keyof Dataset, '$schema' | 'schemaVersion' | 'version' | 'license' | 'title' | 'initiative'>;

/** The properties that hold ids, by where they stand, and the collections an id may be in. */
const references: readonly (readonly [place: RegExp, targets: readonly Target[]])[] = [
  [/^\/initiative$/, ['programmes']],
  [/\/sources\/[0-9]+$/, ['sources']],
  [/^\/municipalities\/[0-9]+\/region$/, ['regions']],
  [/\/(programme|partOf|basedOn|succeededBy)$/, ['programmes']],
  [/\/partners\/[0-9]+\/organization$/, ['organizations', 'regions']],
  [/^\/(posts|contactPoints)\/[0-9]+\/organization$/, ['organizations']],
  [/\/appointedBy$/, ['organizations']],
  [/\/municipality$/, ['municipalities']],
  [/^\/figures\/[0-9]+\/of$/, ['figures']],
  [/\/post$/, ['posts']],
  [/\/onBehalfOf$/, ['municipalities', 'regions']],
  [/\/person$/, ['persons', 'tombstones']],
];

export const referencesResolve: Rule = {
  name: 'references-resolve',
  description: 'Every id that a record refers to is there, or was taken out. A file without persons may refer to them.',
  check: (dataset) => {
    const ids = (targets: readonly Target[]): ReadonlySet<string> =>
      new Set(targets.flatMap((name): readonly { readonly id: string }[] => dataset[name] ?? []).map(({ id }) => id));
    const known = references.map(([place, targets]) => ({ place, targets, ids: ids(targets) }));

    return [...stringsIn(dataset)].flatMap(({ text, path, record }): readonly Finding[] => {
      const reference = known.find(({ place }) => place.test(path));
      if (!reference || reference.ids.has(text)) return [];
      if (reference.targets.includes('persons') && dataset.persons === undefined) return [];
      const where = reference.targets.join(', ');
      return [
        finding(
          path,
          record,
          { da: `»${text}« findes ikke i ${where}`, en: `“${text}” is not in ${where}` },
          { da: 'Ret id’et, eller tilføj det, det peger på', en: 'Correct the id, or add what it points to' },
        ),
      ];
    });
  },
};

function* stringsIn(
  dataset: Dataset,
): Generator<{ readonly text: string; readonly path: string; readonly record: string | undefined }> {
  for (const { record, path, id } of objectsIn(dataset)) {
    for (const [key, value] of Object.entries(record)) {
      const values: readonly [string, unknown][] = Array.isArray(value)
        ? value.map((item: unknown, index): [string, unknown] => [`${path}/${key}/${index}`, item])
        : [[`${path}/${key}`, value]];
      for (const [place, text] of values) if (typeof text === 'string') yield { text, path: place, record: id };
    }
  }
}
