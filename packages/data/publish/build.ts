/** Checks the records, then writes dist/: the data as modules and files, and the code compiled. */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Definition } from 'typescript-json-schema';
import { toCsv, toJsonLd, toPopolo, toVcards } from '../formats.ts';
import { sentence } from '../validate/sentence.ts';
import { validateWith } from '../validate/validate-with.ts';
import { checkModule, checkOf } from './check.ts';
import { collectionNames, fileName } from './collections.ts';
import { currentDataset } from './current.ts';
import { modulesOf } from './modules.ts';
import { withoutPersons } from './publish.ts';
import { shapeModule } from './shape.ts';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const stage = new URL('next/dist/', root);
const schema = JSON.parse(await readFile(new URL('schema/dataset.schema.json', root), 'utf8')) as Definition;
const dataset = await currentDataset();

const { valid, problems } = validateWith(checkOf(schema), dataset);
if (!valid) {
  for (const problem of problems)
    console.error(`packages/data/records: ${sentence(problem, 'da')}\n  ${sentence(problem, 'en')}`);
  process.exit(1);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const [major] = dataset.schemaVersion.split('.');
const files: Readonly<Record<string, string>> = {
  'schema.json': json(schema),
  [`schema.v${major}.json`]: json(schema),
  'initiative.json': json(dataset),
  'initiative-without-persons.json': json(withoutPersons(dataset)),
  'initiative.jsonld': json(toJsonLd(dataset)),
  'popolo.json': json(toPopolo(dataset)),
  'contacts.vcf': toVcards(dataset, '4.0'),
  'contacts-3.0.vcf': toVcards(dataset, '3.0'),
  ...Object.fromEntries(
    collectionNames.flatMap((name) => [
      [`${fileName(name)}.json`, json(dataset[name])],
      [`csv/${fileName(name)}.csv`, toCsv(dataset, name)],
      [`csv/${fileName(name)}.excel.csv`, toCsv(dataset, name, 'excel')],
    ]),
  ),
  ...Object.fromEntries(
    modulesOf(dataset).flatMap(({ name, code, types }) => [
      [`data/${name}.js`, code],
      [`data/${name}.d.ts`, types],
    ]),
  ),
  'data/shape.js': shapeModule(schema),
  'data/shape.d.ts': "import type { Shape } from '../read/read-with.js';\nexport declare const shape: Shape;\n",
  'data/schema-check.js': await checkModule(schema),
  'data/schema-check.d.ts':
    "import type { SchemaCheck } from '../validate/validate-with.js';\nexport declare const validate: SchemaCheck;\n",
};

// Made beside dist/ and put in its place whole, so that whoever reads dist/ meanwhile finds one build or the other.
await rm(stage, { recursive: true, force: true });
for (const folder of ['data/', 'csv/']) await mkdir(new URL(folder, stage), { recursive: true });
await Promise.all(Object.entries(files).map(([name, text]) => writeFile(new URL(name, stage), text)));
const { status } = spawnSync('tsc', ['--project', 'tsconfig.build.json'], {
  cwd: fileURLToPath(root),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
if (status === 0) {
  await rm(dist, { recursive: true, force: true });
  await rename(stage, dist);
}
await rm(new URL('..', stage), { recursive: true });
