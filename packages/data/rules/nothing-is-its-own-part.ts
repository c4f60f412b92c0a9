import { finding, locate } from './rule.ts';
import type { Finding } from './rule.ts';
import type { Rule } from './rule.ts';

export const nothingIsItsOwnPart: Rule = {
  name: 'nothing-is-its-own-part',
  description: 'No programme or figure is a part of itself, through others either.',
  check: ({ programmes, figures }) => [
    ...circles('programmes', 'partOf', programmes, ({ partOf }) => partOf),
    ...circles('programmes', 'basedOn', programmes, ({ basedOn }) => basedOn),
    ...circles('programmes', 'succeededBy', programmes, ({ succeededBy }) => succeededBy),
    ...circles('figures', 'of', figures, ({ of }) => of),
  ],
};

function circles<Item extends { readonly id: string }>(
  collection: string,
  property: string,
  records: readonly Item[],
  nextOf: (record: Item) => string | undefined,
): readonly Finding[] {
  const next = new Map(records.map((record) => [record.id, nextOf(record)]));
  const done = new Set<string>();
  const circling = new Set<string>();
  // Each id is walked once, so that a long chain takes no longer than its length.
  for (const start of next.keys()) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let at: string | undefined = start;
    for (; at !== undefined && !done.has(at); at = next.get(at)) {
      done.add(at);
      onWay.add(at);
      way.push(at);
    }
    if (at !== undefined && onWay.has(at)) way.slice(way.indexOf(at)).forEach((id) => circling.add(id));
  }
  return locate(collection, records)
    .filter(({ record }) => circling.has(record.id))
    .map(({ record, path }) =>
      finding(
        `${path}/${property}`,
        record.id,
        { da: `»${record.id}« peger tilbage på sig selv`, en: `“${record.id}” points back to itself` },
        { da: `Ret ${property}, så kæden ender`, en: `Correct ${property} so that the chain ends` },
      ),
    );
}
