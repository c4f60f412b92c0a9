import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { living } from '../../test/living.ts';
import { changed, small, today } from '../../test/small.ts';
import { timeOf } from '../../test/time-of.ts';
import { textsArePlain } from './texts-are-plain.ts';

const saying = (text: string) =>
  changed((draft) => {
    draft.statements[0].text.da = text;
  });

describe('texts-are-plain', () => {
  it('is silent where all is in order', () => {
    assertFinds(textsArePlain, small, []);
    assertFinds(textsArePlain, living, []);
    for (const text of ['Kultur & Fritid; klima', 'a < b > c', 'x <3 y', 'Q&A', '5 <10 km>', '& ø;', '<>'])
      assertFinds(textsArePlain, saying(text), []);
    const page = changed((draft) => {
      draft.sources[0].url = 'https://example.dk/?a=1&copy;=2';
    });
    assertFinds(textsArePlain, page, []);
  });

  it('names a tag or a reference, in prose and in names', () => {
    for (const text of [
      'K&oslash;benhavn',
      'a&nbsp;b',
      '&#248;',
      '&#xF8;',
      '<b>x</b>',
      'a<br/>b',
      '<a href="x">',
      '</P>',
    ])
      assertFinds(textsArePlain, saying(text), ['/statements/0/text/da']);
    const named = changed((draft) => {
      draft.municipalities[0].name = '<i>Aalund</i>';
    });
    assertFinds(textsArePlain, named, ['/municipalities/0/name']);
    assert.match(textsArePlain.check(named, today)[0]?.message.en ?? '', /^The text has <i> of HTML in it/);
  });

  it('answers soon, whatever the text', () => {
    const time = timeOf(() => {
      for (const text of ['<a '.repeat(50_000), '&a'.repeat(50_000), `<a${' '.repeat(100_000)}`, '<'.repeat(100_000)])
        assertFinds(textsArePlain, saying(text), []);
    });

    assert.ok(time < 2_000);
  });
});
