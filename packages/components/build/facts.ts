/**
 * Writes src/generated/facts/: a module an element with what it shows of the data, in Danish, and one with the same
 * texts in English. An app then carries the records, fields and languages that its elements can show, and no other.
 */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Dataset, initiative } from '@klimaindsats/data';

import { type Fields, sourceFields } from '../src/internal/facts.ts';
import { modulesFor } from './print-facts.ts';

/** A record, with the fields that are read of it. */
export type Item = Readonly<Record<string, unknown>>;

/** The module `<element>.facts.ts` of an element. */
interface Shown {
  readonly fields: Fields;
  readonly select: (data: Dataset) => Readonly<Record<string, unknown>>;
}

/** What an element shows of a data set: its collections, whose records elements share, and what else it names. */
export type FactsOfElement = Readonly<Record<string, unknown>>;

const src = new URL('../src/', import.meta.url);

/**
 * What each element shows of a data set, by the element's name. A record that several elements show is one object, with
 * the fields that any of them reads.
 */
export async function factsOf(data: Dataset): Promise<ReadonlyMap<string, FactsOfElement>> {
  const selected = Array.from(await modulesOfFacts(), ([element, { fields, select }]) => {
    const collections = Object.entries(select(data));
    const read: Readonly<Record<string, readonly string[] | undefined>> = { ...fields, sources: sourceFields };
    const cited = new Set(
      collections.flatMap(([name, items]) => itemsOf(items).flatMap((item) => sourcesIn(narrowed(item, read[name])))),
    );
    const sources = data.sources.filter(({ id }) => cited.has(id));
    return { element, read, collections: [...collections, ['sources', sources] as const] };
  });

  const fieldsOf = new Map<Item, Set<string>>();
  for (const { read, collections } of selected) {
    for (const [name, items] of collections) {
      for (const item of itemsOf(items)) {
        fieldsOf.set(item, new Set([...(fieldsOf.get(item) ?? []), ...(read[name] ?? [])]));
      }
    }
  }
  const sources = new Set<Item>(itemsOf(data.sources));
  // No element shows the id of a source, so the shortest that tells them apart will do.
  const idOf = new Map(data.sources.map(({ id }, index) => [id, index.toString(36)]));
  const records = new Map(
    Array.from(fieldsOf, ([item, fields]) => {
      const entries = Object.entries(item).filter(([field, value]) => fields.has(field) && value !== undefined);
      const record = withIds(Object.fromEntries(entries), idOf) as Item;
      return [item, sources.has(item) ? { ...record, id: idOf.get(String(item['id'])) } : record];
    }),
  );
  return new Map(
    selected.map(({ element, collections }) => {
      const facts = collections.map(([name, value]) => [
        name,
        Array.isArray(value) ? itemsOf(value).map((item) => records.get(item)) : value,
      ]);
      return [element, Object.fromEntries(facts) as FactsOfElement];
    }),
  );
}

const itemsOf = (value: unknown): readonly Item[] => (Array.isArray(value) ? (value as readonly Item[]) : []);

async function modulesOfFacts(): Promise<ReadonlyMap<string, Shown>> {
  const files = globSync('*/*.facts.ts', { cwd: fileURLToPath(src) }).toSorted();
  const modules = await Promise.all(files.map(async (file) => (await import(new URL(file, src).href)) as Shown));
  return new Map(modules.map((module, index) => [basename(files[index] ?? '', '.facts.ts'), module]));
}

/** A record with some of its fields alone. */
const narrowed = (item: Item, fields: readonly string[] = []): Item =>
  Object.fromEntries(Object.entries(item).filter(([field]) => fields.includes(field)));

/** The ids of the sources that facts name. */
function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'sources' ? (part as string[]) : sourcesIn(part)));
}

/** A value with other ids in place of those of the sources it names. */
const withIds = (value: unknown, idOf: ReadonlyMap<string, string>): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'sources' ? (part as readonly string[]).map((id) => idOf.get(id) ?? id) : part,
    ),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('generated/facts/', src);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, code] of Object.entries(modulesFor(await factsOf(initiative)))) {
    writeFileSync(new URL(file, folder), `// Generated from @klimaindsats/data by \`pnpm build\`.\n${code}`);
  }
}
