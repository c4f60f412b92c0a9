import './dk2020.define.ts';

import { expect } from 'chai';

import { dataset } from '../../test/dataset.ts';
import {
  expectAccessible,
  expectRoles,
  expectTree,
  fixture,
  fixtureWith,
  headingsOf,
  inChromium,
  recordWarnings,
  textIn,
  textOf,
} from '../../test/helpers.ts';
import { measured, measuredFigures } from '../../test/measured.ts';
import type { Dk2020Explainer } from './dk2020.ts';

const renderStory = (attributes = '', data = dataset): Promise<Dk2020Explainer> =>
  fixtureWith<Dk2020Explainer>(`<klima-dk2020 ${attributes}></klima-dk2020>`, { data });

/** The story with the figures that count, and those that have units. */
const withMeasures = { ...measured, figures: [...dataset.figures, ...measuredFigures] };
const figures = (element: Dk2020Explainer): string[] =>
  [...element.renderRoot.querySelectorAll('[part=figure]')].map(textIn);
const rows = (element: Dk2020Explainer): string[][] =>
  [...element.renderRoot.querySelectorAll('tr')].map(({ cells }) => [...cells].map(textIn));
const renderFigures = (attributes = '', of: readonly object[] = measuredFigures): Promise<Dk2020Explainer> =>
  renderStory(`sections="figures" ${attributes}`, { ...measured, figures: of as typeof measured.figures });

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

    for (const attributes of ['', 'lang="en" show-sources', 'light']) {
      it(`passes the audit with figures over time, with ${attributes || 'nothing said'}`, async () => {
        await expectAccessible(await renderStory(attributes, measured));
      });
    }

    inChromium('keeps its accessibility tree', async () => {
      await expectTree(await renderStory('', withMeasures));
    });

    it('tells the same roles and names in every engine', async () => {
      await expectRoles(await renderStory('', withMeasures));
    });
  });

  describe('content', () => {
    it('tells the story in sections that follow its heading', async () => {
      expect(headingsOf(await renderStory())).to.deep.equal([
        'h2 DK2020',
        'h3 Hvad var DK2020?',
        'h3 Hvad skulle planen indeholde?',
        'h3 DK2020 i tal',
        'h3 Hvad kom efter?',
      ]);
    });

    it('leaves to others what is told of another programme', async () => {
      expect(textOf(await renderStory())).not.to.include('Klima har dele.');
    });

    it('heads the figures of a register that is not about DK2020 by what they are', async () => {
      const story = await renderStory('', { ...dataset, programmes: [] });

      expect(headingsOf(story)).to.deep.equal(['h2 Tal for klimaindsatsen']);
    });

    it('shows a figure with its date', async () => {
      expect(textOf(await renderStory())).to.include('20 pilotkommuner maj 2023');
    });

    it('shows all values of a figure that sources disagree on, and why', async () => {
      expect(textOf(await renderStory())).to.match(
        /45 eller 46 kommuner i runde 1 Kilderne er uenige\. 45 \(mellem .+\)\. 46 \(maj\s2023\)\. Så mange blev meldt ud\./,
      );
    });

    it('tells the age of what it shows alone', async () => {
      const age = 'Teksten om DK2020 bygger på';

      expect(textOf(await renderStory('sections="about figures"'))).to.include(age);
      expect(textOf(await renderStory('sections="figures"'))).not.to.include(age);
      expect(textOf(await renderStory('sections="after"'))).not.to.include(age);
    });

    it('says so when there is nothing to tell', async () => {
      expect(textOf(await renderStory('', { ...dataset, statements: [], figures: [] }))).to.include(
        'Der er ingen oplysninger at vise',
      );
    });
  });

  describe('figures with units', () => {
    it('are told with their unit, their time and what they are compared with', async () => {
      const told = figures(await renderFigures());

      expect(told.slice(0, 4)).to.deep.equal([
        '58,5 % af bilerne kører på el 1. november 2026',
        '260 hektar ny skov målt fra december 2023 til december 2025',
        '38 km cykelsti anlagt 2025',
        '1 person ansat til klimaet mål for 2030',
      ]);
      expect(told[4]).to.match(/^985\.000 ton CO₂e eller 990\.000 ton CO₂e udledt fra fjordens kommuner /);
      expect(told[4]).to.include('målt i 2025, basisår 1990');
      expect(told).to.have.length(5);
    });

    it('are told in English where the page is', async () => {
      const told = figures(await renderFigures('lang="en"'));

      expect(told[1]).to.equal('260 hectares ny skov (en) measured from December 2023 to December 2025');
      expect(told[3]).to.equal('1 person ansat til klimaet (en) target for 2030');
      expect(told[4]).to.include('measured in 2025, base year 1990').and.include('1,200,000 tonnes CO₂e');
    });

    it('have a table of those that are one thing over time, and say what is a target in words', async () => {
      const element = await renderFigures();

      expect(element.renderRoot.querySelector('caption')?.textContent.trim()).to.equal(
        'Udvikling: udledt fra fjordens kommuner, basisår 1990',
      );
      expect(rows(element)).to.deep.equal([
        ['Tid', 'Værdi', 'Målt eller mål'],
        ['2024', '1.200.000 ton CO₂e', '● Målt'],
        ['2025', '985.000 ton CO₂e eller 990.000 ton CO₂e Kilderne er uenige.', '● Målt'],
        ['2030', '540.000 ton CO₂e', '□ Mål'],
      ]);
    });

    it('have a chart beside the table, which a screen reader passes by, and below it where there is no room', async () => {
      const element = await renderFigures();
      const places = () =>
        [...element.renderRoot.querySelectorAll('.chart, table')].map((part) => part.getBoundingClientRect());
      const [chart, table] = places();

      expect(chart?.height).to.be.greaterThan(100);
      expect(chart && table && chart.right <= table.left, 'beside').to.equal(true);
      expect(element.renderRoot.querySelector('.chart')?.getAttribute('aria-hidden')).to.equal('true');

      element.style.inlineSize = '280px';
      const [above, below] = places();
      expect(above && below && above.bottom <= below.top, 'below').to.equal(true);
      expect(element.scrollWidth).to.be.lessThan(281);
    });

    it('draw in SVG, with a line and marks that can be seen', async () => {
      const element = await renderFigures();

      for (const path of element.renderRoot.querySelectorAll('.chart path')) {
        expect(path).to.be.instanceOf(SVGPathElement);
        expect(getComputedStyle(path).stroke, path.getAttribute('class') ?? 'line').not.to.equal('none');
      }
    });

    it('have no text under 12 px', async () => {
      const element = await renderFigures('show-sources');
      const texts = [...element.renderRoot.querySelectorAll('.trend, .trend *:not(path, sup, sup *)')];

      expect(Math.min(...texts.map((part) => parseFloat(getComputedStyle(part).fontSize)))).to.be.least(12);
    });

    it('have the mark of a source at each figure and in each row', async () => {
      const element = await renderFigures('show-sources');
      const marks = (part: Element): number => part.querySelectorAll('sup a').length;

      expect([...element.renderRoot.querySelectorAll('tbody tr')].map(marks)).to.deep.equal([1, 2, 1]);
      expect([...element.renderRoot.querySelectorAll('[part=figure]')].map(marks)).to.deep.equal([1, 1, 1, 1, 6]);
    });

    it('stand alone where there is one in a trend, and show the key figure of a trend where one is named', async () => {
      const [, , , , first, , target] = measuredFigures;
      const alone = await renderFigures('', [first]);
      expect(figures(alone)).to.deep.equal([
        '1,2 mio. ton CO₂e udledt fra fjordens kommuner målt i 2024, basisår 1990',
      ]);
      expect(alone.renderRoot.querySelector('table, svg')).to.equal(null);

      const key = await renderFigures('', [first, { ...target, series: [{ name: 'key', order: 1 }] }]);
      expect(figures(key)).to.have.length(1);
      expect(figures(key)[0]).to.match(/^540\.000 ton CO₂e .* mål for 2030, .*1\.200\.000 ton CO₂e/);
    });

    for (const [name, change] of [
      ['zero', { value: 0 }],
      ['a number below zero', { value: -3 }],
      ['a huge number', { value: 1e15 }],
      ['a tiny number', { value: 1e-7 }],
      ['no time', { period: undefined }],
      ['an unknown time', { period: 'unknown' }],
      ['neither target nor measured', { nature: undefined }],
      ['a unit of a newer version', { unit: 'parsecs' }],
      ['another unit than the rest', { unit: 'percent' }],
      ['a long unit', { unit: 'other', unitLabel: { da: 'drivhusgasudledningsreduktionsækvivalenter', en: 'x' } }],
      ['a measured value in the year of the target', { period: '2030' }],
    ] as const) {
      it(`can have ${name} among them`, async () => {
        const warnings = recordWarnings();
        const all = measuredFigures.map((figure) =>
          figure.id === 'udledning-2024' ? { ...figure, ...change } : figure,
        );

        const element = await renderFigures('show-sources', all);

        expect(rows(element)).to.have.length(4);
        expect(textOf(element)).not.to.match(/undefined|NaN|null|e\+|Infinity/);
        for (const path of element.renderRoot.querySelectorAll('path')) {
          expect(path.getAttribute('d')).not.to.match(/[^-MLHh\d. ]/);
        }
        expect(warnings).to.deep.equal([]);
        await expectAccessible(element);
      });
    }

    it('fit over ten years, with a long label', async () => {
      const label = { da: 'udledt fra landbrugets lavbundsjorder og arealerne langs fjorden', en: 'x' };
      const years = Array.from({ length: 10 }, (_, index) => ({
        ...measuredFigures[4],
        id: `jord-${index}`,
        label,
        period: String(2016 + index),
      }));

      const element = await renderFigures('', years);

      expect(rows(element)).to.have.length(11);
      await expectAccessible(element);
    });

    for (const [name, change] of [
      ['of one time', { period: '2030' }],
      ['of several units', { unit: 'percent' }],
      ['of several units of their own', { unit: 'other', unitLabel: { da: 'ton', en: 'tonnes' } }],
    ] as const) {
      it(`have a table and no chart where they are ${name}`, async () => {
        const [, , , , first, , target] = measuredFigures;

        const element = await renderFigures('', [
          { ...first, ...change },
          { ...target, ...(name.endsWith('own') && { ...change, unitLabel: { da: 'kg', en: 'kg' } }) },
        ]);

        expect(rows(element)).to.have.length(3);
        expect(element.renderRoot.querySelector('svg')).to.equal(null);
      });
    }

    it('are read from the left on a page that is written from the right', async () => {
      const element = await renderFigures('dir="rtl"');
      /** Where a character of a value stands, in px from the left. */
      const placeOf = (part: Element | null, character: string): number => {
        const text = [...(part?.childNodes ?? [])].find(
          (node) => node instanceof Text && node.data.includes(character),
        );
        const range = document.createRange();
        if (text) range.setStart(text, text.textContent?.indexOf(character) ?? 0);
        if (text) range.setEnd(text, range.startOffset + 1);
        return range.getBoundingClientRect().left;
      };

      for (const [part, first, last] of [
        ['.value', '5', '%'],
        ['bdi', '1', '.'],
      ] as const) {
        const value = element.renderRoot.querySelector(part);
        expect(placeOf(value, first), part).to.be.greaterThan(0).and.lessThan(placeOf(value, last));
      }
      expect(getComputedStyle(element.renderRoot.querySelector('.chart') ?? element).direction).to.equal('ltr');
    });

    it('are shown in the page', async () => {
      const element = await renderFigures('light');

      expect(rows(element)).to.have.length(4);
      expect(element.querySelector('.klima-chart')?.getBoundingClientRect().height).to.be.greaterThan(100);
    });
  });

  describe('properties', () => {
    it('shows the sections asked for, in that order', async () => {
      expect(headingsOf(await renderStory('sections="after about"'))).to.deep.equal([
        'h2 DK2020',
        'h3 Hvad kom efter?',
        'h3 Hvad var DK2020?',
      ]);
    });

    it('tells of the whole country and one region: the one asked for, else the own of the data, else the only one', async () => {
      const regional = (attributes: string, of: object = {}): Promise<string> =>
        renderStory(attributes, {
          ...dataset,
          regions: ['9000', '9100'].map((id) => ({ ...dataset.regions[0], id, name: `Region ${id}` })),
          statements: ['9000', '9100'].map((region) => ({
            ...dataset.statements[1],
            id: region,
            region,
            text: { da: `Sådan gik det i ${region}.`, en: `So it went in ${region}.` },
          })),
          figures: [
            ...dataset.figures,
            ...['9000', '9100'].map((region) => ({
              ...dataset.figures[0],
              id: region,
              region,
              label: { da: `kommuner i ${region}`, en: `municipalities in ${region}` },
            })),
          ],
          ...of,
        } as typeof dataset).then(textOf);
      const told = (text: string): readonly string[] => [...new Set(text.match(/9\d00/g))];

      expect(told(await regional('region="9100"'))).to.deep.equal(['9100']);
      expect(told(await regional('region="region 9000"'))).to.deep.equal(['9000']);
      expect(told(await regional('', { region: '9100' }))).to.deep.equal(['9100']);
      expect(told(await regional('', { regions: dataset.regions }))).to.deep.equal(['9000']);
      for (const text of [await regional('region="country"'), await regional('')]) {
        expect(told(text)).to.deep.equal([]);
        expect(text).to.include('20 pilotkommuner');
      }
    });

    it('warns of a region that is not known, and tells of its own', async () => {
      const warnings = recordWarnings();

      const text = textOf(await renderStory('region="Storkøbenhavn"'));

      expect(text).to.include('Det var et samarbejde.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('region="Storkøbenhavn"').and.include('9000 Region Prøve');
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
      expect(headingsOf(await renderStory('heading-level="6" sections="about"'))).to.deep.equal([
        'h6 DK2020',
        'h6 Hvad var DK2020?',
      ]);
    });

    it('speaks English where the page does', async () => {
      const box = await fixture('<div lang="en-GB"><klima-dk2020></klima-dk2020></div>');

      const element = box.querySelector<Dk2020Explainer>('klima-dk2020');

      expect(element && headingsOf(element)[1]).to.equal('h3 What was DK2020?');
    });
  });

  describe('notes', () => {
    it('lead back to the mark one came from, and unfold what it is in', async () => {
      const story = await renderStory('fold show-sources');
      const marks = [...story.renderRoot.querySelectorAll<HTMLAnchorElement>('details .footnote')];
      const notes = marks.map(({ hash }) => hash);
      // The last of the marks that lead to one note.
      const mark = marks.findLast(({ hash }, index) => notes.indexOf(hash) < index);
      const details = mark?.closest('details');
      if (!mark || !details) throw new Error('No two marks lead to the same note.');
      details.open = true;

      mark.click();
      const note = story.shadowRoot?.activeElement;
      details.open = false;
      note?.querySelector<HTMLAnchorElement>('a.footnote')?.click();

      expect(note?.localName).to.equal('li');
      expect(details.open).to.equal(true);
      expect(story.shadowRoot?.activeElement).to.equal(mark);

      mark.click();
      expect(story.shadowRoot?.activeElement).to.equal(note);
    });
  });

  describe('warnings', () => {
    it('warns once of a section that is not known, and shows the others', async () => {
      const warnings = recordWarnings();

      const element = await renderStory('sections="about vejret"');

      expect(headingsOf(element)).to.deep.equal(['h2 DK2020', 'h3 Hvad var DK2020?']);
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
