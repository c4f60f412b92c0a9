import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { finderOf } from './item.ts';

const items = ['aase', 'bo', 'oerum'].map((id) => ({ id }));

describe('finderOf', () => {
  for (const order of [
    ['aase', 'bo', 'oerum'],
    ['oerum', 'bo', 'aase'],
    ['aase', 'oerum', 'bo'],
    ['aase', 'aase', 'bo', 'bo', 'oerum'],
    ['bo', 'aase', 'bo', 'oerum', 'aase'],
  ]) {
    it(`finds ${order.join(', ')}, in this order`, () => {
      const find = finderOf(items);

      assert.deepEqual(
        order.map((id) => find(id)?.id),
        order,
      );
    });
  }

  it('finds nothing for an id that is not there, or for none, and goes on where it was', () => {
    const find = finderOf(items);

    assert.deepEqual(
      ['aase', 'ingen', undefined, 'bo'].map((id) => find(id)?.id),
      ['aase', undefined, undefined, 'bo'],
    );
    assert.equal(finderOf(items.slice(0, 0))('aase'), undefined);
  });

  it('looks at no other item while they are asked for in their order, and at all once they are not', () => {
    const seen: string[] = [];
    const watched = items.map(({ id }) => ({
      get id() {
        seen.push(id);
        return id;
      },
    }));
    const find = finderOf(watched);

    find('aase');
    find('bo');
    assert.deepEqual(seen, ['aase', 'bo']);

    find('aase');
    assert.ok(seen.includes('oerum'));
  });
});
