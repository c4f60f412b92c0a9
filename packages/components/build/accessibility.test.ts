import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Conformance, Criterion } from '@siteimprove/alfa-wcag';

import { categories, checks, claims, inaccessible, reviewed } from './accessibility.ts';
import { describeAccessibility, nameOf } from './statement.ts';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

describe('the record of accessibility', () => {
  it('tells of each criterion of WCAG 2.1 A and AA once, in order', () => {
    const numbers = upTo(4).flatMap((principle) =>
      upTo(5).flatMap((guideline) => upTo(13).map((last) => `${principle}.${guideline}.${last}`)),
    );
    const isAsked = Conformance.isAA('2.1');
    const asked = numbers.filter((number) => Criterion.isChapter(number) && isAsked(Criterion.of(number)));

    assert.deepEqual(
      claims.map(({ number }) => number),
      asked,
    );
  });

  it('claims nothing without a test that is there', () => {
    for (const [short, { tests }] of Object.entries(checks)) {
      for (const test of tests) assert.ok(globSync(test, { cwd }).length, `${short} names ${test}, which isn’t there`);
    }
    const bare = claims.filter(({ met, checked }) => met !== 'the page’s' && !checked.length);
    assert.deepEqual(bare, []);
  });

  it('uses every check', () => {
    const used = new Set<string>(claims.flatMap(({ checked }) => checked));
    const unused = Object.keys(checks).filter((short) => !used.has(short));
    assert.deepEqual(unused, []);
  });

  it('was gone through within a year, and not on a day to come', () => {
    const age = Date.now() - Date.parse(reviewed);
    assert.ok(age > 0 && age < 366 * 86_400_000, `reviewed is ${reviewed}: go through the record, write today’s date`);
  });

  it('names the criterion, the reason and the category of what isn’t accessible', () => {
    for (const { heading, number, name, text, reason, category } of inaccessible) {
      assert.ok(nameOf(number), `${heading}: there is no criterion ${number}`);
      assert.ok(name && text && reason && categories.includes(category), heading);
    }
  });

  it('is written between the marks of the document alone', () => {
    assert.throws(() => describeAccessibility('', '1.0.0'), /lacks the lines/);
  });
});
