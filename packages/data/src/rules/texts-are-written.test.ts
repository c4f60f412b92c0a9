import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { textsAreWritten } from './texts-are-written.ts';

describe('texts-are-written', () => {
  it('is silent where all is in order', () => {
    assertFinds(textsAreWritten, small, []);
  });

  it('names a text of spaces', () => {
    const dataset = changed((draft) => {
      draft.statements[0].text.da = ' ';
    });

    assertFinds(textsAreWritten, dataset, ['/statements/0/text/da']);
  });

  it('names a name that ends in a space', () => {
    const dataset = changed((draft) => {
      draft.persons[0].name = 'Åse Ærbødig ';
    });

    assertFinds(textsAreWritten, dataset, ['/persons/0/name']);
  });

  it('names an empty name in a list', () => {
    const dataset = changed((draft) => {
      draft.figures[1].names[1] = '';
    });

    assertFinds(textsAreWritten, dataset, ['/figures/1/names/1']);
  });

  it('names the title', () => {
    const dataset = changed((draft) => {
      draft.title.en = '\tHarbours';
    });

    assertFinds(textsAreWritten, dataset, ['/title/en']);
  });
});
