import './dk2020.define.ts';

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
  textOf,
} from '../../test/helpers.ts';
import type { Dk2020Explainer } from './dk2020.ts';

const headings = (element: Dk2020Explainer): string[] =>
  [...element.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    ({ localName, textContent }) => `${localName} ${textContent}`,
  );
const renderStory = (attributes = '', data = dataset): Promise<Dk2020Explainer> =>
  fixtureWith<Dk2020Explainer>(`<klima-dk2020 ${attributes}></klima-dk2020>`, { data });

describe('klima-dk2020', () => {
  describe('accessibility', () => {
    for (const attributes of ['', 'lang="en"', 'fold', 'show-sources', 'sections="figures"']) {
      it(`passes the audit with ${attributes || 'nothing said'}`, async () => {
        await expectAccessible(await renderStory(attributes));
      });
    }

    it('passes the audit with nothing to tell', async () => {
      await expectAccessible(await renderStory('', { ...dataset, statements: [], figures: [] }));
    });

    it('passes the audit with the facts of the initiative', async () => {
      await expectAccessible(await fixture('<klima-dk2020 show-sources></klima-dk2020>'));
    });

    inChromium('keeps its accessibility tree', async () => {
      await expectTree(await renderStory());
    });

    it('tells the same roles and names in every engine', async () => {
      await expectRoles(await renderStory());
    });
  });

  describe('content', () => {
    it('tells the story in sections that follow its heading', async () => {
      expect(headings(await renderStory())).to.deep.equal([
        'h2 DK2020',
        'h3 Hvad var DK2020?',
        'h3 Hvordan blev planen til?',
        'h3 Tallene',
        'h3 Hvad kom efter?',
      ]);
    });

    it('leaves to others what is told of another programme', async () => {
      expect(textOf(await renderStory())).not.to.include('Klima har dele.');
    });

    it('shows a figure with its date', async () => {
      expect(textOf(await renderStory())).to.include('20 pilotkommuner maj 2023');
    });

    it('shows all values of a figure that sources disagree on, and why', async () => {
      expect(textOf(await renderStory())).to.match(
        /45 eller 46 kommuner i runde 1 Kilderne er uenige\. 45 \(mellem .+\)\. 46 \(maj\s2023\)\. Så mange blev meldt ud\./,
      );
    });

    it('says so when there is nothing to tell', async () => {
      expect(textOf(await renderStory('', { ...dataset, statements: [], figures: [] }))).to.include(
        'Der er intet at fortælle',
      );
    });
  });

  describe('properties', () => {
    it('shows the sections asked for, in that order', async () => {
      expect(headings(await renderStory('sections="after about"'))).to.deep.equal([
        'h2 DK2020',
        'h3 Hvad kom efter?',
        'h3 Hvad var DK2020?',
      ]);
    });

    it('folds its sections, and unfolds them for print', async () => {
      const element = await renderStory('fold');
      const open = (): number => element.renderRoot.querySelectorAll('details[open]').length;
      expect(open()).to.equal(0);

      dispatchEvent(new Event('beforeprint'));
      expect(open()).to.equal(4);

      dispatchEvent(new Event('afterprint'));
      expect(open()).to.equal(0);
    });

    it('starts its headings at the level given, and no deeper than six', async () => {
      expect(headings(await renderStory('heading-level="6" sections="about"'))).to.deep.equal([
        'h6 DK2020',
        'h6 Hvad var DK2020?',
      ]);
    });

    it('speaks English where the page does', async () => {
      const box = await fixture('<div lang="en-GB"><klima-dk2020></klima-dk2020></div>');

      const element = box.querySelector<Dk2020Explainer>('klima-dk2020');

      expect(element && headings(element)[1]).to.equal('h3 What was DK2020?');
    });
  });

  describe('warnings', () => {
    it('warns once of a section that is not known, and shows the others', async () => {
      const warnings = recordWarnings();

      const element = await renderStory('sections="about vejret"');

      expect(headings(element)).to.deep.equal(['h2 DK2020', 'h3 Hvad var DK2020?']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('sections="about vejret"').and.include('commitment');
    });

    it('is silent when all is well', async () => {
      const warnings = recordWarnings();

      await renderStory('sections="figures, about" fold show-sources');

      expect(warnings).to.deep.equal([]);
    });
  });
});
