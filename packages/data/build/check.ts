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

/**
 * ajv's code without what nobody reads: where in the schema an error comes from, and of each schema all but the names of
 * its fields and the values that are allowed.
 */
const lean = (code: string): string =>
  code
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replaceAll(/(?<=const schema\d+ = )\{.*?\}(?=;(?:const|function|export) )/gs, (schema) =>
      JSON.stringify(namesAndValues(JSON.parse(schema) as Definition)),
    );

const namesAndValues = ({ enum: values, properties }: Definition): object => ({
  ...(values && { enum: values }),
  ...(properties && {
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [name, typeof part === 'object' ? namesAndValues(part) : {}]),
    ),
  }),
});

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
