import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { checkOf } from '../../build/check.ts';
import { cases, mutated } from '../../test/mutated.ts';
import { schema } from '../../test/schema.ts';
import { changed, small, today } from '../../test/small.ts';
import { timeOf } from '../../test/time-of.ts';
import { sentence } from './sentence.ts';
import { validateWith } from './validate-with.ts';

const check = checkOf(schema);
const validate = (value: unknown) => validateWith(check, value, { today });

describe('validate, given what nobody would write', () => {
  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), mutated(small)), (value) => {
        for (const problem of validate(value).problems) assert.match(sentence(problem), /^.+: .+\. .+\.$/su);
      }),
      { numRuns: cases },
    );
  });

  it('takes time in proportion to the file', () => {
    const many = (count: number) =>
      changed((draft) => {
        const municipality = draft.municipalities[0];
        draft.municipalities.push(
          ...Array.from({ length: count }, (_, index) => ({
            ...municipality,
            id: String(index % 10_000).padStart(4, '0'),
          })),
        );
        draft.programmes.push(
          ...Array.from({ length: count }, (_, index) => ({
            ...draft.programmes[1],
            id: `x${index}`,
            partOf: `x${index + 1}`,
          })),
        );
      });

    const seconds = (count: number): number => {
      const dataset = many(count);
      return Math.min(...[1, 2, 3].map(() => timeOf(() => assert.equal(validate(dataset).valid, false))));
    };

    // In proportion, eight times the records take eight times as long; were it their square, 64 times.
    assert.ok(seconds(2_400) / seconds(300) < 30);
  });
});
