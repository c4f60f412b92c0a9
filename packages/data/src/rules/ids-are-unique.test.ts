import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { idsAreUnique } from './ids-are-unique.ts';

describe('ids-are-unique', () => {
  it('is silent where all is in order', () => {
    assertFinds(idsAreUnique, small, []);
  });

  it('names a record whose id is used before', () => {
    const dataset = changed((draft) => {
      draft.municipalities[2].id = '9001';
    });

    assertFinds(idsAreUnique, dataset, ['/municipalities/2/id']);
  });

  it('names every further one', () => {
    const dataset = changed((draft) => {
      draft.municipalities[1].id = '9001';
      draft.municipalities[2].id = '9001';
    });

    assertFinds(idsAreUnique, dataset, ['/municipalities/1/id', '/municipalities/2/id']);
  });

  it('names a cohort whose id is used before in its programme', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].cohorts.push(draft.programmes[0].cohorts[0]);
    });

    assertFinds(idsAreUnique, dataset, ['/programmes/0/cohorts/1/id']);
  });

  it('lets two collections have the same id', () => {
    const dataset = changed((draft) => {
      draft.posts[1].id = 'avisen';
    });

    assertFinds(idsAreUnique, dataset, []);
  });

  it('names an id of two records that one reference may point to', () => {
    const area = changed((draft) => {
      draft.municipalities[1].id = '9000';
    });
    const body = changed((draft) => {
      draft.organizations[1].id = '9000';
    });

    assertFinds(idsAreUnique, area, ['/regions/0/id']);
    assertFinds(idsAreUnique, body, ['/regions/0/id']);
  });
});
