import './municipality.define.ts';

import { municipalities, regions } from '@klimaindsats/data';

import { expectAccessible, fixture, inChromium } from '../../test/helpers.ts';

describe('klima-municipality of the whole country', () => {
  for (const region of regions) {
    inChromium(`passes the audit for every municipality of ${region.name}`, async () => {
      const tags = municipalities
        .filter((municipality) => municipality.region === region.id)
        .map(({ id }) => `<klima-municipality municipality="${id}" show-sources></klima-municipality>`);
      await expectAccessible(await fixture(`<div>${tags.join('')}</div>`));
    });
  }
});
