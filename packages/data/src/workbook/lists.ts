import type { CollectionName } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/text.ts';
import { fieldsOf, type FormName, valueLabel } from '../words.ts';
import { inFormula, letter } from './marks.ts';
import type { Cell, CellValue, NamedRange, SheetToWrite } from './spreadsheet.ts';
import { keyOf, nameColumn, ownersOf, sheetName, type Table, tables } from './tables.ts';

/** The rows of a list beyond those that there are: for what is added on its sheet. */
const spare = 300;

/** The lists that choices are made from, on a hidden sheet: formulas, so that what is added on a sheet can be chosen at once. */
export class Lists {
  readonly #dataset: Dataset;
  readonly #language: Language;
  readonly #known = new Map<string, ReadonlyMap<string, string>>();
  readonly #asked = new Map<string, readonly string[]>();

  constructor(dataset: Dataset, language: Language) {
    this.#dataset = dataset;
    this.#language = language;
  }

  /** The defined name of a list: of records on sheets (`persons`), or of a field's fixed values (`posts:role`). */
  nameFor(sources: readonly string[]): string {
    const name = `klimaindsats_list_${sources.join('_').replaceAll(/[/:]/g, '_')}`;
    this.#asked.set(name, sources);
    return name;
  }

  /** A record as a person finds it, with its id, by which it is read: `Åge Østerby [p1]`. The id alone where it has no name. */
  labelOf(sources: readonly string[], id: string): string {
    for (const source of sources) {
      const label = this.#labels(source).get(id);
      if (label !== undefined) return label;
    }
    return id;
  }

  names(): readonly NamedRange[] {
    const sheet = inFormula(sheetName('lists', this.#language));
    return [...this.#asked].map(([name, sources], index) => {
      const column = letter(index);
      const values = valuesOf(sources);
      // As long as its sheets are: a list isn't followed by empty lines.
      const range = values
        ? `${sheet}!$${column}$2:$${column}$${values.length + 1}`
        : `OFFSET(${sheet}!$${column}$2,0,0,MAX(1,${sources.map((source) => this.#countOf(source)).join('+')}),1)`;
      return { name, range };
    });
  }

  sheet(): SheetToWrite {
    const columns = [...this.#asked].map(([name, sources]) => this.#column(name, sources));
    const length = columns.reduce((most, { values }) => Math.max(most, values.length), 0);
    const cells = new Map<string, Partial<Cell>>();
    for (const [column, { formulas, values }] of columns.entries()) {
      for (const [index, formula] of formulas.entries())
        cells.set(`${index + 1},${column}`, {
          value: values[index] ?? '',
          formula,
          formulaResult: values[index] ?? '',
        });
    }
    return {
      name: sheetName('lists', this.#language),
      columns: columns.map(() => ({ width: 32 })),
      rows: [
        columns.map(({ name }) => name),
        ...Array.from({ length }, (_, row) =>
          columns.map(({ values, formulas }): CellValue => (formulas.length > 0 ? null : (values[row] ?? null))),
        ),
      ],
      cells,
      hidden: true,
    };
  }

  #column(
    name: string,
    sources: readonly string[],
  ): { readonly name: string; readonly values: readonly string[]; readonly formulas: readonly string[] } {
    const fixed = valuesOf(sources);
    if (fixed) {
      const [form = '', path = ''] = sources[0]?.split(':') ?? [];
      return {
        name,
        values: fixed.map((value) => valueLabel(form as FormName, path, value, this.#language)),
        formulas: [],
      };
    }
    const values = sources.flatMap((source) => [...this.#labels(source).values()]);
    const formulas = Array.from({ length: values.length + spare }, () => this.#formula(sources));
    return { name, values, formulas };
  }

  /** The record of a list's row: of the first sheet as long as that is, then of the next. */
  #formula(sources: readonly string[], before = ''): string {
    const [source = '', ...rest] = sources;
    const row = `ROW()${before}`;
    const { id, name } = this.#places(source);
    const at = (column: string): string => `INDEX(${column},${row})`;
    const label =
      name === undefined ? `${at(id)}&""` : `IF(${at(name)}="",${at(id)}&"",${at(name)}&" ["&${at(id)}&"]")`;
    const own = `IF(${at(id)}="","",${label})`;
    const count = this.#countOf(source);
    return rest.length === 0 ? own : `IF(${row}-1<=${count},${own},${this.#formula(rest, `${before}-(${count})`)})`;
  }

  #countOf(source: string): string {
    return `COUNTA(${this.#places(source).id})-1`;
  }

  #places(source: string): { readonly id: string; readonly name: string | undefined } {
    const table = tableOf(source);
    const sheet = inFormula(sheetName(source, this.#language));
    const owners = ownersOf(table).length;
    const column = (index: number): string => `${sheet}!$${letter(index + owners)}:$${letter(index + owners)}`;
    const name = nameColumn(table);
    return {
      id: column(table.columns.findIndex(({ path }) => path === 'id')),
      name: name && column(table.columns.indexOf(name)),
    };
  }

  #labels(source: string): ReadonlyMap<string, string> {
    const known = this.#known.get(source) ?? labelsOf(source, this.#dataset);
    this.#known.set(source, known);
    return known;
  }
}

function tableOf(key: string): Table {
  const found = tables.find((table) => keyOf(table) === key);
  if (!found) throw new Error(`No sheet has the key ${key}.`);
  return found;
}

/** The fixed values of a field (`posts:role`), in the order of the schema. */
function valuesOf([source = '']: readonly string[]): readonly string[] | undefined {
  const [form = '', path] = source.split(':');
  if (path === undefined) return undefined;
  const parent = path.split('/').slice(0, -1).join('/');
  return fieldsOf(form as FormName, parent).find((field) => field.path === path)?.values;
}

type Item = Readonly<Record<string, unknown>>;

/** Every record of a sheet as it is chosen, by its id. */
function labelsOf(
  source: string,
  dataset: Readonly<Partial<Record<CollectionName, unknown>>>,
): ReadonlyMap<string, string> {
  const [collection = '', part] = source.split('/');
  const records = (dataset[collection as CollectionName] ?? []) as readonly Item[];
  const items = part === undefined ? records : records.flatMap((record) => (record[part] ?? []) as readonly Item[]);
  const path = nameColumn(tableOf(source))?.path.split('/') ?? [];
  const labels = new Map<string, string>();
  for (const item of items) {
    const { id } = item;
    if (typeof id !== 'string') continue;
    const name =
      path.length === 0 ? undefined : path.reduce<unknown>((value, key) => (value as Item | undefined)?.[key], item);
    if (!labels.has(id)) labels.set(id, typeof name === 'string' && name !== '' ? `${name} [${id}]` : id);
  }
  return labels;
}
