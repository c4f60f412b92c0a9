import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { conflictsAreKept } from './conflicts-are-kept.ts';

describe('conflicts-are-kept', () => {
  it('is silent where all is in order', () => {
    assertFinds(conflictsAreKept, small, []);
  });

  it('names what is conflicting without the other values', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.figures[1], 'alternatives');
    });

    assertFinds(conflictsAreKept, dataset, ['/figures/1/status']);
  });

  it('names a record of another kind that claims a conflict', () => {
    const dataset = changed((draft) => {
      draft.regions[0].status = 'conflicting';
    });

    assertFinds(conflictsAreKept, dataset, ['/regions/0/status']);
  });

  it('names other values where nothing is conflicting', () => {
    const dataset = changed((draft) => {
      draft.figures[1].status = 'verified';
    });

    assertFinds(conflictsAreKept, dataset, ['/figures/1/status']);
  });

  it('names an alternative with the value itself', () => {
    const dataset = changed((draft) => {
      draft.figures[1].alternatives[0].value = 2;
    });

    assertFinds(conflictsAreKept, dataset, ['/figures/1/alternatives']);
  });

  it('names two alternatives of one value', () => {
    const dataset = changed((draft) => {
      draft.figures[1].alternatives.push(draft.figures[1].alternatives[0]);
    });

    assertFinds(conflictsAreKept, dataset, ['/figures/1/alternatives']);
  });

  it('names a plan with the same reading twice', () => {
    const dataset = changed((draft) => {
      const { adopted, goals } = draft.plans[0];
      Object.assign(draft.plans[0].alternatives[0], { adopted, goals });
    });

    assertFinds(conflictsAreKept, dataset, ['/plans/0/alternatives']);
  });
});
