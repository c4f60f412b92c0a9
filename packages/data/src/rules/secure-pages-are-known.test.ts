import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, today } from '../../test/small.ts';
import { securePagesAreKnown } from './secure-pages-are-known.ts';

const withPage = (secure: string) =>
  changed((draft) => {
    draft.contactPoints[1].secure = secure;
  });

describe('secure-pages-are-known', () => {
  it('is silent where all is in order', () => {
    for (const page of [
      'https://post.borger.dk/write?id=1',
      'https://borger.dk',
      'https://WWW.Virk.dk:443/a',
      'https://www.mit.dk#x',
    ])
      assertFinds(securePagesAreKnown, withPage(page), []);
  });

  it('names a page elsewhere, also one that looks alike', () => {
    for (const page of [
      'https://post.example.dk/vagten',
      'https://borger.dk.example.com/',
      'https://xborger.dk/',
      'https://example.dk/borger.dk',
      'https://example.dk?borger.dk',
      'https://e-boks.dk@example.dk/',
      // The card links to no other port either.
      'https://post.borger.dk:8443/a',
    ])
      assertFinds(securePagesAreKnown, withPage(page), ['/contactPoints/1/secure']);
  });

  it('says which host it is, and what to do', () => {
    const [found] = securePagesAreKnown.check(withPage('https://post.example.dk/a'), today);

    assert.match(found?.message.en ?? '', /link to post\.example\.dk: only to borger\.dk, /);
    assert.match(found?.hint.da ?? '', /secure-hosts="post\.example\.dk"/);
  });
});
