import type { Definition } from 'typescript-json-schema';

import type { Collection, CollectionName } from '../src/model/collections.ts';
import { collectionNames, collections, fileName, isPersonal, isRemovable } from '../src/model/collections.ts';
import type { Dataset } from '../src/model/dataset.ts';

/** A module of dist/generated: its code and its declarations. */
export interface Module {
  readonly name: string;
  readonly code: string;
  readonly types: string;
}

const banner = '// Generated from records/ by `pnpm build`.\n';

/** One module a collection, so that whoever imports one carries no other, and one that has them all. */
export function modulesOf(dataset: Dataset, schema: Definition): readonly Module[] {
  return [...collectionNames.map((name) => collectionModule(name, dataset, schema)), initiativeModule(dataset)];
}

function collectionModule(name: CollectionName, dataset: Dataset, schema: Definition): Module {
  const type = typeOf(name, schema);
  const id = idTypeOf(name, schema);
  const { references }: Collection = collections[name];
  // Fields of lists and parts keep the type that the model gives them. What may be left out stays so: `?` narrows both.
  const narrowed = Object.entries(references).filter(
    ([field, targets]) => targets.length > 0 && Object.hasOwn(propertiesOf(type, schema), field) && !isList(field),
  );
  const needed = [...new Set(narrowed.flatMap(([, targets]) => targets))].filter((target) => target !== name);
  const fields = narrowed.map(
    ([field, targets]) => `; readonly ${field}?: ${targets.map((target) => idTypeOf(target, schema)).join(' | ')}`,
  );
  const says = (schema.properties?.[name] as Definition).description ?? '';
  return {
    name: fileName(name),
    code: `${banner}import { freeze } from '../freeze.js';\n\nexport const ${name} = /*#__PURE__*/ freeze(${print(dataset[name] ?? [])});\n`,
    types: `${banner}import type { ${type} } from '../model/${kebab(type)}.js';
${needed.map((target) => `import type { ${idTypeOf(target, schema)} } from './${fileName(target)}.js';\n`).join('')}
/** Every id that ${name} has or once had. */
export type ${id} = ${union(idsOf(name, dataset))};

/** ${says}${isPersonal(name) ? ' Personal data: whoever imports this carries it.' : ''} */
export declare const ${name}: readonly (${type} & { readonly id: ${id}${fields.join('')} })[];
`,
  };

  function isList(field: string): boolean {
    return propertiesOf(type, schema)[field]?.type === 'array';
  }
}

/** The type of a collection's records: `ContactPoint`. */
const typeOf = (name: CollectionName, schema: Definition): string =>
  definitionOf((schema.properties?.[name] as Definition).items as Definition);

/** The name of the union of a collection's ids: `ContactPointId`, and of an area `RegionCode`. */
function idTypeOf(name: CollectionName, schema: Definition): string {
  const type = typeOf(name, schema);
  const id = propertiesOf(type, schema)['id'];
  return type + (id && definitionOf(id) === 'AreaCode' ? 'Code' : 'Id');
}

const kebab = (type: string): string => fileName(`${type.charAt(0).toLowerCase()}${type.slice(1)}`);
const definitionOf = ({ $ref = '' }: Definition): string => $ref.replace('#/definitions/', '');
const propertiesOf = (type: string, schema: Definition): Readonly<Record<string, Definition>> =>
  ((schema.definitions?.[type] as Definition | undefined)?.properties ?? {}) as Record<string, Definition>;

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
  return [...(dataset[name] ?? []), ...(isRemovable(name) ? (dataset.tombstones ?? []) : [])].map(({ id }) => id);
}

const union = (ids: readonly string[]): string => ids.map((id) => `'${id}'`).join(' | ') || 'never';
const print = (value: unknown): string => JSON.stringify(value, null, 2);
