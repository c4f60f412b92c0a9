import type { Definition } from 'typescript-json-schema';

import type { Collection, CollectionName } from '../src/model/collections.ts';
import {
  collectionNames,
  collections,
  fileName,
  headerReferences,
  isPersonal,
  isRemovable,
} from '../src/model/collections.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { definitionOf } from './definition-of.ts';

/** A module of dist/generated: its code and its declarations. */
export interface Module {
  readonly name: string;
  readonly code: string;
  readonly types: string;
}

const banner = '// Generated from records/ by `pnpm build`.\n';

/** One module for each collection, so that a program that imports one carries no other, and one that has them all. */
export function modulesOf(dataset: Dataset, schema: Definition): readonly Module[] {
  return [...collectionNames.map((name) => collectionModule(name, dataset, schema)), initiativeModule(dataset, schema)];
}

function collectionModule(name: CollectionName, dataset: Dataset, schema: Definition): Module {
  const { type } = collections[name];
  const id = idTypeOf(name, schema);
  const ids = idTypesOf(name, schema);
  const interfaces = interfacesOf(type, ids, schema);
  const own = new Set([id, ...(name === 'programmes' ? [cohortId] : [])]);
  const needed = new Set([...ids.values()].flat().filter((target) => !own.has(target)));
  const says = (schema.properties?.[name] as Definition).description ?? '';
  return {
    name: fileName(name),
    code: `${banner}import { freeze } from '../freeze.js';\n\nexport const ${name} = /*#__PURE__*/ freeze(${print(dataset[name] ?? [])});\n`,
    types: `${banner}import type { ${[...interfaces.keys()].join(', ')} } from '../model/${kebab(type)}.js';
${[...needed].map((target) => `import type { ${target} } from './${moduleOf(target, schema)}.js';\n`).join('')}
/** Every id that ${name} has or once had. */
export type ${id} = ${union(idsOf(name, dataset))};
${name === 'programmes' ? `\n/** Every id that a cohort has, in any programme. */\nexport type ${cohortId} = ${union(cohortsOf(dataset))};\n` : ''}${[...interfaces].map(([part, fields]) => `\nexport interface ${literal(part)} extends ${part} {\n${fields}}\n`).join('')}
/** ${says}${isPersonal(name) ? ' Personal data: a program that imports this carries it.' : ''} */
export declare const ${name}: readonly ${literal(type)}[];
`,
  };
}

/** A cohort is in no collection, but in its programme. */
const cohortId = 'CohortId';
const cohortsOf = ({ programmes }: Dataset): readonly string[] => [
  ...new Set(programmes.flatMap(({ cohorts = [] }) => cohorts.map(({ id }) => id))),
];

/** The name of a type of the model with the ids of this data. */
const literal = (type: string): string => `Initiative${type}`;

/** The unions that the ids of a collection's records are of, by the way to the field: `partners/organization`. */
function idTypesOf(name: CollectionName, schema: Definition): ReadonlyMap<string, readonly string[]> {
  const { references }: Collection = collections[name];
  return new Map<string, readonly string[]>([
    ['id', [idTypeOf(name, schema)]],
    ...(name === 'programmes' ? ([['cohorts/id', [cohortId]]] as const) : []),
    ...Object.entries(references).map(
      ([way, targets]) =>
        [way, /(^|\/)cohort$/.test(way) ? [cohortId] : targets.map((target) => idTypeOf(target, schema))] as const,
    ),
  ]);
}

/** The fields whose ids are literal of a type and, before it, of each of its parts that has any. */
function interfacesOf(
  type: string,
  ids: ReadonlyMap<string, readonly string[]>,
  schema: Definition,
): ReadonlyMap<string, string> {
  const { required = [], properties = {} } = schema.definitions?.[type] as Definition;
  const parts = new Map<string, string>();
  const fields = Object.entries(properties as Readonly<Record<string, Definition>>).flatMap(([field, is]) => {
    const inner = new Map(
      [...ids].flatMap(([way, union]) => (way.startsWith(`${field}/`) ? [[way.slice(field.length + 1), union]] : [])),
    );
    const part = definitionOf(is.type === 'array' ? (is.items as Definition) : is);
    if (inner.size > 0) for (const [name, text] of interfacesOf(part, inner, schema)) parts.set(name, text);
    const narrowed = inner.size > 0 ? literal(part) : (ids.get(field) ?? []).join(' | ');
    if (narrowed === '') return [];
    const list = narrowed.includes('|') ? `(${narrowed})[]` : `${narrowed}[]`;
    return `  readonly ${field}${required.includes(field) ? '' : '?'}: ${is.type === 'array' ? `readonly ${list}` : narrowed};\n`;
  });
  return parts.set(type, fields.join(''));
}

/** The name of the union of a collection's ids: `ContactPointId`, and of an area `RegionCode`. */
function idTypeOf(name: CollectionName, schema: Definition): string {
  const { type } = collections[name];
  const id = propertiesOf(type, schema)['id'];
  return type + (id && definitionOf(id) === 'AreaCode' ? 'Code' : 'Id');
}

/** The module that declares a union of ids. */
const moduleOf = (idType: string, schema: Definition): string =>
  fileName(collectionNames.find((name) => idTypeOf(name, schema) === idType) ?? 'programmes');

const kebab = (type: string): string => fileName(`${type.charAt(0).toLowerCase()}${type.slice(1)}`);
const propertiesOf = (type: string, schema: Definition): Readonly<Record<string, Definition>> =>
  ((schema.definitions?.[type] as Definition | undefined)?.properties ?? {}) as Record<string, Definition>;

function initiativeModule(dataset: Dataset, schema: Definition): Module {
  const isCollection = (key: string): boolean => Object.hasOwn(collections, key);
  const imports = collectionNames.map((name) => `import { ${name} } from './${fileName(name)}.js';\n`).join('');
  const ids = Object.entries(headerReferences).map(([field, [target]]) => ({
    field: `${field}${schema.required?.includes(field) ? '' : '?'}`,
    type: idTypeOf(target, schema),
    file: fileName(target),
  }));
  const header = Object.fromEntries(Object.entries(dataset).filter(([key]) => !isCollection(key)));
  return {
    name: 'initiative',
    code: `${banner}import { freeze } from '../freeze.js';\n${imports}
export const initiative = /*#__PURE__*/ freeze({
  .../*#__PURE__*/ freeze(${print(header)}),
  ${collectionNames.join(',\n  ')},
});
`,
    types: `${banner}import type { Dataset } from '../model/dataset.js';\n${imports}${ids.map(({ type, file }) => `import type { ${type} } from './${file}.js';\n`).join('')}
/** The whole data set, with its ids as literal types. */
export interface Initiative extends Dataset {
${ids.map(({ field, type }) => `  readonly ${field}: ${type};\n`).join('')}${collectionNames.map((name) => `  readonly ${name}: typeof ${name};\n`).join('')}}

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
