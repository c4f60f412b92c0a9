import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { living } from '../../test/living.ts';
import { changed, small, today } from '../../test/small.ts';
import { timeOf } from '../../test/time-of.ts';
import { postsHaveRoom } from './posts-have-room.ts';

type Time = readonly [start: string | undefined, end?: string];

/** The small data set with a post of so many seats, held at these times. */
const held = (seats: number, ...times: readonly Time[]) => ({
  ...small,
  posts: small.posts.map((post) => ({ ...post, seats })),
  memberships: times.map(([start, end], index) => ({
    ...small.memberships[1],
    id: `raad-${index}`,
    post: 'medlem',
    person: `p${index}`,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  })) as typeof small.memberships,
});

describe('posts-have-room', () => {
  it('is silent where all is in order', () => {
    assertFinds(postsHaveRoom, small, []);
    assertFinds(postsHaveRoom, living, []);
  });

  it('names a number of seats that can’t be', () => {
    for (const seats of [0, -1, 1.5, 100_001, 1e9]) {
      const dataset = changed((draft) => {
        draft.posts[0].seats = seats;
      });
      assertFinds(postsHaveRoom, dataset, ['/posts/0/seats']);
    }
  });

  it('names the holder with whom there are more than seats', () => {
    assertFinds(postsHaveRoom, held(1, ['2024-01-01', '2025-12-31'], ['2025-06-01']), ['/memberships/1']);
    assertFinds(postsHaveRoom, held(1, ['2025-06-01'], ['2024-01-01', '2025-12-31']), ['/memberships/0']);
    assertFinds(postsHaveRoom, held(2, ['2024-01-01'], ['2024-02-01'], ['2024-03-01']), ['/memberships/2']);
    assertFinds(postsHaveRoom, held(3, ['2024-01-01'], ['2024-02-01'], ['2024-03-01']), []);
  });

  it('names a holder whose predecessor nobody says has left', () => {
    assertFinds(postsHaveRoom, held(1, [undefined], ['2024-01-01']), ['/memberships/0']);
    assertFinds(postsHaveRoom, held(1, [undefined], [undefined]), ['/memberships/1']);
  });

  it('lets one come on the day another leaves', () => {
    assertFinds(postsHaveRoom, held(1, ['2024-01-01', '2025-12-31'], ['2025-12-31']), []);
    assertFinds(postsHaveRoom, held(1, [undefined, '2025-12-31'], ['2025-12-31', '2026-01-31'], ['2026-01-31']), []);
    assertFinds(postsHaveRoom, held(1, ['2024-01-01', '2024-01-01'], ['2024-01-01']), []);
    assertFinds(postsHaveRoom, held(1, ['2024-01-01', '2025-12-31'], ['2025-12-31', '2025-12-31']), []);
  });

  it('lets be what is not certain', () => {
    assertFinds(postsHaveRoom, held(1, ['2024-01-01', '2025'], ['2025-06-01']), []);
    assertFinds(postsHaveRoom, held(1, ['2024', '2024'], ['2024', '2024']), []);
    assertFinds(postsHaveRoom, held(1, ['2024', '2024'], ['2024-03-01'], ['2024-04-01']), ['/memberships/2']);
    assertFinds(postsHaveRoom, held(1, [undefined, '2023'], [undefined, '2025']), []);
  });

  it('knows of the last day of who came nobody knows when', () => {
    assertFinds(postsHaveRoom, held(1, ['2024-01-01', '2026-12-31'], [undefined, '2025-06-01']), ['/memberships/1']);
    assertFinds(postsHaveRoom, held(1, [undefined, '2025-06-01'], [undefined, '2025-06-01']), ['/memberships/1']);
  });

  it('asks of 10,000 memberships within a second', () => {
    const times = Array.from({ length: 10_000 }, (): Time => ['2020-01-01', '2025-12-31']);

    const time = timeOf(() => {
      assert.equal(postsHaveRoom.check(held(9_999, ...times), today).length, 1);
      assert.equal(postsHaveRoom.check(held(10_000, ...times), today).length, 0);
    });

    assert.ok(time < 1_000);
  });

  it('says the day, where one is known, and who they are', () => {
    const said = (times: readonly Time[], seats = 1) =>
      postsHaveRoom.check(held(seats, ...times), today).map(({ message }) => message.en);

    assert.deepEqual(said([['2024-01-01'], ['2024-02-01']]), [
      'The post “medlem” has more holders on 2024-02-01 than seats, 1: raad-0 and Åse Ærbødig',
    ]);
    assert.deepEqual(said([[undefined], [undefined]]), [
      'The post “medlem” has more holders than seats, 1: raad-0 and Åse Ærbødig',
    ]);
    assert.deepEqual(said([['2024-01-01', '2025-12-31'], ['2025-01-01'], ['2026-01-01'], ['2026-02-01']], 2), [
      'The post “medlem” has more holders on 2026-02-01 than seats, 2: Åse Ærbødig, Bjørn Aagaard and raad-3',
    ]);
    assert.deepEqual(
      said(
        Array.from({ length: 9 }, (): Time => ['2024-01-01']),
        7,
      ),
      [
        'The post “medlem” has more holders on 2024-01-01 than seats, 7: raad-0, Åse Ærbødig, Bjørn Aagaard, raad-3, raad-4 and 3 others',
      ],
    );
    assert.match(
      said(
        Array.from({ length: 7 }, (): Time => ['2024-01-01']),
        6,
      )[0] ?? '',
      /raad-4 and 2 others$/,
    );
  });
});
