/** The script files that the package has: of one element each, and of all. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { elements } from './elements.ts';
import { fileNameOf, type ScriptFile } from './script-file.ts';

/** Where a script file lies: beside the file that lists them. */
export const pathOf = (file: string): string =>
  fileURLToPath(new URL(file, import.meta.resolve('@klimaindsats/components/integrity.json')));

const known = JSON.parse(readFileSync(pathOf('integrity.json'), 'utf8')) as Readonly<Record<string, ScriptFile>>;

/** The files by name, that of all elements first. */
export const scriptFiles: ReadonlyMap<string, ScriptFile> = new Map(
  [undefined, ...elements.map(({ name }) => name)].map((element) => {
    const name = fileNameOf(element);
    const file = known[name];
    if (!file) throw new Error(`integrity.json of the components names no ${name}: build them anew.`);
    return [name, { bytes: file.bytes, integrity: file.integrity }];
  }),
);
