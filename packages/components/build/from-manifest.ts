/** Writes what the package ships that says in another form what the manifest says: for editors, frameworks and CMSs. */
import { readFileSync } from 'node:fs';

import type { Package } from 'custom-elements-manifest';

import { listElements } from './cms.ts';
import { cssCustomData, htmlCustomData, webTypes } from './editors.ts';
import { elementTypes } from './types.ts';
import { write } from './write.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Package;

await write({
  ...listElements(manifest),
  'editors/vscode.html-custom-data.json': JSON.stringify(htmlCustomData(manifest)),
  'editors/vscode.css-custom-data.json': JSON.stringify(cssCustomData(manifest)),
  'editors/web-types.json': JSON.stringify(webTypes(manifest, name, version)),
  'types/elements.d.ts': elementTypes(manifest),
});
