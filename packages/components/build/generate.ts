/** Writes the files of this package that are made from others; with `--check` it only tells whether they are current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { makeManifest } from './manifest.ts';
import { describeElements } from './readme.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const manifest = makeManifest();

const generated = {
  'custom-elements.json': JSON.stringify(manifest),
  'README.md': describeElements(readFileSync('README.md', 'utf8'), manifest),
  'src/internal/version.ts': `// Written by \`pnpm generate\` from package.json.\nexport const version = '${version}';\n`,
};

for (const [file, content] of Object.entries(generated)) {
  const formatted = await format(content, { ...(await resolveConfig(file)), filepath: file });
  if (!process.argv.includes('--check')) {
    writeFileSync(file, formatted);
  } else if (readFileSync(file, 'utf8') !== formatted) {
    console.error(`packages/components/${file} is not up to date. Run: npx --yes pnpm@12 generate`);
    process.exitCode = 1;
  }
}
