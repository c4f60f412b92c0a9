import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { countsOf } from './country.ts';
import { neighbour, placed, type Point } from './places.ts';
import { hasEnded, momentsOf, standingAt } from './state.ts';

const source = { sources: ['avisen'], asOf: '2020-11-19', status: 'verified' } as const;
const pilot = { id: 'a', programme: 'dk2020', municipality: '9001', cohort: 'pilot', admitted: '2019', ...source };
const round1 = {
  ...pilot,
  cohort: 'round-1',
  announced: '2020-11-19',
  admitted: '2020-11-19/2021-09-27',
};
const late = { ...round1, cohort: 'round-2', admitted: '2021-09-27/2021-09-30' };

const pilots = {
  ...source,
  id: 'pilots-country',
  programme: 'dk2020',
  scope: 'country',
  label: { da: 'piloter', en: 'pilots' },
  value: 20,
  unit: 'municipalities',
} as const;
const round = {
  ...pilots,
  id: 'round-1-country',
  value: 45,
  asOf: '2020-11-19/2021-09-27',
  alternatives: [{ ...source, value: 46, asOf: '2023-05' }],
};

describe('standingAt', () => {
  it('has what began in a year in from the first day of it', () => {
    assert.equal(standingAt(pilot, '2018-12-31').group, 'out');
    assert.equal(standingAt(pilot, '2019-06-01').group, 'pilot');
    assert.equal(standingAt(pilot, '2019').group, 'pilot');
  });

  it('has an interval’s first day before it, its inner days unsure, its last day in', () => {
    const standings = ['2020-11-18', '2020-11-19', '2020-11-20', '2021-09-26', '2021-09-27'].map((day) => {
      const { group, isUnsure } = standingAt(round1, day);
      return `${group}${isUnsure ? '?' : ''}`;
    });

    assert.deepEqual(standings, ['out', 'announced', 'round-1?', 'round-1?', 'round-1']);
  });

  it('reads a time between two days as right after the first', () => {
    assert.deepEqual(standingAt(round1, '2020-11-19/2021-09-27'), {
      group: 'round-1',
      since: '2020-11-19/2021-09-27',
      isUnsure: true,
    });
    assert.equal(standingAt(late, '2020-11-19/2021-09-27').group, 'announced');
  });

  it('has what takes no part out', () => {
    assert.deepEqual(standingAt(undefined, '2021'), { group: 'out' });
  });
});

describe('hasEnded', () => {
  it('is sure only after the last day that the end may have been', () => {
    assert.deepEqual(
      [undefined, '2023', '2023-12-31/2024-01-01'].map((end) => hasEnded(end, '2024-01-01')),
      [false, true, false],
    );
    assert.ok(hasEnded('2023-12-31/2024-01-01', '2024-01-02'));
  });
});

describe('momentsOf', () => {
  it('are the times of the regional facts, in order, each once', () => {
    const figures = [
      { ...round, scope: 'region' as const },
      { ...pilots, asOf: '2024' },
    ];
    const participations = [
      { ...late, asOf: '2021-09-30' },
      { ...pilot, asOf: '2019' },
      { ...round1, asOf: 'unknown' },
    ];

    assert.deepEqual(momentsOf({ figures, participations }, 'dk2020'), [
      '2019',
      '2020-11-19/2021-09-27',
      '2021-09-30',
      '2023-05',
    ]);
  });
});

describe('placed', () => {
  const areas = ['9002', '0751', '0665', '9001'].map((id) => ({ id }));

  it('puts Lemvig in the north-west before Aarhus in the east', () => {
    assert.deepEqual(placed(areas).slice(0, 2), [
      [{ id: '0665' }, 1],
      [{ id: '0751' }, 4],
    ]);
  });

  it('lets those without a place follow from a row of their own', () => {
    assert.deepEqual(
      placed(areas)
        .slice(2)
        .map(([{ id }, column]) => [id, column]),
      [
        ['9002', 1],
        ['9001', undefined],
      ],
    );
  });
});

describe('neighbour', () => {
  // 0 1
  //   2   3
  const points: readonly Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [30, 10],
  ];
  const from = (index: number, key: string): number => neighbour(points, index, key);

  it('is the nearest in the direction of the arrow, straight before askew', () => {
    assert.deepEqual([from(0, 'ArrowRight'), from(1, 'ArrowDown'), from(3, 'ArrowLeft')], [1, 2, 2]);
    assert.equal(from(0, 'ArrowDown'), 2);
  });

  it('is the first and the last for Home and End', () => {
    assert.deepEqual([from(2, 'Home'), from(0, 'End')], [0, 3]);
  });

  it('is none where nothing lies, and for other keys', () => {
    assert.deepEqual([from(0, 'ArrowUp'), from(0, 'a'), from(0, 'toString')], [-1, -1, -1]);
  });
});

describe('countsOf', () => {
  it('leaves out what the data lacks', () => {
    assert.deepEqual(countsOf([]), []);
    assert.deepEqual(
      countsOf([pilots, round]).map(({ figure, least, most }) => [figure.id, least, most]),
      [['pilots-country', 20, 20]],
    );
  });

  it('spans what the sources allow for those before round 2', () => {
    const before = { ...pilots, id: 'joined-country-before-round-2', value: 64 };
    const [, count] = countsOf([pilots, round, before]);

    assert.deepEqual([count?.least, count?.most], [64, 66]);
  });
});
