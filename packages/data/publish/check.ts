import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { SchemaCheck } from '../validate/validate-with.ts';

const compile = (schema: object, options: ConstructorParameters<typeof Ajv>[0] = {}) => {
  const ajv = new Ajv({ strict: true, allErrors: true, messages: false, inlineRefs: false, ...options });
  return { ajv, check: ajv.compile(schema) };
};

/** The schema without its prose, which a check doesn't need. */
const withoutProse = (schema: object): object =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  ) as object;

/** The schema's check, compiled in memory. */
export const checkOf = (schema: object): SchemaCheck => compile(schema).check;

/** The module of the schema's check, with what it needs of ajv in it: no `eval`, nothing to install. */
export async function checkModule(schema: object): Promise<string> {
  const { ajv, check } = compile(withoutProse(schema), { code: { source: true, esm: true } });
  const { outputFiles } = await build({
    stdin: { contents: standaloneCode.default(ajv, check), resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    format: 'esm',
    banner: { js: '// Compiled from schema/dataset.schema.json by ajv (MIT, Evgeny Poberezkin) in `pnpm build`.' },
    minify: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
