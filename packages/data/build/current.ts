import { readFile } from 'node:fs/promises';

import type { Dataset } from '../src/model/dataset.ts';
import { schemaVersion } from '../src/model/schema-version.ts';
import * as records from '../src/records/index.ts';
import { publish } from './publish.ts';
import { schemaId } from './schema-id.ts';

/** The data set as the records now say, at the package's version. */
export async function currentDataset(): Promise<Dataset> {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return publish({ ...records.header, ...records }, { $schema: schemaId, schemaVersion, version });
}
