/** Writes the schema; with --check, says whether the committed one is current. */
import { readFile, writeFile } from 'node:fs/promises';
import { generateSchema } from './schema.ts';

const file = new URL('../schema/dataset.schema.json', import.meta.url);
const generated = `${JSON.stringify(generateSchema(), null, 2)}\n`;

if (!process.argv.includes('--check')) await writeFile(file, generated);
else if ((await readFile(file, 'utf8').catch(() => '')) !== generated) {
  console.error('packages/data/schema/dataset.schema.json is not what model/ says. Run `pnpm --filter @klimaindsats/data generate` and commit it.');
  process.exitCode = 1;
}
