import { expect } from 'chai';
import type { Dataset, Participation as Fact } from '@klimaindsats/data';

import { dataset } from '../../test/dataset.ts';
import {
  expectAccessible,
  expectRoles,
  expectTree,
  fixture,
  fixtureWith,
  inChromium,
  recordWarnings,
  sendKeys,
} from '../../test/helpers.ts';
import './participation.define.ts';
import type { Participation } from './participation.ts';

const source = { sources: ['avisen'], status: 'verified' } as const;
const pilot = { programme: 'dk2020', cohort: 'pilot', admitted: '2019', asOf: '2019', ...source };
const round1 = {
  programme: 'dk2020',
  cohort: 'round-1',
  announced: '2020-11-19',
  admitted: '2020-11-19/2021-09-27',
  asOf: '2020-11-19',
  ...source,
};
const round2 = {
  programme: 'dk2020',
  cohort: 'round-2',
  admitted: '2021-09-27/2021-09-30',
  asOf: '2021-09-30',
  ...source,
};

const figure = {
  id: 'pilots-country',
  programme: 'dk2020',
  scope: 'country',
  label: { da: 'kommuner', en: 'municipalities' },
  value: 20,
  unit: 'municipalities',
  asOf: '2019',
  ...source,
} as const;

const participations: readonly Fact[] = [
  { id: 'a', municipality: '0665', ...pilot },
  { id: 'b', municipality: '0671', ...round1 },
  { id: 'c', municipality: '0661', ...round2, announced: '2020-11-19' },
  { id: 'd', municipality: '9001', ...round2 },
];

/** Three towns that have a place on the map, by names of their own, and one that has none. */
const data: Dataset = {
  ...dataset,
  municipalities: [
    ['9001', 'Aadal'],
    ['0671', 'Strandborg'],
    ['0661', 'Holm'],
    ['0665', 'Lemby'],
  ].map(([id = '', name = '']) => ({ id, name, region: '9000', asOf: 'unknown', ...source })),
  participations,
  figures: [
    figure,
    {
      ...figure,
      id: 'round-1-country',
      value: 45,
      status: 'conflicting',
      note: { da: 'Kilderne er uenige.', en: 'The sources disagree.' },
      alternatives: [{ value: 46, asOf: '2020-11-19', ...source }],
    },
    { ...figure, id: 'round-1-region', scope: 'region', asOf: '2020-11-19/2021-09-27' },
    { ...figure, id: 'joined-country-before-round-2', value: 64, of: 'municipalities-country' },
    { ...figure, id: 'municipalities-country', value: 98 },
  ],
};

const renderMap = (attributes = '', given: Dataset = data): Promise<Participation> =>
  fixtureWith<Participation>(`<klima-participation ${attributes}></klima-participation>`, { data: given });
