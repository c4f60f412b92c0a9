import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

import type { Definition, DefinitionOrBoolean } from 'typescript-json-schema';
import { buildGenerator, getProgramFromFiles } from 'typescript-json-schema';

import { schemaId } from './schema-id.ts';

/** The JSON Schema (draft-07) of a data set, made from the types in model/. */
export function generateSchema(): Definition {
  const model = fileURLToPath(new URL('../src/model/', import.meta.url));
  const files = globSync('!(*.test).ts', { cwd: model })
    .sort()
    .map((file) => model + file);
  const program = getProgramFromFiles(files, {
    strict: true,
    lib: ['ES2023'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const generator = buildGenerator(program, {
    required: true,
    noExtraProps: true,
    strictNullChecks: true,
    aliasRef: true,
  });
  if (!generator) throw new Error('model/ has type errors; run `pnpm typecheck` to see them.');

  const { definitions = {}, ...root } = generator.getSchemaForSymbol('Dataset');
  return {
    $comment: 'Generated from model/ by `pnpm generate`: change the types, not this file.',
    $id: schemaId,
    // What generators of code call the whole.
    title: 'Dataset',
    ...(withoutSiblings(
      mergeDuplicates({ ...root, definitions: withItems(definitions, itemsIn(files)) }) as Definition,
    ) as Definition),
  };
}

/**
 * In draft-07 nothing counts beside `$ref`, so generators of code take a type with other words for another type
 * (`Text1`, `Text2`). In `allOf` it has its name, and the words beside it, which editors show, are its field's.
 */
const withoutSiblings = (schema: Definition): unknown =>
  JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    const { $ref, ...rest } = (value ?? {}) as Definition;
    return typeof $ref === 'string' && Object.keys(rest).length > 0 ? { ...rest, allOf: [{ $ref }] } : value;
  });

type Definitions = Readonly<Record<string, DefinitionOrBoolean>>;

/** The type of each list's items as the model writes it, by the name of the property: `sources` is a list of `Id`. */
function itemsIn(files: readonly string[]): ReadonlyMap<string, string> {
  const lists = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/^ {2}readonly (\w+)\??: readonly (\w+)\[\];$/gm),
  ]);
  return new Map(lists.map(([, property = '', type = '']) => [property, type]));
}

/** The generator takes a list of a named text for a list of any text: here it gets its name, and so its pattern. */
function withItems(definitions: Definitions, items: ReadonlyMap<string, string>): Definitions {
  return JSON.parse(JSON.stringify(definitions), (key, value: unknown) => {
    const type = items.get(key) ?? '';
    return isDeepStrictEqual((value as Definition | null)?.items, { type: 'string' }) &&
      Object.hasOwn(definitions, type)
      ? { ...(value as Definition), items: { $ref: `#/definitions/${type}` } }
      : value;
  }) as Definitions;
}

/**
 * The generator numbers a type that is used where it may be absent (`Id_1`): the same definition a second time, or the
 * one that the type's own name refers to where it is used nowhere else.
 */
function mergeDuplicates(schema: Definition): unknown {
  const merged = new Map<string, string>();
  const definitions = { ...schema.definitions };
  for (const [name, definition] of Object.entries(definitions)) {
    const original = name.replace(/_[0-9]+$/, '');
    if ((definitions[original] as Definition | undefined)?.$ref === `#/definitions/${name}`)
      definitions[original] = definition;
  }
  for (const name of Object.keys(definitions)) {
    const original = name.replace(/_[0-9]+$/, '');
    if (original !== name && isSame(definitions[name], definitions[original], original)) merged.set(name, original);
    else if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      throw new Error(`The schema names a definition ${name}. Give its type a name of its own in model/.`);
  }
  return JSON.parse(JSON.stringify({ ...schema, definitions }), (key, value: unknown) => {
    if (merged.has(key)) return undefined;
    if (key === '$ref' && typeof value === 'string') {
      const name = value.replace('#/definitions/', '');
      return `#/definitions/${merged.get(name) ?? name}`;
    }
    return value;
  });
}

function isSame(
  duplicate: DefinitionOrBoolean | undefined,
  definition: DefinitionOrBoolean | undefined,
  name: string,
): boolean {
  if (typeof duplicate === 'object' && duplicate.$ref === `#/definitions/${name}`) return true;
  return isDeepStrictEqual(duplicate, definition);
}
