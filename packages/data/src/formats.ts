/** The data set in the formats other programs read. */
import { type CsvDialect, toCsvWith } from './formats/csv.ts';
import { type DataPackage, toDataPackageWith } from './formats/data-package.ts';
import { columns } from './generated/columns.js';
import type { CollectionName } from './model/collections.ts';
import type { Dataset } from './model/dataset.ts';

/**
 * A collection as CSV. `excel` has semicolons, decimal commas, a byte order mark, and codes and dates that stay as they
 * are; `rfc4180` has commas and decimal points. The columns are the schema's, whatever the data holds, and an empty
 * collection has its heading. In neither can a cell be run as a formula, whether the file is opened with a comma, a
 * semicolon, a tab or one of `| ^ ~ ¦` for a separator. A text has a column a language. A date in EDTF has two columns
 * more, its first and its last day. A list of words is joined by ` | `, or JSON where a word has the bar in it; a list
 * of objects is JSON.
 */
export const toCsv = (dataset: Dataset, collection: CollectionName, dialect?: CsvDialect): string =>
  toCsvWith(columns, dataset, collection, dialect);

/**
 * The CSV files of a data set as a Tabular Data Package (`datapackage.json`, Frictionless Data): each table's columns,
 * its key, and the columns that hold keys of another table.
 */
export const toDataPackage = (dataset: Dataset): DataPackage => toDataPackageWith(columns, dataset);

export type { DataPackage, ForeignKey, TableField, TableResource } from './formats/data-package.ts';
export { toParticipationCsv } from './formats/participation-table.ts';
export type { CsvDialect } from './formats/csv.ts';
export type { CollectionName } from './model/collections.ts';
export type { CatalogueEntry, DatasetFile } from './formats/catalogue.ts';
export { toJsonLd } from './formats/json-ld.ts';
export type { JsonLd } from './formats/json-ld.ts';
export type { JsonLdNode } from './formats/json-ld-node.ts';
export { toPopolo } from './formats/popolo.ts';
export type { Popolo, PopoloContactDetail, PopoloLink, PopoloRecord } from './formats/popolo.ts';
export { toVcard, vcardDetails, vcardWith } from './formats/vcard.ts';
export type { VcardAddress, VcardContact, VcardLine } from './formats/vcard.ts';
export type { MemberVcardOptions } from './formats/vcards.ts';
export { toMemberVcards, toVcards } from './formats/vcards.ts';
