import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { currentDataset } from '../../build/current.ts';
import { living } from '../../test/living.ts';
import { changed, small } from '../../test/small.ts';
import { asOf } from './as-of.ts';

const states = (date: string): readonly string[] =>
  asOf(small, date).participations.map(({ state, certain }) => (certain ? state : `${state}?`));

describe('asOf', () => {
  it('counts a year from its first day, and is certain on its last', () => {
    assert.deepEqual(
      ['2019-12-31', '2020-01-01', '2020-12-30', '2020-12-31'].map((date) => states(date)[0]),
      ['outside', 'in?', 'in?', 'in'],
    );
  });

  it('counts an interval from after its start, and is certain at its end', () => {
    assert.deepEqual(
      ['2021-03-09', '2021-03-10', '2021-04-01', '2021-04-02', '2021-05-30', '2021-05-31'].map(
        (date) => states(date)[1],
      ),
      ['outside', 'announced', 'announced', 'in?', 'in?', 'in'],
    );
  });

  it('leaves an announcement open while its day is', () => {
    const dataset = changed((draft) => {
      draft.participations[1].announced = '2021-03';
    });
    const state = (date: string) => asOf(dataset, date).participations[1];

    assert.deepEqual([state('2021-03-30')?.state, state('2021-03-30')?.certain], ['announced', false]);
    assert.equal(state('2021-03-31')?.certain, true);
  });

  it('ends with the programme, and not before where no end is known', () => {
    assert.deepEqual(
      [states('2030-12-30')[0], states('2030-12-31')[0], states('2040-01-01')[1]],
      ['in', 'ended', 'ended'],
    );

    const endless = changed((draft) => {
      Reflect.deleteProperty(draft.programmes[0], 'end');
    });
    assert.equal(asOf(endless, '2040-01-01').participations[0]?.state, 'in');
  });

  it('is open about an end whose day is', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].end = '2030-12-01/2030-12-31';
    });
    const at = (date: string) => asOf(dataset, date).participations[0];

    assert.equal(at('2030-12-01')?.state, 'in');
    assert.deepEqual([at('2030-12-02')?.state, at('2030-12-02')?.certain], ['ended', false]);
    assert.deepEqual([at('2030-12-31')?.state, at('2030-12-31')?.certain], ['ended', true]);
  });

  it('says who held a post only for days a source speaks of', () => {
    const { reviewed: _, ...never } = small;
    const held = (date: string) => asOf(never, date).memberships[1]?.state;

    assert.deepEqual(['2021-04-30', '2021-05-01', '2021-05-31', '2021-06-01'].map(held), [
      'unknown',
      'held',
      'held',
      'unknown',
    ]);
  });

  it('says nothing of who held a post where no source dates it', () => {
    const dataset = changed((draft) => {
      draft.memberships[1].asOf = 'unknown';
    });

    assert.equal(asOf(dataset, '2021-05-10').memberships[1]?.state, 'unknown');
  });

  it('leaves out who did not hold a post, and does not know of a day that is left open', () => {
    const held = (date: string) =>
      asOf(living, date).memberships.map(({ membership, state }) => `${membership.id} ${state}`);

    assert.deepEqual(held('2023-12-15'), [
      'raad-formand-1 held',
      'raad-medlem-1 unknown',
      'raad-medlem-2 held',
      'sekretariat-1 unknown',
    ]);
    assert.deepEqual(held('2026-02-01'), ['raad-medlem-1 held', 'raad-medlem-2 unknown', 'sekretariat-1 unknown']);
  });

  it('takes a review for a source until the next is due', () => {
    const chair = (date: string) => asOf(living, date).memberships[0]?.state;
    const office = (date: string) => asOf(living, date).memberships.at(-1)?.state;

    assert.deepEqual([chair('2027-05-01'), chair('2027-05-02')], ['held', 'unknown']);
    assert.deepEqual(
      [office('2026-10-31'), office('2026-11-01'), office('2027-05-02')],
      ['unknown', 'held', 'unknown'],
    );
  });

  it('takes an end that is later than what the source tells of for a plan', () => {
    const { reviewed: _, ...never } = small;
    const chair = { id: 'raad-2', post: 'formand', sources: ['avisen'], asOf: '2021-05', status: 'verified' } as const;
    const on = (date: string, change: object) =>
      asOf({ ...never, memberships: [{ ...chair, start: '2020', end: '2029', ...change }] }, date).memberships[0]
        ?.state;

    assert.deepEqual([on('2021-05-31', {}), on('2021-06-01', {})], ['held', 'unknown']);
    assert.deepEqual(
      [on('2028-12-31', { asOf: 'unknown' }), on('2029-06-01', { asOf: 'unknown' })],
      ['held', 'unknown'],
    );
    assert.equal(on('2021-06-01', { asOf: 'unknown', end: undefined }), 'unknown');
  });

  it('goes by the term of a post', () => {
    const posts = small.posts.map((post) => ({ ...post, end: '2021-04' }));

    assert.deepEqual(asOf({ ...small, posts }, '2021-05-10').memberships, []);
    assert.equal(asOf({ ...small, posts }, '2021-04-10').memberships[0]?.state, 'unknown');
  });

  it('gives a figure’s values as stated of the day, else the last before it, else none', () => {
    const figure = (date: string) => {
      const found = asOf(small, date).figures[1];
      return [found?.state, found?.values.map(({ value }) => value)];
    };

    assert.deepEqual(figure('2021-04-30'), ['unknown', []]);
    assert.deepEqual(figure('2021-05-01'), ['stated', [2]]);
    assert.deepEqual(figure('2021-06-01'), ['stated', [3]]);
    assert.deepEqual(figure('2021-06-02'), ['earlier', [3]]);
  });

  it('gives every value that disagreeing sources state of the day, each with where it is from', () => {
    const dataset = changed((draft) => {
      draft.figures[1].alternatives[0].asOf = '2021-05-10';
    });

    const figure = asOf(dataset, '2021-05-10').figures[1];

    assert.deepEqual(figure?.values, [
      {
        value: 2,
        sources: ['avisen'],
        asOf: '2021-05-01/2021-05-31',
        status: 'conflicting',
        note: small.figures[1]?.note,
      },
      { ...small.figures[1]?.alternatives?.[0], asOf: '2021-05-10' },
    ]);
  });

  it('knows no value of a figure that no source dates', () => {
    const dataset = changed((draft) => {
      draft.figures[0].asOf = 'unknown';
    });

    assert.deepEqual(asOf(dataset, '2022-01-01').figures[0]?.values, []);
  });

  it('refuses what is not a day', () => {
    for (const date of ['2021-02-30', '2021', 'today', ''])
      assert.throws(() => asOf(small, date), {
        name: 'RangeError',
        message: /is not a calendar day\. Write year, month and day/,
      });
  });
});

