/** What generators of code make of the schema, run as their users run them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

import { compile } from 'json-schema-to-typescript';
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import type { Definition } from 'typescript-json-schema';

import { schema } from '../test/schema.ts';
import { small } from '../test/small.ts';

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-generators-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const definitions = Object.entries((schema.definitions ?? {}) as Readonly<Record<string, Definition>>);
const names = ['Dataset', ...definitions.map(([name]) => name)].sort();
/** The types that every language has a name for: a number or a text with a form is a number or a text in many. */
const shapes = [
  'Dataset',
  ...definitions.filter(([, { type, enum: values }]) => type === 'object' || values).map(([name]) => name),
].sort();

/** The name of each type that code declares, sorted. */
const declared = (code: string, pattern: RegExp): readonly string[] =>
  [...code.matchAll(pattern)].map(([, name = '']) => name).sort();

/** Code that compiles, in a file of its own. */
function compiled(name: string, code: string): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  execFileSync(
    'tsc',
    ['--ignoreConfig', '--noEmit', '--strict', '--lib', 'ES2022', '--types', '', '--module', 'ESNext', file],
    { stdio: 'pipe' },
  );
  return file;
}

async function generated(lang: 'typescript' | 'csharp' | 'python'): Promise<string> {
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: 'Dataset', schema: JSON.stringify(schema) });
  const inputData = new InputData();
  inputData.addInput(input);
  const { lines } = await quicktype({ inputData, lang });
  return lines.join('\n');
}

/** The description of each field that refers to a type: what is lost where a generator reads nothing beside `$ref`. */
const described = [schema, ...definitions.map(([, definition]) => definition)].flatMap(({ properties = {} }) =>
  Object.values(properties as Readonly<Record<string, Definition>>).flatMap(({ allOf, description = '' }) =>
    allOf ? [description] : [],
  ),
);

/** Text without what comments break it into lines by. */
const flat = (code: string): string => code.replaceAll(/\s+\*?\s*|\\(?=["\\])/g, ' ');

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what generators make of the schema', () => {
  it('has the names of the model, each once, and what is said of each field: json-schema-to-typescript', async () => {
    const code = await compile(structuredClone(schema) as Parameters<typeof compile>[0], 'anything', {
      bannerComment: '',
    });

    assert.deepEqual(declared(code, /^export (?:interface|type) (\w+)/gm), names);
    for (const description of described) assert.ok(flat(code).includes(flat(description)), description);
    compiled('json-schema-to-typescript.ts', `${code}\nexport const data: Dataset = ${JSON.stringify(small)};\n`);
    assert.throws(() =>
      compiled('wrong.ts', `${code}\nexport const data: Dataset = ${JSON.stringify({ ...small, posts: [{}] })};\n`),
    );
  });

  it('has the names of the model, each once, and reads the data: quicktype', async () => {
    const code = await generated('typescript');

    const types = declared(code, /^export (?:interface|type) (\w+)/gm);
    assert.equal(new Set(types).size, types.length);
    assert.deepEqual(
      types.filter((name) => shapes.includes(name)),
      shapes,
    );
    assert.deepEqual(
      types.filter((name) => /[0-9]$|^Q$|Class$|Element$/.test(name)),
      [],
      'quicktype had to make up a name',
    );
    for (const description of described) assert.ok(flat(code).includes(flat(description)), description);
    const { Convert } = (await import(pathToFileURL(compiled('quicktype.ts', code)).href)) as {
      readonly Convert: { toDataset: (json: string) => unknown };
    };
    assert.deepEqual(plain(Convert.toDataset(JSON.stringify(small))), plain(small));
  });

  for (const [language, pattern] of [
    // C# tells of the whole in two parts.
    ['csharp', /^ {4}public (?:partial class|enum) (\w+)(?!\s+\{\s+public static)/gm],
    ['python', /^class (\w+)/gm],
  ] as const) {
    it(`has the names of the model, each once: quicktype for ${language}`, async () => {
      const types = declared(await generated(language), pattern);

      assert.equal(new Set(types).size, types.length);
      assert.deepEqual(
        types.filter((name) => shapes.includes(name)),
        shapes,
      );
    });
  }
});
