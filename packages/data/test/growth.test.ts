import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  toCsv,
  toDataPackage,
  toJsonLd,
  toMemberVcards,
  toParticipationCsv,
  toPopolo,
  toVcards,
} from '../src/formats.ts';
import { collectionNames } from '../src/model/collections.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Figure } from '../src/model/figure.ts';
import { asOf } from '../src/queries/as-of.ts';
import { contactsOf } from '../src/queries/contacts.ts';
import { leastAndMost, partsOf } from '../src/queries/readings.ts';
import { sourcesOf } from '../src/queries/sources.ts';
import { countsMatchRecords } from '../src/rules/counts-match-records.ts';
import { read, validate } from '../src/validate.ts';
import { diff } from '../src/versions/diff.ts';
import { bookOf } from '../src/workbook/write.ts';
import { grown, rearranged } from './grown.ts';
import { changed } from './small.ts';

/** A data set that counts how often anything is read in it. */
function watched(dataset: Required<Dataset>): { readonly data: Required<Dataset>; readonly reads: () => number } {
  let reads = 0;
  const proxies = new WeakMap<object, object>();
  const counted = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const proxy =
      proxies.get(value) ??
      new Proxy(value, {
        get(target, key) {
          reads++;
          return counted(Reflect.get(target, key));
        },
      });
    proxies.set(value, proxy);
    return proxy;
  };
  return { data: counted(dataset) as Required<Dataset>, reads: () => reads };
}

const acts: Readonly<Record<string, (data: Required<Dataset>) => unknown>> = {
  validate: (data) => validate(data),
  read: (data) => read(data),
  asOf: (data) => asOf(data, '2021-05-05'),
  diff: (data) =>
    diff(
      data,
      changed(() => undefined),
    ),
  'diff to itself': (data) => diff(data, data),
  toCsv: (data) => collectionNames.map((name) => toCsv(data, name)),
  toDataPackage: (data) => toDataPackage(data),
  toJsonLd: (data) => toJsonLd(data),
  toParticipationCsv: (data) => toParticipationCsv(data),
  toPopolo: (data) => toPopolo(data),
  toMemberVcards: (data) => toMemberVcards(data),
  toVcards: (data) => toVcards(data),
  workbook: (data) => bookOf(data, 'da'),
};

const orders: Readonly<Record<string, (data: Required<Dataset>) => Required<Dataset>>> = {
  'in order': (data) => data,
  'from last to first': (data) => rearranged(data, (records) => records.toReversed()),
  'with each two swapped': (data) =>
    rearranged(data, (records) => records.flatMap((_, index) => records[index ^ 1] ?? records[index] ?? [])),
};

/** Data in which all figures count, each in a way of its own or all in one. */
const counted: Readonly<Record<string, (index: number, data: Required<Dataset>) => Partial<Figure>>> = {
  'all municipalities': (_, { municipalities }) => ({
    counts: { collection: 'municipalities' },
    value: municipalities.length,
  }),
  'the municipalities of a region': (index, { regions }) => ({
    counts: { collection: 'municipalities', region: regions[index]?.id ?? '' },
    value: 1,
  }),
  'who joined one programme in a region': (index, { about, regions }) => ({
    programme: about,
    counts: { collection: 'participations', region: regions[index]?.id ?? '' },
    value: 1,
  }),
  'who joined one programme in a cohort': (index, { about }) => ({
    programme: about,
    counts: { collection: 'participations', cohort: `h${index}` },
    value: 1,
  }),
  'who stayed out of one programme in a region': (index, { about, regions }) => ({
    programme: about,
    counts: { collection: 'absences', region: regions[index]?.id ?? '' },
    value: 1,
  }),
};

/** The data set with figures that count, of one programme that all have joined, each in a cohort of its own. */
function counting(count: number, figureOf: (index: number, data: Required<Dataset>) => Partial<Figure>) {
  const data = grown(count);
  const programme = data.about;
  return {
    ...data,
    programmes: data.programmes.map((one, index) =>
      index > 0 ? one : { ...one, cohorts: data.regions.map((_, place) => ({ id: `h${place}`, name: one.name })) },
    ),
    participations: data.participations.map((one, index) => ({ ...one, programme, cohort: `h${index}` })),
    absences: data.absences.map((one) => ({ ...one, programme })),
    figures: data.figures.map(({ counts: _, of: __, sumOf: ___, ...one }, index) => ({
      ...one,
      ...figureOf(index, data),
    })),
  };
}

/** Queries that are asked for as much as there is. */
const asked: Readonly<Record<string, (data: Required<Dataset>, all: readonly string[]) => unknown>> = {
  sourcesOf: (data, all) => sourcesOf(data, { sources: all }),
  partsOf: ({ figures }, all) => partsOf({ sumOf: all }, figures),
  leastAndMost: ({ figures }, all) => leastAndMost({ value: 1, sumOf: all }, figures),
  contactsOf: (data) => contactsOf(data, data.about),
};

describe('data that grows', () => {
  it('is valid, so that all of it is looked at', () => {
    const result = validate(grown(120));

    assert.deepEqual(result.problems, []);
  });

  for (const [name, act] of Object.entries(acts)) {
    for (const [order, arranged] of Object.entries(orders)) {
      it(`costs ${name} twice as much when there is twice as much of it, ${order}`, () => {
        const [less, more] = [60, 120].map((count) => {
          const { data, reads } = watched(arranged(grown(count)));
          act(data);
          return reads();
        });

        assertLinear(less, more);
      });
    }
  }

  for (const [what, figureOf] of Object.entries(counted))
    it(`costs validate twice as much when twice as many figures count ${what}`, () => {
      const [less, more] = [60, 120].map((count) => {
        const { data, reads } = watched(counting(count, figureOf));
        countsMatchRecords.check(data, '2026-01-01');
        return reads();
      });

      assertLinear(less, more);
    });

  for (const [name, ask] of Object.entries(asked))
    it(`costs ${name} twice as much when it is asked for twice as much`, () => {
      const [less, more] = [60, 120].map((count) => {
        const whole = grown(count);
        const { data, reads } = watched({
          ...whole,
          // In another order than they are asked for.
          persons: whole.persons.toReversed(),
          contactPoints: whole.contactPoints.map((one) => ({ ...one, organization: whole.about })),
        });
        const ids = (name === 'sourcesOf' ? whole.sources : whole.figures).map(({ id }) => id).toReversed();
        ask(data, ids);
        return reads();
      });

      assertLinear(less, more);
    });
});

/** Twice as much data costs an exponent of 1.05 at most. */
const assertLinear = (less = 0, more = 0): void => {
  assert.ok(less > 0 && more <= less * 2 ** 1.05, `It reads ${less} times, then ${more} times`);
};
