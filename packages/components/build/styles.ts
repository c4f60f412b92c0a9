/** Writes the elements' styles as files, for declarative shadow roots under a policy that refuses style elements. */
import { mkdirSync, writeFileSync } from 'node:fs';

import type * as Server from '../src/server/elements.ts';

const { elementNames, stylesOf } = (await import(
  new URL('../dist/server/elements.js', import.meta.url).href
)) as typeof Server;

mkdirSync('dist/styles', { recursive: true });
for (const name of elementNames) writeFileSync(`dist/styles/${name}.css`, `${stylesOf(name)}\n`);
