/** Writes what is made from the sources and worth a review; with `--check` it only tells whether it is current. */
import { readFileSync } from 'node:fs';

import { withEntries } from './exports.ts';
import { makeManifest } from './manifest.ts';
import { describeElements } from './readme.ts';
import { describeAccessibility } from './statement.ts';
import { write } from './write.ts';

const packageJson = readFileSync('package.json', 'utf8');
const { version } = JSON.parse(packageJson) as { version: string };
const manifest = makeManifest();

await write({
  'ACCESSIBILITY.md': describeAccessibility(readFileSync('ACCESSIBILITY.md', 'utf8'), version),
  'custom-elements.json': JSON.stringify(manifest),
  'package.json': withEntries(packageJson, manifest),
  'README.md': describeElements(readFileSync('README.md', 'utf8'), manifest),
  'src/internal/version.ts': `// Written by \`pnpm generate\` from package.json.\nexport const version = '${version}';\n`,
});
