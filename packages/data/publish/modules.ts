import type { Dataset } from '../model/dataset.ts';
import { collectionNames, collections, fileName } from './collections.ts';
import type { Collection, CollectionName } from './collections.ts';

/** A module of dist/data: its code and its declarations. */
export interface Module {
  readonly name: string;
  readonly code: string;
  readonly types: string;
}

const banner = '// Generated from records/ by `pnpm build`.\n';

/** One module a collection, so that whoever imports one carries no other, and one that has them all. */
export function modulesOf(dataset: Dataset): readonly Module[] {
  return [...collectionNames.map((name) => collectionModule(name, dataset)), initiativeModule(dataset)];
}

function collectionModule(name: CollectionName, dataset: Dataset): Module {
  const { type, file, id, description, references = {} }: Collection = collections[name];
  const needed = [...new Set(Object.values(references))].map(
    (union) => `import type { ${union} } from './${moduleOf(union)}.js';\n`,
  );
  const narrowed = Object.entries(references).map(([property, union]) => `; readonly ${property}: ${union}`);
  return {
    name: fileName(name),
    code: `${banner}import { freeze } from '../freeze.js';\n\nexport const ${name} = /*#__PURE__*/ freeze(${print(dataset[name] ?? [])});\n`,
    types: `${banner}import type { ${type} } from '../model/${file}.js';
${needed.join('')}
/** Every id that ${name} has or once had. */
export type ${id} = ${union(idsOf(name, dataset))};

/** ${description} */
export declare const ${name}: readonly (${type} & { readonly id: ${id}${narrowed.join('')} })[];
`,
  };
}

function initiativeModule(dataset: Dataset): Module {
  const isCollection = (key: string): boolean => Object.hasOwn(collections, key);
  const imports = collectionNames.map((name) => `import { ${name} } from './${fileName(name)}.js';\n`).join('');
  const header = Object.fromEntries(Object.entries(dataset).filter(([key]) => !isCollection(key)));
  return {
    name: 'initiative',
    code: `${banner}import { freeze } from '../freeze.js';\n${imports}
export const initiative = /*#__PURE__*/ freeze({
  .../*#__PURE__*/ freeze(${print(header)}),
  ${collectionNames.join(',\n  ')},
});
`,
    types: `${banner}import type { Dataset } from '../model/dataset.js';\n${imports}
/** The whole data set, with its ids as literal types. */
export interface Initiative extends Dataset {
${collectionNames.map((name) => `  readonly ${name}: typeof ${name};\n`).join('')}}

/** The whole data set. Has personal data; a collection's own module has only what it says. */
export declare const initiative: Initiative;
`,
  };
}

/** What was taken out keeps its place in the union: code that names it still compiles. */
function idsOf(name: CollectionName, dataset: Dataset): readonly string[] {
  const mayBeGone = name === 'persons' || name === 'contactPoints';
  return [...(dataset[name] ?? []), ...(mayBeGone ? (dataset.tombstones ?? []) : [])].map(({ id }) => id);
}

const union = (ids: readonly string[]): string => ids.map((id) => `'${id}'`).join(' | ') || 'never';
const print = (value: unknown): string => JSON.stringify(value, null, 2);
const moduleOf = (id: string): string =>
  collectionNames
    .filter((name) => collections[name].id === id)
    .map(fileName)
    .join('');
