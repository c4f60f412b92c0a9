import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { nothingIsItsOwnPart } from './nothing-is-its-own-part.ts';

describe('nothing-is-its-own-part', () => {
  it('is silent where all is in order', () => {
    assertFinds(nothingIsItsOwnPart, small, []);
  });

  it('names a programme that is a part of itself', () => {
    const dataset = changed((draft) => {
      draft.programmes[1].partOf = 'kystplan';
    });

    assertFinds(nothingIsItsOwnPart, dataset, ['/programmes/1/partOf']);
  });

  it('names all programmes of a circle', () => {
    const dataset = changed((draft) => {
      draft.programmes[1].partOf = 'rammen';
      draft.programmes[2].partOf = 'havneplan';
    });

    assertFinds(nothingIsItsOwnPart, dataset, ['/programmes/0/partOf', '/programmes/1/partOf', '/programmes/2/partOf']);
  });

  it('leaves out what only leads into a circle', () => {
    const dataset = changed((draft) => {
      draft.programmes[1].partOf = 'rammen';
      draft.programmes[2].partOf = 'kystplan';
    });

    assertFinds(nothingIsItsOwnPart, dataset, ['/programmes/1/partOf', '/programmes/2/partOf']);
  });

  it('names a framework built on itself', () => {
    const dataset = changed((draft) => {
      draft.programmes[2].basedOn = 'havneplan';
    });

    assertFinds(nothingIsItsOwnPart, dataset, ['/programmes/0/basedOn', '/programmes/2/basedOn']);
  });

  it('names a programme that succeeds itself', () => {
    const dataset = changed((draft) => {
      draft.programmes[1].succeededBy = 'havneplan';
    });

    assertFinds(nothingIsItsOwnPart, dataset, ['/programmes/0/succeededBy', '/programmes/1/succeededBy']);
  });

  it('names a figure of itself', () => {
    const dataset = changed((draft) => {
      draft.figures[0].of = 'havne-med-plan';
    });

    assertFinds(nothingIsItsOwnPart, dataset, ['/figures/0/of', '/figures/1/of']);
  });

  it('names a figure that is the sum of itself', () => {
    const dataset = changed((draft) => {
      draft.figures[0].sumOf[0] = 'havne';
    });

    assertFinds(nothingIsItsOwnPart, dataset, ['/figures/0/sumOf']);
  });

  it('names figures that are sums of each other', () => {
    const dataset = changed((draft) => {
      Object.assign(draft.figures[2], { sumOf: ['havne'] });
    });

    assertFinds(nothingIsItsOwnPart, dataset, ['/figures/0/sumOf', '/figures/2/sumOf']);
  });

  it('names figures that are sums of each other through others', () => {
    const dataset = changed((draft) => {
      Object.assign(draft.figures[0], { sumOf: ['havne-uden-plan'] });
      Object.assign(draft.figures[1], { sumOf: ['havne'] });
      Object.assign(draft.figures[2], { sumOf: ['havne-med-plan'] });
    });

    assertFinds(nothingIsItsOwnPart, dataset, ['/figures/0/sumOf', '/figures/1/sumOf', '/figures/2/sumOf']);
  });

  it('leaves out a sum between two circles', () => {
    const dataset = changed((draft) => {
      Object.assign(draft.figures[0], { sumOf: ['havne-med-plan', 'havne'] });
      Object.assign(draft.figures[1], { sumOf: ['havne-uden-plan'] });
      Object.assign(draft.figures[2], { sumOf: ['havne-uden-plan'] });
    });

    assertFinds(nothingIsItsOwnPart, dataset, ['/figures/0/sumOf', '/figures/2/sumOf']);
  });

  it('is silent where two sums have a part in common', () => {
    const dataset = changed((draft) => {
      Object.assign(draft.figures[1], { sumOf: ['havne-uden-plan'] });
    });

    assertFinds(nothingIsItsOwnPart, dataset, []);
  });
});
