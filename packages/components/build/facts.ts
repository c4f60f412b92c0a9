/**
 * Writes facts/: a module an element with what it shows of the data, in Danish, and one with the same texts in English.
 * An app then carries the records, fields and languages that its elements can show, and no other.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { initiative, type Dataset, type Text } from '@klimaindsats/data';

import { fields, slicesOf } from './slices.ts';

type Item = Readonly<Record<string, unknown>>;

/** A record as it is written: its name in records.js, and the fields that elements read. */
interface Written {
  readonly name: string;
  readonly fields: Item;
}

const written = new Map<Item, Written>();

function writtenOf(collection: string, item: Item): Written {
  const known = written.get(item);
  if (known) return known;
  const read = (fields[collection] ?? []).filter((field) => item[field] !== undefined);
  const record = {
    name: `${collection}${written.size}`,
    fields: Object.fromEntries(read.map((field) => [field, item[field]])),
  };
  written.set(item, record);
  return record;
}

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'da' in value;

/** A value as code, its texts in Danish alone. */
const print = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (isText(part) ? { da: part.da } : part));

/** The English of the texts in a value, in the order they stand in; 0 where it is the same as the Danish. */
function englishIn(value: unknown): readonly (string | 0)[] {
  if (isText(value)) return [value.en === value.da ? 0 : value.en];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(englishIn) : [];
}

/** The ids of the sources that facts name. */
function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'sources' ? (part as string[]) : sourcesIn(part)));
}

const data: Dataset = initiative;
const elements = Object.entries(slicesOf(data)).map(([element, slice]) => {
  const write = ([name, items]: readonly [string, unknown]): readonly [string, readonly Written[]] => [
    name,
    (items as readonly Item[]).map((item) => writtenOf(name, item)),
  ];
  const facts = Object.entries(slice).map(write);
  const cited = sourcesIn(facts);
  return {
    element,
    collections: [...facts, write(['sources', data.sources.filter(({ id }) => cited.includes(id))])],
  };
});

rmSync('facts', { recursive: true, force: true });
mkdirSync('facts');
const write = (file: string, code: string): void => {
  writeFileSync(`facts/${file}`, `// Generated from @klimaindsats/data by \`pnpm build\`.\n${code}`);
};
write(
  'records.js',
  [...written.values()].map(({ name, fields }) => `export const ${name} = ${print(fields)};\n`).join(''),
);
write('records.d.ts', '/** The records, for the modules beside this one. */\nexport {};\n');
for (const { element, collections } of elements) {
  const names = (items: readonly Written[]): string => items.map(({ name }) => name).join(', ');
  write(
    `${element}.js`,
    `import { ${names(collections.flatMap(([, items]) => items))} } from './records.js';

export const facts = {
${collections.map(([name, items]) => `  ${name}: [${names(items)}],\n`).join('')}};
`,
  );
  write(
    `${element}.d.ts`,
    `import type { Dataset } from '@klimaindsats/data';

/** What the element shows of the data. */
export declare const facts: Partial<Dataset>;
`,
  );
  write(
    `${element}.en.js`,
    `export const english = ${print(englishIn(collections.map(([, items]) => items.map(({ fields }) => fields))))};\n`,
  );
  write(
    `${element}.en.d.ts`,
    `/** The English of the texts in the element's facts, in their order; 0 where it is the same as the Danish. */
export declare const english: readonly (string | 0)[];
`,
  );
}
