import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { small } from '../../test/small.ts';
import type { Figure } from '../model/figure.ts';
import { leastAndMost, partsOf, readingsOf, seriesOf } from './readings.ts';

const figure = (id: string): Figure => {
  const found = small.figures.find((candidate) => candidate.id === id);
  assert.ok(found);
  return found;
};

describe('readingsOf', () => {
  it('gives the figure first, then its alternatives', () => {
    const disputed = figure('havne-med-plan');

    assert.deepEqual(readingsOf(disputed), [disputed, disputed.alternatives?.[0]]);
    assert.deepEqual(
      readingsOf(disputed).map(({ value }) => value),
      [2, 3],
    );
  });

  it('gives the figure alone where sources agree', () => {
    assert.deepEqual(readingsOf(figure('havne')), [figure('havne')]);
  });
});

describe('partsOf', () => {
  it('gives the figures that add up to one, as far as they are there', () => {
    const ids = (figures: readonly Figure[]) => partsOf(figure('havne'), figures).map(({ id }) => id);

    assert.deepEqual(ids(small.figures), ['havne-med-plan', 'havne-uden-plan']);
    assert.deepEqual(ids([figure('havne-uden-plan')]), ['havne-uden-plan']);
    assert.deepEqual(partsOf(figure('havne-uden-plan'), small.figures), []);
  });
});

describe('leastAndMost', () => {
  it('is the value twice where sources agree', () => {
    assert.deepEqual(leastAndMost(figure('havne-uden-plan'), small.figures), { least: 5, most: 5 });
  });

  it('spans what the sources give', () => {
    assert.deepEqual(leastAndMost(figure('havne-med-plan')), { least: 2, most: 3 });
  });

  it('spans as many as there are', () => {
    const alternatives = Array.from({ length: 200_000 }, (_, value) => ({ value }));
    const whole = { value: 5, sumOf: ['part'] };

    assert.deepEqual(leastAndMost({ value: 5, alternatives }), { least: 0, most: 199_999 });
    assert.deepEqual(leastAndMost(whole, [{ id: 'part', value: 5, alternatives }]), { least: 0, most: 199_999 });
  });

  it('spans what the readings of the parts add up to', () => {
    assert.deepEqual(leastAndMost(figure('havne'), small.figures), { least: 7, most: 8 });
  });

  it('adds decimals and the largest numbers as a person does', () => {
    const spans = (...values: readonly number[]) => {
      const figures = values.map((value, index) => ({ id: `part-${index}`, value }));
      const [value, sumOf] = [figures[0]?.value ?? 0, figures.map(({ id }) => id)];
      return leastAndMost({ value, sumOf }, figures).most;
    };

    assert.equal(spans(0.1, 0.2), 0.3);
    assert.equal(spans(0.7, 0.1, 0.2), 1);
    assert.equal(spans(Number.MAX_SAFE_INTEGER - 1, 1), Number.MAX_SAFE_INTEGER);
  });

  it('says nothing of a sum whose parts are not all there', () => {
    assert.deepEqual(leastAndMost(figure('havne'), [figure('havne-med-plan')]), { least: 7, most: 7 });
    assert.deepEqual(leastAndMost(figure('havne')), { least: 7, most: 7 });
  });
});

describe('seriesOf', () => {
  it('gives the figures of a series in its order', () => {
    const places: readonly Figure['series'][] = [
      [
        { name: 'joined', order: 2 },
        { name: 'key', order: 1 },
      ],
      [{ name: 'joined', order: 10 }],
      [{ name: 'joined', order: 1 }],
    ];
    const figures = small.figures.map((one, index) => ({ ...one, series: places[index] ?? [] }));
    const ids = (name: 'joined' | 'key') => seriesOf({ figures }, name).map(({ id }) => id);

    assert.deepEqual(ids('joined'), ['havne-uden-plan', 'havne', 'havne-med-plan']);
    assert.deepEqual(ids('key'), ['havne']);
    assert.deepEqual(seriesOf(small, 'joined'), []);
  });
});
