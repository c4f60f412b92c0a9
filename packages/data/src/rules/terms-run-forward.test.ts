import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { living } from '../../test/living.ts';
import { changed, small } from '../../test/small.ts';
import { termsRunForward } from './terms-run-forward.ts';

const held = (start: string | undefined, end: string | undefined, post: object = {}) =>
  changed((draft) => {
    Object.assign(draft.posts[0], { start: undefined, end: undefined, ...post });
    Object.assign(draft.memberships[0], { start, end });
  });

describe('terms-run-forward', () => {
  it('is silent where all is in order', () => {
    assertFinds(termsRunForward, small, []);
    assertFinds(termsRunForward, living, []);
  });

  it('names a membership that ends before it begins, for certain', () => {
    assertFinds(termsRunForward, held('2021', '2020'), ['/memberships/0/end']);
    assertFinds(termsRunForward, held('2021-02-02', '2021-02-01'), ['/memberships/0/end']);
    assertFinds(termsRunForward, held('2021-02-02', '2021'), []);
    assertFinds(termsRunForward, held('2021-02-02', '2021-02-02'), []);
  });

  it('names a post whose term ends before it begins', () => {
    assertFinds(termsRunForward, held(undefined, undefined, { start: '2021', end: '2020' }), ['/posts/0/end']);
  });

  it('names a membership outside the term of its post', () => {
    const term = { start: '2022-01-01', end: '2025-12-31' };

    assertFinds(termsRunForward, held('2021-12-31', undefined, term), ['/memberships/0/start']);
    assertFinds(termsRunForward, held('2026-01-01', undefined, term), ['/memberships/0/start']);
    assertFinds(termsRunForward, held('2022-01-01', '2026-01-01', term), ['/memberships/0/end']);
    assertFinds(termsRunForward, held(undefined, '2021', term), ['/memberships/0/end']);
    assertFinds(termsRunForward, held('2023', '2021', term), ['/memberships/0/end']);
    assertFinds(termsRunForward, held('2022', '2025', term), []);
    assertFinds(termsRunForward, held('2022-06', undefined, term), []);
  });
});
