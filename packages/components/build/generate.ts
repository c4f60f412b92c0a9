/** Writes the files of this package that are made from others; with `--check` it only tells whether they are current. */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const generated = {
  'src/internal/version.ts': `// Written by \`pnpm generate\` from package.json.\nexport const version = '${version}';\n`,
};

for (const [file, content] of Object.entries(generated)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, content);
  } else if (readFileSync(file, 'utf8') !== content) {
    console.error(`packages/components/${file} is not up to date. Run: npx --yes pnpm@12 generate`);
    process.exitCode = 1;
  }
}
