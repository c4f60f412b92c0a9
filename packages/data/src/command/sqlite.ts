import { existsSync, lstatSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type * as Sqlite from 'node:sqlite';

import type { Column } from '../formats/columns.ts';
import { valueOf } from '../formats/csv.ts';
import { columns } from '../generated/columns.js';
import {
  type Collection,
  type CollectionName,
  collectionNames,
  collections,
  fileName,
  isRemovable,
} from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import { Failure } from './failure.ts';
import { noFolder } from './files.ts';
import { quoted as inShell } from './shown.ts';

/** A table of links: which records of one collection a record of another names. */
interface Links {
  readonly table: string;
  readonly from: CollectionName;
  readonly field: string;
  readonly to: CollectionName;
}

/**
 * Writes a data set as an SQLite database: a table a collection, with the columns of its CSV, its key and its foreign
 * keys, and a table of links for each list of ids (`figures_sources`). A column that can name somebody taken out is no
 * foreign key.
 *
 * @param file The file that the data set is from.
 * @throws Failure, where this Node has no SQLite, a reference leads nowhere, or the file can't be written.
 */
export function writeSqlite(dataset: Dataset, path: string, file?: string): void {
  // A Node without it answers nothing, and one that old would stop at an import.
  const sqlite = process.getBuiltinModule('node:sqlite') as typeof Sqlite | undefined;
  if (!sqlite) {
    throw new Failure({
      da: `Node ${process.versions.node} har ingen SQLite. Brug Node 22.13 eller nyere.`,
      en: `Node ${process.versions.node} has no SQLite. Use Node 22.13 or newer.`,
    });
  }
  if (!existsSync(dirname(path))) throw noFolder(path);
  const place = placeOf(path);
  // A file that is there is replaced by a whole one, or not at all.
  const unfinished = `${place}.${process.pid}.part`;
  try {
    const database = new sqlite.DatabaseSync(unfinished, { enableForeignKeyConstraints: false });
    try {
      fill(database, withoutTakenOut(dataset), file);
    } finally {
      database.close();
    }
    renameSync(unfinished, place);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure({
      da: `${path} kan ikke skrives (${String(error)}). Vælg et andet sted med -o.`,
      en: `${path} can’t be written (${String(error)}). Choose another place with -o.`,
    });
  } finally {
    if (existsSync(unfinished)) rmSync(unfinished);
  }
}

/** Where a file is put: where a link leads, for the link is to stay. What is no file isn't replaced by one. */
function placeOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found || found.isFile()) return path;
  const place = found.isSymbolicLink() && existsSync(path) ? realpathSync(path) : undefined;
  if (place !== undefined && lstatSync(place).isFile()) return place;
  throw new Failure({
    da: `${path} er ikke en fil og bliver ikke overskrevet. Vælg et andet sted med -o.`,
    en: `${path} is not a file and is not overwritten. Choose another place with -o.`,
  });
}

function fill(database: Sqlite.DatabaseSync, dataset: Dataset, file = ''): void {
  database.exec('BEGIN');
  for (const name of collectionNames) {
    const shown = columns[name].filter(([column]) => !linksOf(name).some(({ field }) => field === column));
    database.exec(tableOf(name, shown));
    const insert = database.prepare(`INSERT INTO ${tableName(name)} VALUES (${shown.map(() => '?').join(', ')})`);
    for (const record of dataset[name] ?? []) {
      insert.run(...shown.map((column) => storable(valueOf(record, column))));
    }
  }
  for (const { table, from, field, to } of collectionNames.flatMap(linksOf)) {
    database.exec(
      `CREATE TABLE ${table} (record TEXT NOT NULL REFERENCES ${tableName(from)} (id), ${quoted(field)} TEXT NOT NULL REFERENCES ${tableName(to)} (id), PRIMARY KEY (record, ${quoted(field)}))`,
    );
    const insert = database.prepare(`INSERT OR IGNORE INTO ${table} VALUES (?, ?)`);
    for (const record of dataset[from] ?? []) {
      const named = (record as unknown as Readonly<Record<string, readonly string[] | undefined>>)[field] ?? [];
      for (const id of named) insert.run(record.id, id);
    }
  }
  database.exec('COMMIT');
  const [broken] = database.prepare('PRAGMA foreign_key_check').all();
  if (broken) {
    const table = String(broken['table']);
    const parent = String(broken['parent']);
    const check = `klimaindsats validate ${inShell(file)}`;
    throw new Failure({
      da: `${file}: I ${table} henviser en post til noget, der ikke findes i ${parent}. Tjek filen med: ${check}`,
      en: `${file}: A record of ${table} refers to something that is not in ${parent}. Check the file with: ${check}`,
    });
  }
}

function tableOf(name: CollectionName, shown: readonly Column[]): string {
  const { references }: Collection = collections[name];
  const lines = shown.map(([column, kind]) => {
    const [target, ...others] = references[column] ?? [];
    const isKey = target !== undefined && others.length === 0 && !isRemovable(target);
    const type = kind === 'number' ? 'REAL' : 'TEXT';
    return `${quoted(column)} ${type}${column === 'id' ? ' PRIMARY KEY NOT NULL' : isKey ? ` REFERENCES ${tableName(target)} (id)` : ''}`;
  });
  return `CREATE TABLE ${tableName(name)} (\n  ${lines.join(',\n  ')}\n)`;
}

/** The lists of ids that a collection's records have. */
function linksOf(from: CollectionName): readonly Links[] {
  const { references }: Collection = collections[from];
  return columns[from].flatMap(([field, kind]): readonly Links[] => {
    const [to] = references[field] ?? [];
    return kind === 'list' && to
      ? [{ table: `${tableName(from)}_${fileName(field).replaceAll('-', '_')}`, from, field, to }]
      : [];
  });
}

const tableName = (name: CollectionName): string => fileName(name).replaceAll('-', '_');
const quoted = (name: string): string => `"${name}"`;

const storable = (value: unknown): Sqlite.SQLInputValue =>
  value === undefined ? null : typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
