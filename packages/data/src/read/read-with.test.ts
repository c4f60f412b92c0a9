import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { checkOf } from '../../build/check.ts';
import { currentDataset } from '../../build/current.ts';
import { shapeModule } from '../../build/shape.ts';
import { cases, mutated } from '../../test/mutated.ts';
import { schema } from '../../test/schema.ts';
import { changed, small } from '../../test/small.ts';
import { expendable } from '../model/expendable.ts';
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

  it('leaves out what is left of somebody who was taken out, and reads the next file fast for it', () => {
    const dataset = changed((draft) => {
      draft.memberships[1].title = { da: 'kajmester', en: 'quay master' };
      draft.tombstones.push({ id: 'p1', removed: '2021-07-01' });
    });

    const result = read(dataset);

    assert.ok(result.valid);
    assert.doesNotMatch(JSON.stringify(result.data), /Åse|aase@|kajmester/);
    assert.match(JSON.stringify(result.data), /Bjørn/);
    const again = readWith(shape, result.data, result.data);
    assert.ok(again.valid && again.data === result.data);
  });

  it('lets fields of a newer minor version be', () => {
    const newer = { ...small, schemaVersion: '1.7.0', weather: [], regions: [{ ...small.regions[0], anthem: 'la' }] };

    assert.equal(read(newer).valid, true);
  });

  it('reads a file of version 1.0.0 as it is, and so does the schema', async () => {
    const old = { ...(await currentDataset()), schemaVersion: '1.0.0' };

    const result = read(old);

    assert.ok(result.valid && result.data === old);
    assert.equal(check(old), true);
  });

  it('refuses another major version by name', () => {
    assert.deepEqual(read({ ...small, schemaVersion: '2.0.0' }).problems, [
      {
        path: '/schemaVersion',
        rule: 'schema-version',
        message: { da: 'Filen har skemaversion 2.0.0', en: 'The file has schema version 2.0.0' },
        hint: {
          da: 'Her læses version 1: brug den udgave, der passer til filen',
          en: 'This reads version 1: use the release that fits the file',
        },
      },
    ]);
    assert.equal(read({ ...small, schemaVersion: '0.9.0' }).valid, false);
  });

  it('names as many places as there are', () => {
    assert.equal(paths({ ...small, persons: Array.from({ length: 200_000 }, () => 1) }).length, 200_000);
  });

  it('names every place that is not as it must be', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.title, 'en');
      Object.assign(draft.figures[0], { value: '7' });
      draft.regions[0].status = 'sure' as never;
      draft.contactPoints[0].organization = 'Rådet';
      Object.assign(draft, { statements: {} });
    });

    assert.deepEqual(paths(dataset), [
      '/title/en',
      '/regions/0/status',
      '/figures/0/value',
      '/statements',
      '/contactPoints/0/organization',
    ]);
  });

  it('leaves out what can be done without, where it is wrong, and keeps the rest of the record', () => {
    const wrong = changed((draft) => {
      Object.assign(draft, { reviewed: 'i går', reviewEvery: '6', publisher: 'os' });
      Object.assign(draft.figures[3], { period: 'snart', baseYear: '1990' });
      Object.assign(draft.posts[0], { seats: 'én' });
      Object.assign(draft.persons[1], { email: 'javascript:alert(1)', phone: '+45 ring mig' });
      Reflect.deleteProperty(draft.persons[1].photo, 'rights');
      draft.contactPoints[1].hours[1].opens = '8';
      Object.assign(draft.contactPoints[1], { phones: null, cvr: 13748136 });
    });
    const before = structuredClone(wrong);

    const result = read(wrong);

    const { reviewed: _, reviewEvery: __, publisher: ___, ...rest } = small;
    assert.ok(result.valid, JSON.stringify(result.problems));
    assert.deepEqual(result.data, {
      ...rest,
      figures: small.figures.map((figure, index) => {
        const { period: _____, baseYear: ______, ...kept } = figure;
        return index === 3 ? kept : figure;
      }),
      posts: small.posts.map(({ seats: _____, ...post }) => post),
      persons: small.persons.map(({ email: _____, phone: ______, photo: _______, ...person }) => person),
      contactPoints: small.contactPoints.map(({ hours: _____, phones: ______, cvr: _______, ...contact }) => contact),
    });
    assert.deepEqual(wrong, before, 'what was given stays as it is');
    assert.equal(result.data.regions, wrong.regions, 'what is right is not copied');
    assert.equal(read(result.data).valid, true);
  });

  it('leaves out as much of data that is read after an earlier one', () => {
    const contactPoints = small.contactPoints.map((contact) => ({ ...contact, hours: 'altid' }));
    const next = { ...small, contactPoints };

    const result = readWith(shape, next, small);

    assert.ok(result.valid);
    assert.deepEqual(
      result.data.contactPoints,
      small.contactPoints.map(({ hours: _, ...contact }) => contact),
    );
  });

  it('keeps a unit that isn’t known, for the number is right', () => {
    const dataset = changed((draft) => {
      Object.assign(draft.figures[3], { unit: 'ton', nature: 'forecast' });
    });

    const result = read(dataset);

    assert.ok(result.valid);
    assert.equal(result.data, dataset);
  });

  it('refuses a time in office that is wrong, for without it somebody would hold a post who doesn’t', () => {
    const dataset = changed((draft) => {
      draft.memberships[0].end = 'i fjor';
      draft.posts[0].start = '1. januar';
    });

    assert.deepEqual(paths(dataset), ['/posts/0/start', '/memberships/0/end']);
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

  it('agrees with the schema, which is stricter only about unknown fields, the length of lists and what can be done without', () => {
    const lenient = new Set(['additionalProperties', 'minItems', 'uniqueItems']);
    const { Dataset, Figure, Post, Person, ContactPoint } = expendable;
    // A unit must be there, and be a text.
    const [, ...ofFigures] = Figure;
    const lost = new RegExp(
      `^/((${Dataset.join('|')})|figures/[0-9]+/(${ofFigures.join('|')})|posts/[0-9]+/(${Post.join('|')})|persons/[0-9]+/(${Person.join('|')})|contactPoints/[0-9]+/(${ContactPoint.join('|')}))(/|$)`,
    );
    const isLenient = ({ keyword, instancePath }: { keyword: string; instancePath: string }): boolean =>
      lenient.has(keyword) ||
      lost.test(instancePath) ||
      (keyword === 'enum' && /^\/figures\/[0-9]+\/unit$/.test(instancePath));
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
        const errors = (check.errors ?? []).filter((error) => !isLenient(error));
        assert.equal(read(value).valid, errors.length === 0, JSON.stringify(errors));
      }),
      { numRuns: cases },
    );
  });
});
