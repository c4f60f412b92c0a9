/** Checks the records, then writes dist/: the data as modules and files, and the code compiled. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { schemaVersion } from '../model/schema-version.ts';
import * as records from '../records/index.ts';
import { collectionNames, fileName } from './collections.ts';
import { modulesOf } from './modules.ts';
import { publish, withoutPersons } from './publish.ts';
import { schemaId } from './schema.ts';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { version: string };
const schema = JSON.parse(await readFile(new URL('schema/dataset.schema.json', root), 'utf8')) as { $id: string };

const { about, ...collections } = records;
const dataset = publish({ ...about, ...collections }, { $schema: schemaId, schemaVersion, version });

const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
if (!validate(dataset)) {
  console.error(validate.errors);
  process.exit(1);
}

await rm(dist, { recursive: true, force: true });
await mkdir(new URL('data/', dist), { recursive: true });
const json = (name: string, value: unknown): Promise<void> => writeFile(new URL(`${name}.json`, dist), `${JSON.stringify(value, null, 2)}\n`);
await Promise.all([
  json('schema', schema),
  json(`schema.v${schemaVersion.split('.')[0]}`, schema),
  json('initiative', dataset),
  json('initiative-without-persons', withoutPersons(dataset)),
  ...collectionNames.map((name) => json(fileName(name), dataset[name])),
  ...modulesOf(dataset).flatMap(({ name, code, types }) => [
    writeFile(new URL(`data/${name}.js`, dist), code),
    writeFile(new URL(`data/${name}.d.ts`, dist), types),
  ]),
]);
execFileSync('tsc', ['--project', 'tsconfig.build.json'], { cwd: fileURLToPath(root), stdio: 'inherit' });
