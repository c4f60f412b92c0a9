/** Writes the elements' styles as files, for declarative shadow roots under a policy that refuses style elements. */
import { mkdirSync, writeFileSync } from 'node:fs';

const { elementNames, stylesOf } = (await import(
  new URL('../dist/server.js', import.meta.url).href
)) as typeof import('../src/server.ts');

mkdirSync('dist/styles', { recursive: true });
for (const name of elementNames) writeFileSync(`dist/styles/${name}.css`, `${stylesOf(name)}\n`);
