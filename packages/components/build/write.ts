/** Writes files as Prettier formats them; with `--check` it only tells which are not current. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { format, resolveConfig } from 'prettier';

export async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    const formatted = await format(content, { ...(await resolveConfig(file)), filepath: file });
    if (!process.argv.includes('--check')) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, formatted);
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== formatted) {
      console.error(`packages/components/${file} is not up to date. Run: npx --yes pnpm@12 generate`);
      process.exitCode = 1;
    }
  }
}
