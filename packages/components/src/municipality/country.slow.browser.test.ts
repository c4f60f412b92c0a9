import './municipality.define.ts';

import { municipalities, type Municipality, regions } from '@klimaindsats/data';
import { expect } from 'chai';

import { expectAccessible, fixture, inChromium } from '../../test/helpers.ts';
import type { MunicipalityProfile } from './municipality.ts';

const profilesOf = (some: readonly Pick<Municipality, 'id'>[]): Promise<HTMLElement> =>
  fixture(
    `<div>${some.map(({ id }) => `<klima-municipality municipality="${id}" show-sources></klima-municipality>`).join('')}</div>`,
  );

describe('klima-municipality of the whole country', () => {
  for (const region of regions) {
    const own = municipalities.filter((municipality) => municipality.region === region.id);

    it(`names every municipality of ${region.name}, and leaves nothing open`, async () => {
      const profiles = [...(await profilesOf(own)).querySelectorAll<MunicipalityProfile>('klima-municipality')];
      await Promise.all(profiles.map(({ updateComplete }) => updateComplete));

      expect(profiles).to.have.length(own.length);
      for (const [index, { renderRoot }] of profiles.entries()) {
        const text = renderRoot.querySelector('.root')?.textContent ?? '';
        expect(text).to.include(own[index]?.name);
        expect(text).not.to.match(/undefined|NaN|\[object/);
      }
    });

    inChromium(`passes the audit for every municipality of ${region.name}`, async () => {
      await expectAccessible(await profilesOf(own));
    });
  }
});
