import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small, today } from '../../test/small.ts';
import { licenceIsKnown } from './licence-is-known.ts';

const under = (license: string) => changed((draft) => Object.assign(draft, { license }));

describe('licence-is-known', () => {
  it('is silent where all is in order', () => {
    for (const license of [small.license, '0BSD', 'CC-BY-4.0', 'zlib-acknowledgement', 'GPL-2.0'])
      assertFinds(licenceIsKnown, under(license), []);
  });

  it('names what is no identifier', () => {
    for (const license of [
      'gratis at bruge',
      'CC0',
      'CC0-1.0 CC-BY-4.0',
      'MIT OR Apache-2.0',
      ' ',
      '\n',
      'constructor',
    ])
      assertFinds(licenceIsKnown, under(license), ['/license']);
  });

  it('says how one is written', () => {
    assertFinds(licenceIsKnown, under('cc0-1.0 '), ['/license']);
    assert.equal(licenceIsKnown.check(under('cc0-1.0 '), today)[0]?.hint.en, 'Write CC0-1.0');
  });
});
