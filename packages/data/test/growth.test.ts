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
import { asOf } from '../src/queries/as-of.ts';
import { read, validate } from '../src/validate.ts';
import { diff } from '../src/versions/diff.ts';
import { bookOf } from '../src/workbook/write.ts';
import { grown, rearranged } from './grown.ts';
import { changed } from './small.ts';

/** A data set that counts how often anything is read in it. */
function counting(dataset: Required<Dataset>): { readonly data: Required<Dataset>; readonly reads: () => number } {
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

describe('data that grows', () => {
  it('is valid, so that all of it is looked at', () => {
    const result = validate(grown(120));

    assert.deepEqual(result.problems, []);
  });

  for (const [name, act] of Object.entries(acts)) {
    for (const [order, arranged] of Object.entries(orders)) {
      it(`costs ${name} twice as much when there is twice as much of it, ${order}`, () => {
        const [less, more] = [60, 120].map((count) => {
          const { data, reads } = counting(arranged(grown(count)));
          act(data);
          return reads();
        });

        // An exponent of 1.05.
        assert.ok(less && more && more <= less * 2 ** 1.05, `${name} reads ${less} times, then ${more} times`);
      });
    }
  }
});
