import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { Definition } from 'typescript-json-schema';

import { definitionOf } from '../build/definition-of.ts';
import type { Collection } from '../src/model/collections.ts';
import { collections, fileName, headerReferences } from '../src/model/collections.ts';
import { schema } from '../test/schema.ts';

type Collections = Readonly<Record<string, Collection>>;

/** Every field of a type with the name of its scalar, by the way to it; those of its parts too. */
function fieldsOf({ properties = {} }: Definition, whole: Definition): readonly (readonly [string, string])[] {
  return Object.entries(properties as Readonly<Record<string, Definition>>).flatMap(([name, property]) => {
    const type = definitionOf(property.type === 'array' ? (property.items as Definition) : property);
    const definition = whole.definitions?.[type] as Definition | undefined;
    return definition?.type === 'object'
      ? fieldsOf(definition, whole).map(([field, scalar]) => [`${name}/${field}`, scalar] as const)
      : [[name, type] as const];
  });
}

/** What the list of collections lacks, or has beyond what the schema does. */
function differences(whole: Definition, list: Collections): readonly string[] {
  const properties = Object.entries((whole.properties ?? {}) as Readonly<Record<string, Definition>>);
  const inSchema = properties
    .filter(([, { type }]) => type === 'array')
    .flatMap(([name, { items }]) => {
      const fields = fieldsOf(whole.definitions?.[definitionOf(items as Definition)] as Definition, whole);
      return [
        name,
        `${name} of type ${definitionOf(items as Definition)}`,
        ...fields.filter(isListed).map(([field, scalar]) => `${name}/${field} ${kindOf(scalar)}`),
      ];
    });
  const listed = Object.entries(list).flatMap(([name, { type, references, dates }]) => [
    name,
    `${name} of type ${type}`,
    ...Object.keys(references).map((field) => `${name}/${field} reference`),
    ...dates.map((field) => `${name}/${field} date`),
  ]);
  const only = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one));
  return [...only(inSchema, listed), ...only(listed, inSchema)];
}

const isReference = (scalar: string): boolean => scalar === 'Id' || scalar === 'AreaCode';
const isDate = (scalar: string): boolean => ['Edtf', 'AsOf', 'IsoDate'].includes(scalar);
const kindOf = (scalar: string): string => (isDate(scalar) ? 'date' : 'reference');
const isListed = ([field, scalar]: readonly [string, string]): boolean =>
  isDate(scalar) || (isReference(scalar) && !/(^|\/)id$/.test(field));

/** What the package lacks of its collections: their names in `index.ts`, their own entries. */
function missing(names: readonly string[]): readonly string[] {
  const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const index = read('src/index.ts');
  const { exports } = JSON.parse(read('package.json')) as { readonly exports: Readonly<Record<string, unknown>> };
  return names.flatMap((name) => {
    const file = fileName(name);
    return [
      ...(index.includes(`export { ${name} } from './generated/${file}.js';`) ? [] : [`index.ts: ${name}`]),
      ...(new RegExp(`export type \\{ \\w+ \\} from './generated/${file}\\.js';`).test(index)
        ? []
        : [`index.ts: the id of ${name}`]),
      ...(Object.hasOwn(exports, `./${file}`) ? [] : [`package.json: ${name}`]),
    ];
  });
}

describe('the list of collections', () => {
  it('has every collection of the schema, with every field that holds an id or a date', () => {
    assert.deepEqual(differences(schema, collections), []);
  });

  it('has every field of the data set itself that holds an id', () => {
    const header = fieldsOf({ ...schema, properties: withoutCollections(schema) }, schema);

    assert.deepEqual(
      header.filter(([, scalar]) => isReference(scalar)).map(([field]) => field),
      Object.keys(headerReferences),
    );
  });

  it('is what the package exports, each collection by an entry of its own too', () => {
    assert.deepEqual(missing(Object.keys(collections)), []);
  });

  it('is found to lack a collection that a schema has, its ids and its dates', () => {
    const grant: Definition = {
      type: 'object',
      properties: {
        id: { $ref: '#/definitions/Id' },
        givenBy: { $ref: '#/definitions/Id' },
        areas: { type: 'array', items: { $ref: '#/definitions/AreaCode' } },
        paid: { $ref: '#/definitions/IsoDate' },
        amount: { type: 'number' },
        alternatives: { type: 'array', items: { $ref: '#/definitions/Alternative' } },
      },
    };
    const more: Definition = {
      ...schema,
      properties: { ...schema.properties, grants: { type: 'array', items: { $ref: '#/definitions/Grant' } } },
      definitions: { ...schema.definitions, Grant: grant },
    };
    const fields = [
      'givenBy reference',
      'areas reference',
      'paid date',
      'alternatives/sources reference',
      'alternatives/asOf date',
    ];

    assert.deepEqual(differences(more, collections), [
      'grants',
      'grants of type Grant',
      ...fields.map((field) => `grants/${field}`),
    ]);
    assert.deepEqual(missing(['grants']), ['index.ts: grants', 'index.ts: the id of grants', 'package.json: grants']);
  });

  it('is found to give a collection another type than the schema does', () => {
    const persons = { ...collections.persons, type: 'People' };

    assert.deepEqual(differences(schema, { ...collections, persons }), [
      'persons of type Person',
      'persons of type People',
    ]);
  });

  it('is found to have a field that the schema lacks', () => {
    const posts = {
      ...collections.posts,
      references: { ...collections.posts.references, heldBy: ['persons'] },
    } as const;

    assert.deepEqual(differences(schema, { ...collections, posts }), ['posts/heldBy reference']);
  });
});

function withoutCollections({ properties = {} }: Definition): NonNullable<Definition['properties']> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !Object.hasOwn(collections, name)));
}
