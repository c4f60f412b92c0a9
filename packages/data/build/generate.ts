/** Writes the schema and the list of licences; with --check, says whether the committed ones are current. */
import { readFile, writeFile } from 'node:fs/promises';

import { licencesModule } from './licences.ts';
import { generateSchema } from './schema.ts';

const root = new URL('../', import.meta.url);

try {
  for (const [file, content, origin] of [
    ['schema/dataset.schema.json', `${JSON.stringify(generateSchema(), null, 2)}\n`, 'model/ says'],
    ['src/model/licences.ts', licencesModule(), 'spdx-license-ids says'],
  ] as const) {
    const place = new URL(file, root);
    if (!process.argv.includes('--check')) await writeFile(place, content);
    else if ((await readFile(place, 'utf8').catch(() => '')) !== content) {
      throw new Error(
        `packages/data/${file} is not what ${origin}. Run \`pnpm --filter @klimaindsats/data generate\` and commit it.`,
      );
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
