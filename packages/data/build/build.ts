/** Checks the records, then writes src/generated/, the data as modules, and dist/: them, the code compiled, and files. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Definition } from 'typescript-json-schema';

import { sentence } from '../src/validate/sentence.ts';
import { validateWith } from '../src/validate/validate-with.ts';
import { checkModule, checkOf } from './check.ts';
import { columnsModule } from './columns.ts';
import { currentDataset } from './current.ts';
import { fieldsModule } from './fields.ts';
import { filesOf } from './files.ts';
import { modulesOf } from './modules.ts';
import { shapeModule } from './shape.ts';
import { spreadsheetModule, spreadsheetTypes, thirdPartyNotices } from './spreadsheet.ts';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const generated = new URL('src/generated/', root);
const stage = new URL('next/', root);
const schema = JSON.parse(await readFile(new URL('schema/dataset.schema.json', root), 'utf8')) as Definition;
const dataset = await currentDataset();

const { valid, problems } = validateWith(checkOf(schema), dataset);
if (!valid) {
  for (const problem of problems)
    console.error(`packages/data/src/records: ${sentence(problem, 'da')}\n  ${sentence(problem, 'en')}`);
  process.exit(1);
}

/** The modules that the code imports. */
const modules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    modulesOf(dataset, schema).flatMap(({ name, code, types }) => [
      [`${name}.js`, code],
      [`${name}.d.ts`, types],
    ]),
  ),
  'shape.js': shapeModule(schema),
  'shape.d.ts': "import type { Shape } from '../read/read-with.js';\nexport declare const shape: Shape;\n",
  'columns.js': columnsModule(schema),
  'columns.d.ts': "import type { Columns } from '../formats/columns.js';\nexport declare const columns: Columns;\n",
  'fields.js': fieldsModule(schema),
  'fields.d.ts':
    "import type { FieldShape } from '../words/field-shape.js';\nexport declare const fields: Readonly<Record<string, Readonly<Record<string, FieldShape>>>>;\n",
  'spreadsheet.js': await spreadsheetModule(),
  'spreadsheet.d.ts': spreadsheetTypes,
  'schema-check.js': await checkModule(schema),
  'schema-check.d.ts':
    "import type { SchemaCheck } from '../validate/validate-with.js';\nexport declare const validate: SchemaCheck;\n",
};

// Both folders are made in next/ and moved whole, so that a program that reads them meanwhile finds one build or the
// other.
await rm(stage, { recursive: true, force: true });
await write('generated/', modules);
await put('generated/', generated);
await write('dist/', { ...filesOf(dataset, schema), 'THIRD-PARTY-NOTICES.txt': thirdPartyNotices() });
await cp(generated, new URL('dist/generated/', stage), { recursive: true });
const { status } = spawnSync('tsc', ['--project', 'tsconfig.build.json'], {
  cwd: fileURLToPath(root),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
if (status === 0) {
  await nameCompiled(new URL('dist/', stage));
  await put('dist/', dist);
}
await rm(stage, { recursive: true });

async function write(folder: string, content: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(content)) {
    const file = fileURLToPath(new URL(folder + name, stage));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Declarations import what is there: tsc leaves the endings of the sources in them, which no TypeScript before 5.7 finds. */
async function nameCompiled(folder: URL): Promise<void> {
  for (const name of globSync('**/*.d.ts', { cwd: fileURLToPath(folder) })) {
    const file = new URL(name, folder);
    const types = await readFile(file, 'utf8');
    await writeFile(file, types.replaceAll(/(?<=(?:from |import\()(['"])\.[^'"]*)\.ts(?=\1)/g, '.js'));
  }
}

async function put(folder: string, place: URL): Promise<void> {
  await rm(place, { recursive: true, force: true });
  await rename(new URL(folder, stage), place);
}
