/** Writes the schema; with --check, says whether the committed one is current. */
import { readFile, writeFile } from 'node:fs/promises';
import { generateSchema } from './schema.ts';

const file = new URL('../schema/dataset.schema.json', import.meta.url);

try {
  const generated = `${JSON.stringify(generateSchema(), null, 2)}\n`;
  if (!process.argv.includes('--check')) await writeFile(file, generated);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== generated) {
    throw new Error(
      'packages/data/schema/dataset.schema.json is not what model/ says. Run `pnpm --filter @klimaindsats/data generate` and commit it.',
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
