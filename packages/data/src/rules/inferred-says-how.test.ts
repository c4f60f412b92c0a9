import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { inferredSaysHow } from './inferred-says-how.ts';

describe('inferred-says-how', () => {
  it('is silent where all is in order', () => {
    assertFinds(inferredSaysHow, small, []);
  });

  it('names what is inferred without a note', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.figures[1].alternatives[0], 'note');
    });

    assertFinds(inferredSaysHow, dataset, ['/figures/1/alternatives/0']);
  });

  it('names a source whose date is inferred without a note', () => {
    const dataset = changed((draft) => {
      draft.sources[1].published = '2021';
      draft.sources[1].dating = 'inferred';
    });

    assertFinds(inferredSaysHow, dataset, ['/sources/1']);
  });

  it('takes the word for nothing but a status or a dating', () => {
    const dataset = changed((draft) => {
      draft.sources[1].publisher = 'inferred';
    });

    assertFinds(inferredSaysHow, dataset, []);
  });
});
