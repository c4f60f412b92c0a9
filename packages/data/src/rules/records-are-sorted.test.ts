import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { recordsAreSorted } from './records-are-sorted.ts';

describe('records-are-sorted', () => {
  it('is silent where all is in order', () => {
    assertFinds(recordsAreSorted, small, []);
  });

  it('names a record that stands after a later one', () => {
    const dataset = changed((draft) => {
      draft.municipalities.reverse();
    });

    assertFinds(recordsAreSorted, dataset, ['/municipalities/1', '/municipalities/2']);
  });

  it('lets memberships keep the order of the source', () => {
    const dataset = changed((draft) => {
      draft.memberships.reverse();
    });

    assertFinds(recordsAreSorted, dataset, []);
  });

  it('lets statements keep the order they read in', () => {
    const dataset = changed((draft) => {
      draft.statements.push({ ...draft.statements[0], id: 'aften' });
    });

    assertFinds(recordsAreSorted, dataset, []);
  });

  it('lets tombstones stand in the order of what they replace', () => {
    const dataset = changed((draft) => {
      draft.tombstones.push({ id: 'p', removed: '2021-06-01' });
    });

    assertFinds(recordsAreSorted, dataset, []);
  });
});
