import {
  type Collection,
  type CollectionName,
  collectionNames,
  collections,
  fileName,
  isRemovable,
} from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Column, ColumnKind, Columns } from './columns.ts';
import { participationColumns, participationFile } from './participation-table.ts';

/** A column in the terms of Table Schema. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'date' | 'array';
  readonly format?: 'uri';
  readonly constraints?: { readonly required: true; readonly unique: true };
}

/** A column that holds keys of another table. */
export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: 'id' };
}

/** A CSV file of a data package. */
export interface TableResource {
  readonly name: string;
  readonly path: string;
  readonly profile: 'tabular-data-resource';
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly dialect: { readonly delimiter: ','; readonly lineTerminator: '\r\n'; readonly doubleQuote: true };
  readonly schema: {
    readonly fields: readonly TableField[];
    readonly primaryKey?: 'id';
    readonly foreignKeys?: readonly ForeignKey[];
    readonly missingValues: readonly [''];
  };
}

/** A data package, as `datapackage.json` holds it. */
export interface DataPackage {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly contributors?: readonly { readonly title: string; readonly path?: string; readonly role: 'publisher' }[];
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly { readonly title: string; readonly path: string }[];
  readonly resources: readonly TableResource[];
}

/**
 * The CSV files of a data set as a Tabular Data Package: each table's columns, its key, and the columns that hold keys of
 * another (Frictionless Data, specs.frictionlessdata.io). A column that may name somebody taken out is no foreign key,
 * for the table has them no more; a list of ids is none either.
 *
 * @param columns The columns of every collection.
 */
export function toDataPackageWith(columns: Columns, dataset: Dataset): DataPackage {
  const { publisher } = dataset;
  return {
    profile: 'tabular-data-package',
    name: dataset.about,
    title: dataset.title.da,
    version: dataset.version,
    ...(publisher && {
      contributors: [
        { title: publisher.name, ...(publisher.url !== undefined && { path: publisher.url }), role: 'publisher' },
      ],
    }),
    licenses: [{ name: dataset.license }],
    sources: dataset.sources.map(({ title, url }) => ({ title: title.da, path: url })),
    resources: [
      ...collectionNames.map((name) =>
        resource(fileName(name), columns[name], 'id', foreignKeysOf(name, columns[name])),
      ),
      resource(participationFile, participationColumns, undefined, [
        { fields: 'code', reference: { resource: 'municipalities', fields: 'id' } },
      ]),
    ],
  };
}

function resource(
  name: string,
  columns: readonly Column[],
  key: 'id' | undefined,
  foreignKeys: readonly ForeignKey[],
): TableResource {
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true },
    schema: {
      fields: columns.map(([column, kind]) => ({
        name: column,
        ...fieldOf(kind),
        ...(column === key && { constraints: { required: true, unique: true } as const }),
      })),
      ...(key && { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

function foreignKeysOf(name: CollectionName, columns: readonly Column[]): readonly ForeignKey[] {
  const { references }: Collection = collections[name];
  return Object.entries(references).flatMap(([field, [target, ...others]]): readonly ForeignKey[] => {
    const isOne = target !== undefined && others.length === 0 && !isRemovable(target);
    const isColumn = columns.some(([column, kind]) => column === field && kind !== 'list');
    return isOne && isColumn ? [{ fields: field, reference: { resource: fileName(target), fields: 'id' } }] : [];
  });
}

function fieldOf(kind: ColumnKind): Pick<TableField, 'type' | 'format'> {
  switch (kind) {
    case 'number':
      return { type: 'number' };
    case 'from':
    case 'to':
    case 'day':
      return { type: 'date' };
    case 'url':
      return { type: 'string', format: 'uri' };
    case 'json':
      return { type: 'array' };
    default:
      return { type: 'string' };
  }
}
