import { isDeepStrictEqual } from 'node:util';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGenerator, getProgramFromFiles } from 'typescript-json-schema';
import type { Definition, DefinitionOrBoolean } from 'typescript-json-schema';
import { schemaId } from './schema-id.ts';

/** The JSON Schema (draft-07) of a data set, made from the types in model/. */
export function generateSchema(): Definition {
  const model = fileURLToPath(new URL('../model/', import.meta.url));
  const files = globSync('*.ts', { cwd: model })
    .sort()
    .map((file) => model + file);
  const program = getProgramFromFiles(files, {
    strict: true,
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
    ...(mergeDuplicates({ ...root, definitions }) as Definition),
  };
}

/** The generator numbers a type that is used where it may be absent (`Id_1`): the same definition a second time. */
function mergeDuplicates(schema: Definition): unknown {
  const definitions = schema.definitions ?? {};
  const merged = new Map<string, string>();
  for (const name of Object.keys(definitions)) {
    const original = name.replace(/_[0-9]+$/, '');
    if (original !== name && isSame(definitions[name], definitions[original], original)) merged.set(name, original);
    else if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      throw new Error(`The schema names a definition ${name}. Give its type a name of its own in model/.`);
  }
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
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
