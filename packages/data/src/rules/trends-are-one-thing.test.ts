import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { living } from '../../test/living.ts';
import { small } from '../../test/small.ts';
import { trendsAreOneThing } from './trends-are-one-thing.ts';

/** The register with a change of one figure. */
const with2025 = (change: object) => ({
  ...living,
  figures: living.figures.map((figure) => (figure.id === 'udledning-2025' ? { ...figure, ...change } : figure)),
});

const at = `/figures/${living.figures.findIndex(({ id }) => id === 'udledning-2025')}`;

describe('trends-are-one-thing', () => {
  it('is silent where all is in order', () => {
    assertFinds(trendsAreOneThing, small, []);
    assertFinds(trendsAreOneThing, living, []);
  });

  it('names what a figure does not share with the first of its trend', () => {
    assertFinds(trendsAreOneThing, with2025({ unit: 'percent' }), [`${at}/unit`]);
    assertFinds(trendsAreOneThing, with2025({ baseYear: 2005 }), [`${at}/baseYear`]);
    assertFinds(trendsAreOneThing, with2025({ baseYear: undefined }), [`${at}/baseYear`]);
    assertFinds(trendsAreOneThing, with2025({ programme: 'x', scope: 'country', unitLabel: { da: 'x', en: 'x' } }), [
      `${at}/programme`,
      `${at}/scope`,
      `${at}/unitLabel`,
    ]);
  });

  it('names a figure of the same time and nature as another', () => {
    assertFinds(trendsAreOneThing, with2025({ period: '2024' }), [`${at}/period`]);
    assertFinds(trendsAreOneThing, with2025({ period: '2024', nature: 'target' }), []);
  });

  it('names a figure without a time, each once', () => {
    assertFinds(trendsAreOneThing, with2025({ period: undefined }), [`${at}/period`]);
  });

  it('lets figures without a trend be', () => {
    assertFinds(trendsAreOneThing, with2025({ trend: undefined, unit: 'percent', period: undefined }), []);
  });
});
