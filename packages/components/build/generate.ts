/** Writes the files of this package that are made from others; with `--check` it only tells whether they are current. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { listElements } from './cms.ts';
import { cssCustomData, htmlCustomData, webTypes } from './editors.ts';
import { makeManifest } from './manifest.ts';
import { describeElements } from './readme.ts';
import { elementTypes } from './types.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const manifest = makeManifest();

const generated = {
  'custom-elements.json': JSON.stringify(manifest),
  ...listElements(manifest),
  'editors/vscode.html-custom-data.json': JSON.stringify(htmlCustomData(manifest)),
  'editors/vscode.css-custom-data.json': JSON.stringify(cssCustomData(manifest)),
  'editors/web-types.json': JSON.stringify(webTypes(manifest, name, version)),
  'types/elements.d.ts': elementTypes(manifest),
  'README.md': describeElements(readFileSync('README.md', 'utf8'), manifest),
  'src/internal/version.ts': `// Written by \`pnpm generate\` from package.json.\nexport const version = '${version}';\n`,
};

for (const [file, content] of Object.entries(generated)) {
  const formatted = await format(content, { ...(await resolveConfig(file)), filepath: file });
  if (!process.argv.includes('--check')) {
    writeFileSync(file, formatted);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== formatted) {
    console.error(`packages/components/${file} is not up to date. Run: npx --yes pnpm@12 generate`);
    process.exitCode = 1;
  }
}
