import { locate } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const nothingIsItsOwnPart: Rule = {
  name: 'nothing-is-its-own-part',
  description: 'No programme or figure is a part of itself, through others either.',
  check: ({ programmes, figures }) => [
    ...circles('programmes', 'partOf', programmes, ({ partOf }) => [partOf]),
    ...circles('programmes', 'basedOn', programmes, ({ basedOn }) => [basedOn]),
    ...circles('programmes', 'succeededBy', programmes, ({ succeededBy }) => [succeededBy]),
    ...circles('figures', 'of', figures, ({ of }) => [of]),
    ...circles('figures', 'sumOf', figures, ({ sumOf = [] }) => sumOf),
  ],
};

function circles<Item extends { readonly id: string }>(
  collection: string,
  property: string,
  records: readonly Item[],
  nextOf: (record: Item) => readonly (string | undefined)[],
): readonly Finding[] {
  const next = new Map(records.map((record) => [record.id, nextOf(record).filter((id) => id !== undefined)]));
  const circling = onCircles(next);
  if (circling.size === 0) return [];
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

type Links = ReadonlyMap<string, readonly string[]>;

/** The ids that links lead back to. Kosaraju's algorithm: it walks each link twice, so long chains take no longer. */
function onCircles(next: Links): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const [id, targets] of next) {
    for (const target of targets) {
      const sources = before.get(target);
      if (sources) sources.push(id);
      else before.set(target, [id]);
    }
  }
  const lastFirst = walk(next.keys(), next).flat().reverse();
  const groups = walk(lastFirst, before);
  return new Set(groups.filter(([id = '', ...others]) => others.length > 0 || next.get(id)?.includes(id)).flat());
}

/** For each start, the ids that links lead to and no earlier start led to, each after those behind it. */
function walk(starts: Iterable<string>, links: Links): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const groups: string[][] = [];
  for (const start of starts) {
    const group: string[] = [];
    const way: { readonly id: string; readonly targets: Iterator<string, undefined> }[] = [];
    const enter = (id: string): void => {
      if (seen.has(id)) return;
      seen.add(id);
      way.push({ id, targets: (links.get(id) ?? []).values() });
    };
    enter(start);
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const { value } = at.targets.next();
      if (value !== undefined) enter(value);
      else {
        way.pop();
        group.push(at.id);
      }
    }
    groups.push(group);
  }
  return groups;
}