describe('the initiative', () => {
  it('has 4 of its region in, then 14 announced or in, then 13 in, then 19', async () => {
    const dataset = await currentDataset();
    const inRegion = new Set(
      dataset.municipalities.filter(({ region }) => region === dataset.region).map(({ id }) => id),
    );
    const count = (date: string, ...wanted: readonly string[]): number =>
      asOf(dataset, date).participations.filter(
        ({ state, participation }) => wanted.includes(state) && inRegion.has(participation.municipality),
      ).length;

    assert.equal(count('2018-12-31', 'in', 'announced'), 0);
    assert.equal(count('2019-06-01', 'in'), 4);
    assert.equal(count('2020-11-19', 'in', 'announced'), 14);
    assert.equal(count('2020-11-19', 'in'), 4);
    assert.equal(count('2021-01-01', 'in'), 13);
    assert.equal(count('2021-01-01', 'announced'), 1);
    assert.equal(count('2021-09-30', 'in'), 19);
    assert.equal(count('2024-01-01', 'ended'), 19);
  });

  it('has the country’s 20 in, then 46 announced, then 94 in, then 95 whose programme has ended', async () => {
    const dataset = await currentDataset();
    const tally = (date: string): Readonly<Record<string, number>> => {
      const all = asOf(dataset, date).participations.map(({ state }) => state);
      return Object.fromEntries(
        [...new Set(all)].toSorted().map((state) => [state, all.filter((one) => one === state).length]),
      );
    };

    assert.deepEqual(tally('2019-06-01'), { in: 20, outside: 75 });
    assert.deepEqual(tally('2020-11-19'), { announced: 46, in: 20, outside: 29 });
    assert.deepEqual(tally('2021-09-30'), { in: 94, outside: 1 });
    assert.deepEqual(tally('2021-11-08'), { in: 95 });
    assert.deepEqual(tally('2024-01-02'), { ended: 95 });
  });

  it('does not know who was in the steering group before the seed or today', async () => {
    const dataset = await currentDataset();
    const statesOn = (date: string) => new Set(asOf(dataset, date).memberships.map(({ state }) => state));

    assert.deepEqual([...statesOn('2020-11-18')], ['unknown']);
    assert.deepEqual([...statesOn('2021-01-01')], ['held']);
    assert.deepEqual([...statesOn('2026-01-01')], ['unknown']);
  });
});
