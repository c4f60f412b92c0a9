import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import type { Definition } from 'typescript-json-schema';

import type { SchemaError } from '../src/validate/schema-problems.ts';
import type { SchemaCheck } from '../src/validate/validate-with.ts';
import { checkOf } from './check.ts';

const root = join(import.meta.dirname, '..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** What is no value of most fields, and what a careless look for a name finds in every object. */
const wrong = [null, 0, 1.5, '', 'x', 'Ø', true, [], {}, ['x'], { x: 1 }];
const strange = ['x', 'constructor', 'toString', 'hasOwnProperty', '__proto__x'];

/** The paths of a value's parts: of a list, those of its first item. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value);
  return [path, ...parts.flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

const published = json('dist/initiative.json') as Readonly<Record<string, unknown>>;

/** The data with one record of each collection, and something done to one part of it. */
function withChange(path: readonly string[], change: (holder: Record<string, unknown>, key: string) => void): unknown {
  const small = structuredClone(
    Object.fromEntries(
      Object.entries(published).map(([key, value]) => [key, Array.isArray(value) ? value.slice(0, 1) : value]),
    ),
  );
  const key = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((value, part) => value[part] as Record<string, unknown>, small);
  change(holder, key);
  return small;
}

describe('the check that is published', () => {
  it('finds what ajv finds: where a part is missing, another thing, or has a name that nobody knows', async () => {
    const { default: check } = (await import(join(root, 'dist/generated/schema-check.js'))) as { default: SchemaCheck };
    const original = checkOf(json('schema/dataset.schema.json') as Definition);
    const told = ({ errors }: SchemaCheck): readonly object[] =>
      (errors ?? []).map((error) => {
        const { schemaPath, ...rest } = error as SchemaError & { readonly schemaPath?: string };
        return rest;
      });
    const compare = (value: unknown, where: string): boolean => {
      const isRight = original(value);
      assert.equal(check(value), isRight, where);
      assert.deepEqual(told(check), told(original), where);
      return isRight;
    };

    let faults = 0;
    for (const path of pathsIn(withChange([], () => undefined)).slice(1)) {
      const where = path.join('/');
      const changes = [
        withChange(path, (holder, key) => Reflect.deleteProperty(holder, key)),
        ...wrong.map((value) => withChange(path, (holder, key) => (holder[key] = value))),
        ...strange.map((name) => withChange(path, (holder) => (holder[name] = 1))),
      ];
      faults += changes.filter((value) => !compare(value, where)).length;
    }

    assert.ok(faults > 1000, `only ${faults} changes were found`);
    assert.ok(compare(published, 'what is published'));
  });
});
