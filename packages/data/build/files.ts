import type { Definition } from 'typescript-json-schema';

import { type DatasetFile, isCatalogued } from '../src/formats/catalogue.ts';
import { toCsvWith } from '../src/formats/csv.ts';
import { toDataPackageWith } from '../src/formats/data-package.ts';
import { toJsonLd } from '../src/formats/json-ld.ts';
import { participationFile, toParticipationCsv } from '../src/formats/participation-table.ts';
import { toPopolo } from '../src/formats/popolo.ts';
import { toVcards } from '../src/formats/vcards.ts';
import { collectionNames, fileName } from '../src/model/collections.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { columnsOf } from './columns.ts';
import { withoutPersons } from './publish.ts';

/** The files of dist/ beside the code, by name. */
export function filesOf(dataset: Dataset, schema: Definition): Readonly<Record<string, string>> {
  const columns = columnsOf(schema);
  const [major] = dataset.schemaVersion.split('.');
  const files = {
    'schema.json': json(schema),
    [`schema.v${major}.json`]: json(schema),
    'initiative.json': json(dataset),
    'initiative-without-persons.json': json(withoutPersons(dataset)),
    'popolo.json': json(toPopolo(dataset)),
    'contacts.vcf': toVcards(dataset, '4.0'),
    'contacts-3.0.vcf': toVcards(dataset, '3.0'),
    [`csv/${participationFile}.csv`]: toParticipationCsv(dataset),
    [`csv/${participationFile}.excel.csv`]: toParticipationCsv(dataset, 'excel'),
    ...Object.fromEntries(
      collectionNames.flatMap((name) => [
        [`${fileName(name)}.json`, json(dataset[name])],
        [`csv/${fileName(name)}.csv`, toCsvWith(columns, dataset, name)],
        [`csv/${fileName(name)}.excel.csv`, toCsvWith(columns, dataset, name, 'excel')],
      ]),
    ),
  };
  const described: readonly DatasetFile[] = [
    { name: 'initiative.jsonld' },
    ...Object.entries(files)
      .filter(([name]) => isCatalogued(name) && !name.startsWith('schema'))
      .map(([name, text]) => ({ name, size: Buffer.byteLength(text) })),
  ];
  return {
    ...files,
    'csv/datapackage.json': json(toDataPackageWith(columns, dataset)),
    'initiative.jsonld': json(toJsonLd(dataset, { files: described })),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
