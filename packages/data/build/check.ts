import { fileURLToPath } from 'node:url';

import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Definition } from 'typescript-json-schema';

import type { NamedPatterns } from '../src/validate/schema-problems.ts';
import type { SchemaCheck } from '../src/validate/validate-with.ts';

const compile = (schema: object, options: ConstructorParameters<typeof Ajv>[0] = {}) => {
  const ajv = new Ajv({ strict: true, allErrors: true, messages: false, inlineRefs: false, ...options });
  return { ajv, check: ajv.compile(schema) };
};

/** The schema without its prose, which a check doesn't need, and without the `allOf` that the prose stands beside. */
const withoutProse = (schema: object): object =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') return undefined;
    const { allOf: [all] = [], ...rest } = (value ?? {}) as Definition;
    return all && Object.keys(rest).length === 0 ? all : value;
  }) as object;

/** The schema's check, compiled in memory. */
export const checkOf = (schema: Definition): SchemaCheck =>
  Object.assign(compile(schema).check, { named: namedPatterns(schema) });

/** ajv's errors don't tell which definition a pattern stands in. */
const namedPatterns = ({ definitions = {} }: Definition): NamedPatterns =>
  Object.fromEntries(
    Object.entries(definitions).flatMap(([name, definition]) =>
      typeof definition === 'object' && definition.pattern !== undefined ? [[definition.pattern, name]] : [],
    ),
  );

/** A schema in ajv's code, with its name. */
const schemas = /(?<=const (schema\d+) = )\{.*?\}(?=;(?:const|function|export) )/gs;

/**
 * ajv's code without what nobody reads: where in the schema an error comes from, what is around a value, and of each schema
 * all but the values that are allowed.
 */
function lean(code: string): string {
  const shorter = quick(code)
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath=""')
    .replaceAll(/\{instancePath:([^{}]*?),parentData:[^{}]*?,rootData\}/g, '$1')
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replaceAll(schemas, (schema) => JSON.stringify(valuesOf(JSON.parse(schema) as Definition)));
  if (/parentData|rootData|\.call\(schema/.test(shorter)) {
    throw new Error('ajv writes its code in another way. Adapt build/check.ts to it.');
  }
  return shorter;
}

/** ajv's code without looking names up in a schema, or counting the letters of a text that need only be there. */
function quick(code: string): string {
  const names = new Map(
    [...code.matchAll(schemas)].map(([schema, name = '']) => {
      const { properties = {} } = JSON.parse(schema) as Definition;
      return [name, Object.keys(properties)];
    }),
  );
  return code
    .replaceAll(/func\d+\.call\((schema\d+)\.properties, (key\d+)\)/g, (_, schema: string, key: string) =>
      (names.get(schema) ?? []).map((name) => `${key} === ${JSON.stringify(name)}`).join(' || '),
    )
    .replaceAll(/func\d+\((data\d*)\) < 1\)/g, '$1.length < 1)');
}

/** The values that the parts of a schema allow. */
function valuesOf({ enum: values, properties = {} }: Definition): object {
  const parts = Object.entries(properties)
    .map(([name, part]) => [name, typeof part === 'object' ? valuesOf(part) : {}] as const)
    .filter(([, part]) => Object.keys(part).length > 0);
  return { ...(values && { enum: values }), ...(parts.length > 0 && { properties: Object.fromEntries(parts) }) };
}

/** The module of the schema's check, with what it needs of ajv in it: no `eval`, nothing to install. */
export async function checkModule(schema: Definition): Promise<string> {
  const { ajv, check } = compile(withoutProse(schema), { code: { source: true, esm: true } });
  const { outputFiles } = await build({
    stdin: {
      contents: `${lean(standaloneCode.default(ajv, check))}\nvalidate.named = ${JSON.stringify(namedPatterns(schema))};`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    banner: { js: '// Compiled from schema/dataset.schema.json by ajv (MIT, Evgeny Poberezkin) in `pnpm build`.' },
    minify: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
