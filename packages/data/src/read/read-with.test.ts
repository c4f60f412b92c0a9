import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { checkOf } from '../../build/check.ts';
import { shapeModule } from '../../build/shape.ts';
import { cases, mutated } from '../../test/mutated.ts';
import { schema } from '../../test/schema.ts';
import { changed, small } from '../../test/small.ts';
import type { Municipality } from '../model/municipality.ts';
import { schemaVersion } from '../model/schema-version.ts';
import type { Shape } from './read-with.ts';
import { readWith } from './read-with.ts';

const { shape } = (await import(`data:text/javascript,${encodeURIComponent(shapeModule(schema))}`)) as {
  readonly shape: Shape;
};
const check = checkOf(schema);
const read = (value: unknown) => readWith(shape, value);
const paths = (value: unknown) => read(value).problems.map(({ path }) => path);

describe('read', () => {
  it('answers with the very data it was given', () => {
    const result = read(small);

    assert.ok(result.valid);
    assert.equal(result.data, small);
  });

  it('lets fields of a newer minor version be', () => {
    const newer = { ...small, schemaVersion: '1.7.0', weather: [], regions: [{ ...small.regions[0], anthem: 'la' }] };

    assert.equal(read(newer).valid, true);
  });

  it('refuses another major version by name', () => {
    assert.deepEqual(read({ ...small, schemaVersion: '2.0.0' }).problems, [
      {
        path: '/schemaVersion',
        rule: 'schema-version',
        message: { da: 'Filen har skemaversion 2.0.0', en: 'The file has schema version 2.0.0' },
        hint: { da: 'Her læses version 1: brug en nyere udgave', en: 'This reads version 1: use a newer release' },
      },
    ]);
    assert.equal(read({ ...small, schemaVersion: '0.9.0' }).valid, false);
  });

  it('names every place that is not as it must be', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.title, 'en');
      Object.assign(draft.figures[0], { value: '7' });
      draft.regions[0].status = 'sure' as never;
      draft.contactPoints[0].email = 'javascript:alert(1)';
      Object.assign(draft, { statements: {} });
    });

    assert.deepEqual(paths(dataset), [
      '/title/en',
      '/regions/0/status',
      '/figures/0/value',
      '/statements',
      '/contactPoints/0/email',
    ]);
  });

  it('says so in both languages', () => {
    assert.deepEqual(read(null).problems, [
      {
        path: '',
        rule: 'schema',
        message: { da: 'Værdien mangler eller er forkert', en: 'The value is missing or wrong' },
        hint: { da: 'Ret filen', en: 'Correct the file' },
      },
    ]);
  });

  it('lets what may be left out be left out, but not be null', () => {
    const { persons: _, contactPoints: __, tombstones: ___, ...rest } = small;

    assert.equal(read(rest).valid, true);
    assert.deepEqual(paths({ ...rest, persons: null }), ['/persons']);
  });

  it('takes nothing from an object’s prototype', () => {
    assert.ok(paths(Object.create(small)).includes('/regions'));
    assert.deepEqual(paths([]), ['']);
  });

  it('does not look again at objects that data read earlier holds, and finds what is new', () => {
    const regions = [{ ...small.regions[0], status: 'sure' }, ...small.regions];
    const looked: string[] = [];
    const municipality = new Proxy(small.municipalities[0] ?? {}, {
      get: (target, name) => (looked.push(String(name)), Reflect.get(target, name) as unknown),
    });
    const earlier = { ...small, municipalities: [municipality as Municipality] };

    assert.deepEqual(
      readWith(shape, { ...earlier, regions, municipalities: [municipality] }, earlier).problems.map(
        ({ path }) => path,
      ),
      ['/regions/0/status'],
    );
    assert.deepEqual(looked, []);
    assert.equal(readWith(shape, earlier).valid, true);
    assert.ok(looked.length > 0);
  });

  it('finds what is nothing after the end of data read earlier', () => {
    const longer = { ...small, regions: [...small.regions, undefined] };

    assert.deepEqual(
      readWith(shape, longer, small).problems.map(({ path }) => path),
      [`/regions/${small.regions.length}`],
    );
  });

  it('agrees with the schema, which is stricter only about unknown fields and the length of lists', () => {
    const lenient = new Set(['additionalProperties', 'minItems', 'uniqueItems']);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), mutated(small)), (value) => {
        if (
          typeof value === 'object' &&
          value !== null &&
          'schemaVersion' in value &&
          value.schemaVersion !== schemaVersion
        )
          return;
        check(value);
        const errors = (check.errors ?? []).filter(({ keyword }) => !lenient.has(keyword));
        assert.equal(read(value).valid, errors.length === 0, JSON.stringify(errors));
      }),
      { numRuns: cases },
    );
  });
});
