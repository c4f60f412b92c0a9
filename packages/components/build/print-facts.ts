/** The modules of the facts, as code. */
import { recordsOf } from '../src/internal/records.ts';
import { eachText } from '../src/words/each-text.ts';
import { columnsOf, least } from './columns.ts';
import type { FactsOfElement, Item } from './facts.ts';

/** Records that stand in a list one after the other: as columns where they are many, else each by itself. */
interface Run {
  readonly items: readonly Item[];
  readonly columns: ReturnType<typeof columnsOf>;
}

/** A list of records that one or several elements show. */
interface List {
  readonly name: string;
  readonly runs: readonly Run[];
}

/**
 * The modules of the facts, by the name of the file. Elements share what is the same: whole lists, long runs of records
 * in them, and single records.
 */
export function modulesFor(elements: ReadonlyMap<string, FactsOfElement>): Readonly<Record<string, string>> {
  const numberOf = numbers();
  const keyOf = (items: readonly Item[]): string => items.map(numberOf).join();
  const lists = listsOf(elements, keyOf);
  const runs = [...lists.values()].flatMap((list) => list.runs);
  const alone = runs.filter(({ columns }) => !columns).flatMap(({ items }) => items);
  const shared = new Set(alone.filter((item, index) => alone.indexOf(item) < index));
  const columns = new Map(runs.flatMap((run) => (run.columns ? [[keyOf(run.items), run] as const] : [])));

  const nameOf = (run: Run): string => `run${[...columns.keys()].indexOf(keyOf(run.items))}`;
  const write = (item: Item): string => (shared.has(item) ? `record${numberOf(item)}` : print(item));
  const constants = [
    ...Array.from(shared, (item) => `const record${numberOf(item)} = ${print(item)} as const;\n`),
    ...Array.from(columns.values(), (run) => {
      return `const ${nameOf(run)} = /* @__PURE__ */ recordsOf(${print(run.columns)}) as never[];\n`;
    }),
    ...Array.from(lists.values(), (list) => {
      const [first, ...others] = list.runs.map((run) =>
        run.columns ? nameOf(run) : `[\n${run.items.map((item) => `  ${write(item)},\n`).join('')}] as const`,
      );
      // A spread would keep the list in an app that doesn't show it.
      const whole = `/* @__PURE__ */ ([] as never[]).concat(${[first, ...others].map((part) => `${part} as never`).join(', ')})`;
      return `export const ${list.name} = ${others.length ? whole : (first ?? '[]')};\n`;
    }),
  ];
  const modules: Record<string, string> = {
    'records.ts': `import { recordsOf } from '../../internal/records.ts';\n\n${constants.join('')}`,
  };
  for (const [element, facts] of elements) {
    const entries = Object.entries(facts).map(([name, value]) => {
      const list = Array.isArray(value) ? lists.get(`${name} ${keyOf(value as readonly Item[])}`) : undefined;
      return { name, list, value: list ? list.runs.flatMap(itemsAsRead) : value };
    });
    modules[`${element}.ts`] = moduleOf(element, entries);
    modules[`${element}.en.ts`] =
      `/** The English of the texts in the element's facts, in their order; 0 where it is the same as the Danish. */
export const english: readonly (string | 0)[] = ${print(englishOf(entries.map(({ value }) => value)))};
`;
  }
  return modules;
}

/** The lists that elements show, each once, by its collection and records. */
function listsOf(
  elements: ReadonlyMap<string, FactsOfElement>,
  keyOf: (items: readonly Item[]) => string,
): ReadonlyMap<string, List> {
  const found = new Map<string, readonly [name: string, items: readonly Item[]]>();
  for (const facts of elements.values()) {
    for (const [name, items] of Object.entries(facts)) {
      if (Array.isArray(items)) found.set(`${name} ${keyOf(items as Item[])}`, [name, items as Item[]]);
    }
  }
  const holders = new Map<Item, string>();
  for (const [key, [, items]] of found)
    for (const item of items) holders.set(item, `${holders.get(item) ?? ''}/${key}`);
  return new Map(
    Array.from(found, ([key, [name, items]], index) => [
      key,
      // A source is found by its id, so the order of sources is free.
      { name: `${name}${index}`, runs: runsOf(items, (item) => holders.get(item), name !== 'sources') },
    ]),
  );
}

/** The runs of a list: long ones that other lists hold too, so that they share them; else all of it is one. */
function runsOf(
  items: readonly Item[],
  holdersOf: (item: Item) => string | undefined,
  isOrdered: boolean,
): readonly Run[] {
  const parts = [...new Set(items.map(holdersOf))].map((holders) =>
    items.filter((item) => holdersOf(item) === holders),
  );
  const isShared = parts.some((part) => part.length >= least);
  const kept = isShared && (!isOrdered || parts.flat().every((item, index) => item === items[index])) ? parts : [items];
  return kept.map((part) => ({ items: part, columns: columnsOf(part) }));
}

function moduleOf(
  element: string,
  entries: readonly { readonly name: string; readonly list: List | undefined; readonly value: unknown }[],
): string {
  const type = `${element.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Facts`;
  return `import type { ${type} } from '../../${element}/${element}.facts.ts';
import { ${entries.flatMap(({ list }) => list?.name ?? []).join(', ')} } from './records.ts';

/** What the element shows of the published data. */
export const facts: ${type} = {
${entries.map(({ name, list, value }) => `  ${name}: ${list?.name ?? print(value)},\n`).join('')}};
`;
}

/** Records as they are read where they are written: those in columns have their fields in the order of these. */
const itemsAsRead = ({ items, columns }: Run): readonly unknown[] => (columns ? recordsOf(columns) : items);

/** The English of the texts in facts, in their order; 0 where it is the same as the Danish. */
function englishOf(facts: unknown): readonly (string | 0)[] {
  const english: (string | 0)[] = [];
  eachText(facts, ({ da, en }) => english.push(en === undefined || en === da ? 0 : en));
  return english;
}

/** A value as code, its texts in Danish alone. */
const print = (value: unknown): string =>
  JSON.stringify(value, (_, part: { da?: string } | null) => (part?.da ? { da: part.da } : part));

/** A number for each record, in the order in which it is first asked for. */
function numbers(): (item: Item) => number {
  const known = new Map<Item, number>();
  return (item) => {
    if (!known.has(item)) known.set(item, known.size);
    return known.get(item) ?? 0;
  };
}
