import './initiative.define.ts';

import type { Dataset } from '@klimaindsats/data';
import { expect } from 'chai';

import { dataset } from '../../test/dataset.ts';
import {
  expectAccessible,
  expectRoles,
  expectTree,
  fixture,
  fixtureWith,
  inChromium,
  recordWarnings,
  rendered,
  until,
} from '../../test/helpers.ts';
import { address, countOf } from '../../test/live.ts';
import { ContactCard } from '../contact-card/contact-card.ts';
import { define } from '../element/register.ts';
import { InitiativePage } from './initiative.ts';

const renderInitiative = (attributes = ''): Promise<InitiativePage> =>
  fixtureWith<InitiativePage>(`<klima-initiative ${attributes}></klima-initiative>`, { data: dataset });
const tags = (element: InitiativePage): string[] =>
  [...element.renderRoot.querySelectorAll('[part=part] > *')].map(({ localName }) => localName);

describe('klima-initiative', () => {
  describe('accessibility', () => {
    for (const attributes of ['', 'lang="en"', 'show-sources', 'light', 'parts="intro"']) {
      it(`passes the audit with ${attributes || 'nothing said'}`, async () => {
        await expectAccessible(await renderInitiative(attributes));
      });
    }

    inChromium('keeps its accessibility tree', async () => {
      await expectTree(await renderInitiative('parts="intro contact"'));
    });

    it('tells the same roles and names in every engine', async () => {
      await expectRoles(await renderInitiative('parts="intro contact"'));
    });
  });

  describe('content', () => {
    it('is made of the other elements', async () => {
      expect(tags(await renderInitiative())).to.deep.equal([
        'klima-dk2020',
        'klima-participation',
        'klima-member-list',
        'klima-contact-card',
      ]);
    });

    it('names both parts of the initiative', async () => {
      const element = await fixture<InitiativePage>('<klima-initiative parts="intro"></klima-initiative>');

      expect(element.renderRoot.textContent).to.include('KKR Midtjyllands Klimastrategi').and.include('DK2020');
    });

    it('says so when there is no initiative', async () => {
      const element = await fixtureWith<InitiativePage>('<klima-initiative parts="intro"></klima-initiative>', {
        data: { ...dataset, programmes: [] },
      });

      expect(element.renderRoot.textContent).to.include('Der er ingen oplysninger at vise.');
      await expectAccessible(element);
    });
  });

  describe('headings', () => {
    const levelsOf = (element: InitiativePage): string =>
      [...element.renderRoot.querySelectorAll<ContactCard>('[part=part] > *')]
        .map(({ renderRoot }) => renderRoot.querySelector('[part=heading]')?.localName)
        .join(' ');
    const given = '<h2 slot="heading">Vores klima</h2>';

    for (const light of ['', 'light']) {
      for (const [parts, heading, levels, isGiven] of [
        ['intro contact members', '', 'h3 h3', false],
        ['contact members', '', 'h2 h2', false],
        ['contact intro members', '', 'h2 h3', false],
        ['contact members', given, 'h3 h3', true],
        ['contact intro members', given, 'h2 h3', true],
      ] as const) {
        it(`leave no level out with ${parts} ${heading && 'below the page’s own'} ${light}`, async () => {
          const element = await fixtureWith<InitiativePage>(
            `<klima-initiative ${light} parts="${parts}">${heading}</klima-initiative>`,
            { data: dataset },
          );
          await rendered(element.renderRoot);

          expect(levelsOf(element)).to.equal(levels);
          expect(!!element.querySelector<HTMLElement>('[slot=heading]')?.checkVisibility()).to.equal(isGiven);
        });
      }
    }

    it('follow the page’s own where it comes later, and are the parts’ where there is no initiative to name', async () => {
      const element = await renderInitiative('parts="contact"');
      element.insertAdjacentHTML('beforeend', given);
      await until(() => levelsOf(element) === 'h3');

      const other = await fixtureWith<InitiativePage>('<klima-initiative parts="intro contact"></klima-initiative>', {
        data: { ...dataset, programmes: [] },
      });
      expect(levelsOf(other)).to.equal('h2');
    });
  });

  describe('properties', () => {
    it('shows the parts asked for, in that order', async () => {
      expect(tags(await renderInitiative('parts="contact members"'))).to.deep.equal([
        'klima-contact-card',
        'klima-member-list',
      ]);
    });

    it('hands its data, heading level and municipality on', async () => {
      const element = await renderInitiative('heading-level="3" municipality="9002" parts="members"');

      const list = element.renderRoot.querySelector('klima-member-list');

      expect(list?.renderRoot.querySelector('h3')?.textContent).to.equal('Klimagruppen');
      expect(list?.renderRoot.querySelector('.own')?.textContent).to.include('Bo Ås');
    });

    it('tells of the region that the municipality lies in, unless another is asked for', async () => {
      const regionOf = (element: InitiativePage): string | undefined =>
        element.renderRoot.querySelector('klima-dk2020')?.region;

      expect(regionOf(await renderInitiative('municipality="Birk" parts="dk2020"'))).to.equal('9000');
      expect(regionOf(await renderInitiative('municipality="9002" region="country" parts="dk2020"'))).to.equal(
        'country',
      );
      expect(regionOf(await renderInitiative('parts="dk2020"'))).to.equal(undefined);
    });

    it('speaks its language in every part', async () => {
      const element = await renderInitiative('lang="en" parts="contact"');

      expect(
        element.renderRoot.querySelector('klima-contact-card')?.renderRoot.querySelector('h2')?.textContent,
      ).to.equal('Contact');
    });

    it('fetches once for all its parts', async () => {
      const src = address('good');
      const element = await fixture<InitiativePage>(`<klima-initiative src="${src}"></klima-initiative>`);

      await new Promise((resolve) => {
        element.addEventListener('klimadataload', resolve, { once: true });
      });
      await element.updateComplete;
      await rendered(element.renderRoot);

      expect(element.renderRoot.querySelector('klima-contact-card')?.renderRoot.textContent).to.include('Åse Ærø');
      expect(await countOf(src, 'asked')).to.equal(1);
    });

    it('shares no id with another on the page, where both are in it', async () => {
      const page = await fixture(`<div>${'<klima-initiative light show-sources></klima-initiative>'.repeat(2)}</div>`);
      await until(() => page.querySelectorAll('klima-participation [part=sources]').length === 2);

      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);

      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    });

    it('is made of elements of its own prefix', async () => {
      define([InitiativePage, ContactCard], 'egen');

      const element = await fixture<InitiativePage>('<egen-initiative parts="contact"></egen-initiative>');

      expect(tags(element)).to.deep.equal(['egen-contact-card']);
    });
  });

  it('has its data read once, whatever it is made of', async () => {
    let reads = 0;
    // No element shows when a source was published, but whatever reads the data looks at it.
    const sources = dataset.sources.map((source) => ({
      ...source,
      get published() {
        reads++;
        return source.published;
      },
    }));
    const data = { ...dataset, sources };

    const element = await fixtureWith<InitiativePage>('<klima-initiative></klima-initiative>', { data });
    await rendered(element.renderRoot);

    expect(reads).to.equal(dataset.sources.length);
  });

  describe('warnings', () => {
    it('warns once of a part that is not known, and shows the others', async () => {
      const warnings = recordWarnings();

      const element = await renderInitiative('parts="contact vejret"');

      expect(tags(element)).to.deep.equal(['klima-contact-card']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('parts="contact vejret"').and.include('intro, dk2020');
    });

    it('warns where the municipality is in another region than the effort, of parts that are of the effort alone', async () => {
      const elsewhere = {
        ...dataset,
        regions: [...dataset.regions, { ...dataset.regions[0], id: '8999', name: 'Region Anden' }],
        municipalities: [
          ...dataset.municipalities,
          { ...dataset.municipalities[0], id: '8001', name: 'Fjernby', region: '8999' },
        ],
        region: dataset.regions[0]?.id,
      } as Dataset;
      const warnings = recordWarnings();
      const show = (options: string): Promise<InitiativePage> =>
        fixtureWith<InitiativePage>(`<klima-initiative ${options}></klima-initiative>`, { data: elsewhere });

      await show('municipality="Fjernby" parts="dk2020 participation"');
      await show('municipality="Østerby"');
      expect(warnings).to.deep.equal([]);

      await show('municipality="Fjernby" parts="dk2020 members contact"');
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.include('municipality="Fjernby" is in another region')
        .and.include('"dk2020 participation"');
    });

    it('is silent when all is well', async () => {
      const warnings = recordWarnings();

      await renderInitiative('parts="intro contact" show-sources');

      expect(warnings).to.deep.equal([]);
    });
  });
});