const words = (text: string | null = ''): string => (text ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
const plain = (node: Element | null | undefined): string => words(node?.textContent);
const status = (map: Participation): string => plain(map.renderRoot.querySelector('[role=status]'));
const tiles = (map: Participation): HTMLButtonElement[] => [...map.renderRoot.querySelectorAll('button')];
const focused = (map: Participation): string => plain(map.shadowRoot?.activeElement).replace(/^\S+ /, '');
const rows = (map: Participation): string[] => [...map.renderRoot.querySelectorAll('tr')].slice(1).map(plain);

describe('klima-participation', () => {
  describe('accessibility', () => {
    for (const attributes of [
      '',
      'lang="en" timeline municipality="0671" show-sources',
      'as-of="2020-11-19/2021-09-27" municipality="0665"',
      'view="map" as-of="2020-11-19" show-sources',
      'view="table" no-country',
      'light timeline',
    ]) {
      it(`passes the audit with ${attributes || 'nothing said'}`, async () => {
        await expectAccessible(await renderMap(attributes));
      });
    }

    it('passes the audit without municipalities', async () => {
      await expectAccessible(await renderMap('', { ...data, municipalities: [] }));
    });

    it('tells all of a tile in its name', async () => {
      const map = await renderMap('as-of="2020-11-20" municipality="0671"');

      expect(words(tiles(map)[1]?.ariaLabel)).to.equal(
        'Strandborg, din kommune, Runde 1, mellem 19. november 2020 og 27. september 2021',
      );
    });

    it('gives every tile a shape beside its colour', async () => {
      const map = await renderMap('as-of="2020-11-20"');

      expect(tiles(map).map((tile) => plain(tile.querySelector('span')))).to.deep.equal(['●', '■?', '○', '–']);
    });

    inChromium('keeps its accessibility tree', async () => {
      await expectTree(await renderMap('timeline municipality="0671"'));
    });

    it('tells the same roles and names in every engine', async () => {
      await expectRoles(await renderMap('timeline municipality="0671"'));
    });
  });

  describe('content', () => {
    for (const [asOf, text] of [
      ['2019', '2019: 1 af 4 kommuner var med.'],
      ['2020-11-19', '19. november 2020: 1 af 4 kommuner var med, og 2 mere var annonceret, i alt 3.'],
      [
        '2020-11-19/2021-09-27',
        'Mellem 19. november 2020 og 27. september 2021: 2 af 4 kommuner var med (for 1 af dem er dagen ukendt), og 1 mere var annonceret, i alt 3.',
      ],
      ['2021-09-30', '30. september 2021: 4 af 4 kommuner var med.'],
    ] as const) {
      it(`tells how it stood in ${asOf}`, async () => {
        expect(status(await renderMap(`as-of="${asOf}"`))).to.equal(text);
      });
    }

    it('shows the latest that the data tells of', async () => {
      expect(status(await renderMap())).to.include('30. september 2021: 4 af 4');
    });

    it('says so when the programme had ended', async () => {
      const programmes = data.programmes.map((one) => (one.id === 'dk2020' ? { ...one, end: '2023' } : one));

      expect(status(await renderMap('as-of="2024-06-01"', { ...data, programmes }))).to.match(
        /var med\. DK2020 var slut\.$/,
      );
    });

    it('draws those with a place as they lie, and the others after them', async () => {
      const map = await renderMap();
      const [west, east, south, other] = tiles(map).map((tile) => tile.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
        DOMRect,
        DOMRect,
      ];

      expect(tiles(map).map(({ value }) => value)).to.deep.equal(['0665', '0671', '0661', '9001']);
      expect(west.right).to.be.lessThan(east.left);
      expect(south.top).to.be.at.least(east.bottom);
      expect(other.top).to.be.at.least(south.bottom);
      expect(other.left).to.equal(west.left);
    });

    it('lists the municipalities in Danish order in the table, with cohort and time', async () => {
      expect(rows(await renderMap('as-of="2020-11-20"'))).to.deep.equal([
        'Holm ○ Annonceret 19. november 2020',
        'Lemby ● Pilot 2019',
        'Strandborg ■? Runde 1 mellem 19. november 2020 og 27. september 2021',
        'Aadal – Ikke med endnu',
      ]);
    });

    it('counts the country with its doubt', async () => {
      const map = await renderMap();

      expect(plain(map.renderRoot.querySelector('[part=country] li:nth-child(2)'))).to.include('64–66 af 98');
      expect(map.renderRoot.querySelector('.doubt:not([width="0"])')?.getAttribute('x')).to.equal('64');
    });

    it('says so when there are no municipalities', async () => {
      const map = await renderMap('', { ...data, participations: [] });

      expect(plain(map.renderRoot.querySelector('.root'))).to.include('Der er ingen kommuner at vise.');
    });

    it('shows the facts of the initiative when it is given none', async () => {
      const map = await fixture<Participation>('<klima-participation></klima-participation>');

      expect(tiles(map)).to.have.length(19);
    });
  });

  describe('properties', () => {
    it('marks the page’s own municipality in words, on the map and in the table', async () => {
      const map = await renderMap('municipality="Strandborg"');

      expect(plain(map.renderRoot.querySelector('.own'))).to.equal('■ Strandborg Din kommune');
      expect(rows(map)[2]).to.match(/^Strandborg Din kommune/);
    });

    it('shows the map, the table, or both', async () => {
      const shown = async (view: string): Promise<string[]> =>
        [...(await renderMap(`view="${view}"`)).renderRoot.querySelectorAll('[part=map], [part=table]')].map(
          ({ part }) => part.value,
        );

      expect(await shown('map')).to.deep.equal(['map']);
      expect(await shown('table')).to.deep.equal(['table']);
      expect(await shown('both')).to.deep.equal(['map', 'table']);
    });

    it('leaves the country out when told so', async () => {
      expect((await renderMap('no-country')).renderRoot.querySelector('[part=country]')).to.equal(null);
    });

    it('offers the times the data tells of, the one shown chosen', async () => {
      const map = await renderMap('timeline as-of="2020-11-19"');
      const labels = [...map.renderRoot.querySelectorAll('label')];

      expect(labels.map(plain).slice(0, 2)).to.deep.equal(['2019', '19. november 2020']);
      expect(plain(map.renderRoot.querySelector('label:has(:checked)'))).to.equal('19. november 2020');
    });

    it('cites each fact once on a map alone', async () => {
      const map = await renderMap('view="map" show-sources no-country');

      expect(map.renderRoot.querySelectorAll('.legend .mark').length).to.be.at.least(3);
    });
  });

  describe('keyboard', () => {
    it('is one stop, from which the arrows lead over the map', async () => {
      const map = await renderMap('no-country view="map"');

      await sendKeys({ press: 'Tab' });
      const path = [focused(map)];
      for (const press of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'End', 'Home'] as const) {
        await sendKeys({ press });
        path.push(focused(map));
      }

      expect(path).to.deep.equal(['Lemby', 'Strandborg', 'Holm', 'Strandborg', 'Aadal', 'Lemby']);
      expect(tiles(map).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    });

    it('reaches every municipality of the region with the arrows', async () => {
      const map = await fixture<Participation>('<klima-participation view="map"></klima-participation>');
      const reached = new Set([tiles(map)[0]]);
      for (const tile of reached) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          tile?.focus();
          tile?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          reached.add(map.shadowRoot?.activeElement as HTMLButtonElement);
        }
      }

      expect(reached.size).to.equal(19);
    });

    it('tells the facts of the tile that has the focus', async () => {
      const map = await renderMap('view="map"');

      tiles(map)[1]?.focus();
      await map.updateComplete;

      expect(plain(map.renderRoot.querySelector('.map + p'))).to.match(/^Strandborg, Runde 1, mellem/);
    });

    it('moves through time with the arrows of a radio button', async () => {
      const map = await renderMap('timeline as-of="2019"');

      map.renderRoot.querySelector<HTMLInputElement>(':checked')?.focus();
      await sendKeys({ press: 'ArrowDown' });
      await map.updateComplete;

      expect(map.asOf).to.equal('2020-11-19');
      expect(status(map)).to.include('1 af 4 kommuner var med, og 2 mere');
    });
  });

  describe('warnings', () => {
    for (const [attributes, warning] of [
      [
        'as-of="i går"',
        'as-of="i går" is not a date. Write it as 2020, 2020-11-19 or 2020-11-19/2021-09-27. The latest is shown.',
      ],
      ['as-of="2020-13-01"', 'as-of="2020-13-01" is not a date.'],
      ['municipality="Ingensteds"', 'municipality="Ingensteds" is not known.'],
      ['view="globe"', 'view="globe" is not known.'],
    ] as const) {
      it(`warns once of ${attributes}`, async () => {
        const warnings = recordWarnings();

        const map = await renderMap(attributes);
        map.requestUpdate();
        await map.updateComplete;

        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(warning);
      });
    }

    it('is silent when all is well', async () => {
      const warnings = recordWarnings();

      await renderMap('timeline as-of="2020-11-19" municipality="0671" view="both"');

      expect(warnings).to.deep.equal([]);
    });
  });
});
