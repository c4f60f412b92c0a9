import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { identifiersAreUnique } from './identifiers-are-unique.ts';

const second = (identifiers: { scheme: string; identifier: string }[]) =>
  changed((draft) => {
    draft.regions.push({ ...draft.regions[0], id: '9100', identifiers } as never);
  });

describe('identifiers-are-unique', () => {
  it('is silent where all is in order', () => {
    assertFinds(identifiersAreUnique, small, []);
    assertFinds(identifiersAreUnique, second([{ scheme: 'ISO 3166-2', identifier: 'DK-91' }]), []);
    assertFinds(identifiersAreUnique, second([{ scheme: 'NUTS', identifier: 'DK-90' }]), []);
  });

  it('names the second area with a code, and one that has it twice', () => {
    const code = { scheme: 'ISO 3166-2', identifier: 'DK-90' };

    assertFinds(identifiersAreUnique, second([code]), ['/regions/1/identifiers/0/identifier']);
    for (const other of [
      { identifier: 'dk-90' },
      { identifier: ' DK- 90' },
      { scheme: 'iso 3166-2' },
      { scheme: 'ISO3166-2' },
    ])
      assertFinds(identifiersAreUnique, second([{ ...code, ...other }]), ['/regions/1/identifiers/0/identifier']);
    assertFinds(
      identifiersAreUnique,
      second([
        { ...code, scheme: 'X' },
        { ...code, scheme: 'X' },
      ]),
      ['/regions/1/identifiers/1/identifier'],
    );
  });
});
