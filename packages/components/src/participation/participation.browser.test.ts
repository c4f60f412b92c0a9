import './participation.define.ts';

import type { Dataset, Participation as Fact, Plan } from '@klimaindsats/data';
import { expect } from 'chai';

import { living } from '../../../data/test/living.ts';
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
  setToday,
  textIn,
  until,
} from '../../test/helpers.ts';
import type { ParticipationMap } from './participation.ts';

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
  id: 'forsoeg',
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

/** Three towns that have a place on the map, and one that has none. No figure is named as ours. */
const data: Dataset = {
  ...dataset,
  municipalities: [
    { id: '9001', name: 'Aadal' },
    { id: '0671', name: 'Strandborg', tile: { column: 4, row: 2 } },
    { id: '0661', name: 'Holm', tile: { column: 4, row: 3 } },
    { id: '0665', name: 'Lemby', tile: { column: 3, row: 2 } },
  ].map((place) => ({ ...place, region: '9000', asOf: 'unknown', ...source })),
  participations,
  figures: [
    { ...figure, series: [{ name: 'joined', order: 1 }] },
    {
      ...figure,
      id: 'hold-1',
      value: 45,
      status: 'conflicting',
      note: { da: 'Kilderne er uenige.', en: 'The sources disagree.' },
      alternatives: [{ value: 46, asOf: '2020-11-19', ...source }],
    },
    { ...figure, id: 'hold-1-region', scope: 'region', asOf: '2020-11-19/2021-09-27' },
    {
      ...figure,
      id: 'foer-hold-2',
      value: 64,
      of: 'alle',
      sumOf: ['forsoeg', 'hold-1'],
      series: [{ name: 'joined', order: 2 }],
    },
    { ...figure, id: 'alle', value: 98 },
  ],
};

const renderMap = (attributes = '', given: Dataset = data): Promise<ParticipationMap> =>
  fixtureWith<ParticipationMap>(`<klima-participation ${attributes}></klima-participation>`, { data: given });
const status = (map: ParticipationMap): string => textIn(map.renderRoot.querySelector('[role=status]'));
const tiles = (map: ParticipationMap): HTMLButtonElement[] => [...map.renderRoot.querySelectorAll('button')];
const focused = (map: ParticipationMap, tree: DocumentOrShadowRoot | null = map.shadowRoot): string =>
  textIn(tree?.activeElement).replace(/^\S+ /, '');
const rows = (map: ParticipationMap): string[] => [...map.renderRoot.querySelectorAll('tr')].slice(1).map(textIn);

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

    it('tells of a tile in its name, the municipality first and in eight words at most', async () => {
      const map = await renderMap('as-of="2020-11-20" municipality="0671"');
      const names = tiles(map).map((tile) => tile.ariaLabel ?? '');

      expect(names[1]).to.equal('Strandborg, din kommune, Runde 1, 2020–2021');
      expect(names.filter((name) => name.split(' ').length > 8)).to.deep.equal([]);
    });

    it('tells how to move over the map, in its name, by the tile that one comes to first, and below it to who stands on a tile', async () => {
      const map = await renderMap('view="map"');
      const line = map.renderRoot.querySelector<HTMLElement>('.map + p');
      const told = (): (string | null)[] => tiles(map).map((tile) => tile.getAttribute('aria-description'));
      const arrows = 'Piletasterne flytter fra kommune til kommune.';

      expect(map.renderRoot.querySelector('.map')?.ariaLabel).to.include('flyt med piletasterne');
      expect(told()).to.deep.equal([arrows, null, null, null]);
      expect(line?.innerText).not.to.include('Piletasterne');
      await sendKeys({ press: 'Tab' });
      expect(line?.innerText).to.include('Piletasterne flytter');

      map.municipality = '0671';
      await map.updateComplete;
      expect(told()).to.deep.equal([null, arrows, null, null]);
    });

    it('gives every tile a shape beside its colour', async () => {
      const map = await renderMap('as-of="2020-11-20"');

      expect(tiles(map).map((tile) => textIn(tile.querySelector('span')))).to.deep.equal(['●', '■?', '○', '–']);
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
      ['2019', 'I 2019 var 1 af 4 kommuner i Region Prøve med.'],
      [
        '2020-11-19',
        'Den 19. november 2020 var 1 af 4 kommuner i Region Prøve med, og 2 mere var annonceret, i alt 3.',
      ],
      [
        '2020-11-19/2021-09-27',
        'Mellem 19. november 2020 og 27. september 2021 var op til 2 af 4 kommuner i Region Prøve med (for 1 af dem er dagen ukendt), og 1 mere var annonceret, i alt 3.',
      ],
      ['2021-09-30', 'Den 30. september 2021 var alle 4 kommuner i Region Prøve med.'],
    ] as const) {
      it(`tells how it stood in ${asOf}`, async () => {
        expect(status(await renderMap(`as-of="${asOf}"`))).to.equal(text);
      });
    }

    it('shows the latest that the data tells of', async () => {
      expect(status(await renderMap())).to.include('Den 30. september 2021 var alle 4 ');
    });

    it('speaks of today where its publisher has gone through the data, until that is due again', async () => {
      const shown = async (day: string, attributes: string, given: Dataset = living): Promise<string> => {
        setToday(day);
        const html = `<klima-participation ${attributes}></klima-participation>`;
        return status(await fixtureWith<ParticipationMap>(html, { data: given }));
      };

      expect(await shown('2027-05-01', '')).to.equal('Alle 3 kommuner i Region Fjord er med.');
      expect(await shown('2027-05-01', 'lang="en"')).to.equal('All 3 municipalities in Region Fjord have joined.');
      expect(await shown('2027-05-02', '')).to.equal('Den 1. november 2026 var alle 3 kommuner i Region Fjord med.');
      expect(await shown('2026-11-26', 'as-of="2023-11-30"')).to.include('Den 30. november 2023 var ingen kommuner');
      const programmes = living.programmes.map((programme) => ({ ...programme, end: '2026-11-20' }));
      expect(await shown('2026-11-26', '', { ...living, programmes })).to.include('var alle 3 kommuner');
    });

    it('says so when the programme had ended', async () => {
      const programmes = data.programmes.map((one) => (one.id === 'dk2020' ? { ...one, end: '2023' } : one));

      expect(status(await renderMap('as-of="2024-06-01"', { ...data, programmes }))).to.match(
        / med\. DK2020 var slut\.$/,
      );
    });

    it('says of the published data that DK2020 had ended on the first day after it', async () => {
      const map = await fixture<ParticipationMap>('<klima-participation as-of="2024-01-01"></klima-participation>');

      expect(status(map)).to.match(/ med\. DK2020 var slut\.$/);
    });

    it('leaves the day open of who was admitted in a year, until its last', async () => {
      const map = await renderMap('as-of="2019-06-01"');

      expect(status(map)).to.equal('Den 1. juni 2019 var op til 1 af 4 kommuner i Region Prøve med (dagen er ukendt).');
      expect(rows(map)).to.include('Lemby ●? Pilot');
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

    it('lists the municipalities in Danish order in the table, and says once when those of a cohort joined', async () => {
      const map = await renderMap('as-of="2020-11-20"');

      expect(rows(map)).to.deep.equal([
        'Holm ○ Annonceret',
        'Lemby ● Pilot',
        'Strandborg ■? Runde 1',
        'Aadal – Ikke med',
      ]);
      expect([...map.renderRoot.querySelectorAll('.legend li')].map(textIn)).to.deep.equal([
        '● Pilot: 1 (2019)',
        '■ Runde 1: 1 (mellem 19. november 2020 og 27. september 2021)',
        '○ Annonceret: 1 (19. november 2020)',
        '– Ikke med: 1',
        '? Dagen er ukendt: 1',
      ]);
    });

    it('says in the table when each joined where those of a cohort did at different times', async () => {
      const alike = data.participations.map((participation) => ({ ...participation, cohort: 'pilot' }));
      const map = await renderMap('as-of="2021-12-31"', { ...data, participations: alike });

      expect(rows(map)).to.include('Lemby ● Pilot 2019');
      expect(rows(map)).to.include('Strandborg ● Pilot mellem 19. november 2020 og 27. september 2021');
      expect(textIn(map.renderRoot.querySelector('.legend li'))).not.to.include('2019');
    });

    it('counts the country with its doubt, whatever the figures are called', async () => {
      const map = await renderMap();

      expect(textIn(map.renderRoot.querySelector('[part=country] li:nth-child(2)'))).to.include('64–66 af 98');
      expect(map.renderRoot.querySelector('.doubt:not([width="0"])')?.getAttribute('x')).to.equal('64');
    });

    it('says so when there are no municipalities', async () => {
      const map = await renderMap('', { ...data, participations: [] });

      expect(textIn(map.renderRoot.querySelector('.root'))).to.include('Der er ingen kommuner at vise.');
      // No programme is known, so the heading names none.
      expect(textIn(map.renderRoot.querySelector('[part=heading]'))).to.match(/^Kommunerne\b.*(?<! i)$/);
    });

    it('shows the facts of the initiative when it is given none', async () => {
      const map = await fixture<ParticipationMap>('<klima-participation></klima-participation>');

      expect(tiles(map)).to.have.length(19);
    });
  });

  describe('names on the tiles', () => {
    for (const [what, width, isShown] of [
      ['are there where they have room', '24rem', true],
      ['are left out where they would be torn apart', '17rem', false],
    ] as const) {
      it(what, async () => {
        const map = await fixture<ParticipationMap>('<klima-participation view="map"></klima-participation>');
        map.style.inlineSize = width;

        for (const label of map.renderRoot.querySelectorAll('.label'))
          expect(label.checkVisibility(), textIn(label)).to.equal(isShown);
      });
    }

    it('are broken with a hyphen, which is not in the text', async () => {
      const map = await fixture<ParticipationMap>('<klima-participation view="map"></klima-participation>');

      const label = [...map.renderRoot.querySelectorAll('.label')].find((one) => one.textContent.startsWith('Skand'));
      expect(label?.textContent.trim()).to.equal('Skanderborg');
      expect(label?.querySelectorAll('i')).to.have.length(1);
    });
  });

  describe('properties', () => {
    it('marks the page’s own municipality in words, on the map and in the table', async () => {
      const map = await renderMap('municipality="Strandborg"');

      expect(textIn(map.renderRoot.querySelector('.own'))).to.equal('■ Strandborg Din kommune');
      expect(rows(map)[0]).to.match(/^Strandborg Din kommune/);
      const [own] = map.renderRoot.querySelectorAll('tbody tr');
      expect(
        own?.querySelector('th') && getComputedStyle(own.querySelector('th') as Element).borderLeftWidth,
      ).not.to.equal('0px');
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

      expect(labels.map(textIn).slice(0, 2)).to.deep.equal(['2019', '19. november 2020']);
      expect(textIn(map.renderRoot.querySelector('label:has(:checked)'))).to.equal('19. november 2020');
    });

    it('cites each fact once on a map alone', async () => {
      const map = await renderMap('view="map" show-sources no-country');

      expect(map.renderRoot.querySelectorAll('.legend .footnote').length).to.be.at.least(3);
    });
  });

  describe('a region', () => {
    const regions = [...data.regions, { id: '9100', name: 'Region Nord', asOf: 'unknown', ...source }];
    const north = { id: '9101', name: 'Nordby', region: '9100', asOf: 'unknown', ...source };
    const country = { ...data, region: '9000', regions, municipalities: [...data.municipalities, north] };
    const shownIn = async (attributes: string, given: Dataset = country): Promise<string> => {
      const map = await renderMap(`as-of="2021-09-30" ${attributes}`, given);
      return `${textIn(map.renderRoot.querySelector('h2'))}: ${tiles(map).length}`;
    };

    it('is the one that the page names, by code or name, or the whole country', async () => {
      for (const region of ['9100', 'Nord', 'region nord'])
        expect(await shownIn(`region="${region}"`)).to.equal('Kommunerne i Region Nord i DK2020: 1');
      expect(await shownIn('region="country"')).to.equal('Kommunerne i hele landet i DK2020: 5');
    });

    it('is that of the page’s own municipality, else the initiative’s own', async () => {
      expect(await shownIn('municipality="Nordby"')).to.equal('Kommunerne i Region Nord i DK2020: 1');
      expect(await shownIn('')).to.equal('Kommunerne i Region Prøve i DK2020: 4');
    });

    it('is none where the data says of no region that it is its own', async () => {
      expect(await shownIn('', { ...country, region: undefined } as unknown as Dataset)).to.equal(
        'Kommunerne i DK2020: 5',
      );
    });

    it('is named in the sentence', async () => {
      const map = await renderMap('as-of="2021-09-30" region="Nord"', country);

      expect(status(map)).to.equal('Den 30. september 2021 var ingen kommuner i Region Nord med.');
    });
  });

  describe('plans', () => {
    const plan = (municipality: string, goals: Plan['goals'], url?: string): Plan => ({
      id: `plan-${municipality}`,
      municipality,
      ...(url && { url }),
      ...(goals && { goals }),
      asOf: '2023',
      ...source,
    });
    const plans = [
      plan(
        '0665',
        [
          { kind: 'reduction', year: 2030, percent: 70, baseYear: 1990 },
          { kind: 'net-zero', year: 2050 },
        ],
        'https://example.dk/plan',
      ),
      plan('0671', [{ kind: 'net-zero', year: 2045 }]),
    ];

    it('are linked to from the table, with their goals', async () => {
      const map = await renderMap('', { ...data, plans });

      expect(map.renderRoot.querySelector('th a')?.getAttribute('href')).to.equal('https://example.dk/plan');
      expect(rows(map)[1]).to.match(/70 % mindre udledning i 2030 end i 1990; nettonul i 2050$/);
    });

    it('are drawn by goal, each with those who share it', async () => {
      const map = await renderMap('view="goals"', { ...data, plans });

      expect([...map.renderRoot.querySelectorAll('[part=goals] li')].map(textIn)).to.deep.equal([
        'Nettonul i 2045: 1 kommune Strandborg',
        'Nettonul i 2050: 1 kommune Lemby',
        '70 % mindre udledning i 2030 end i 1990: 1 kommune Lemby',
      ]);
      expect(textIn(map.renderRoot.querySelector('.root'))).to.include('målene i de øvrige 2 kommuner.');
    });

    it('are said to be told of nobody where they are not', async () => {
      const [map, english] = [await renderMap('view="goals"'), await renderMap('view="goals" lang="en"')];

      expect(textIn(map.renderRoot.querySelector('.root > p'))).to.equal('Kilderne fortæller ikke om kommunernes mål.');
      expect(textIn(english.renderRoot.querySelector('.root > p'))).to.equal(
        'The sources do not mention the goals of the municipalities.',
      );
      expect(map.renderRoot.querySelector('ul')).to.equal(null);
    });

    it('pass the audit as a picture', async () => {
      await expectAccessible(await renderMap('view="goals" show-sources', { ...data, plans }));
    });
  });

  describe('a long table', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      id: String(8000 + index),
      name: `By ${index + 1}`,
      region: '9000',
      asOf: 'unknown',
      ...source,
    }));
    const long: Dataset = {
      ...data,
      municipalities: many,
      participations: [
        { id: 'z', municipality: '8039', ...pilot },
        { id: 'y', municipality: '8038', ...round1 },
      ],
    };

    it('can be searched, and tells how many it found', async () => {
      const map = await renderMap('view="table"', long);
      const field = map.renderRoot.querySelector<HTMLInputElement>('input[type=search]');

      field?.focus();
      await sendKeys({ type: 'by 40' });
      await map.updateComplete;

      expect(rows(map)).to.have.length(1);
      const count = map.renderRoot.querySelector('.count');
      await until(() => textIn(count).startsWith('Viser'));
      expect(textIn(count)).to.equal('Viser 1 af 40 kommuner');
    });

    it('can be sorted by cohort', async () => {
      const map = await renderMap('view="table"', long);
      const select = map.renderRoot.querySelector('select');
      if (select) select.value = 'group';
      select?.dispatchEvent(new Event('change'));
      await map.updateComplete;

      expect(
        rows(map)
          .slice(0, 2)
          .map((row) => row.replace(/ \W.*/, '')),
      ).to.deep.equal(['By 40', 'By 39']);
    });

    it('can be sorted by goal: the year of net zero, then the greatest reduction, and last who has none', async () => {
      const goalsOf: Readonly<Record<string, Plan['goals']>> = {
        '8030': [{ kind: 'reduction', year: 2030, percent: 70 }],
        '8031': [{ kind: 'net-zero', year: 2050 }],
        '8032': [
          { kind: 'reduction', year: 2030, percent: 70 },
          { kind: 'net-zero', year: 2050 },
        ],
        '8033': [
          { kind: 'reduction', year: 2025, percent: 49 },
          { kind: 'reduction', year: 2030, percent: 75 },
          { kind: 'net-zero', year: 2050 },
        ],
        '8034': [{ kind: 'net-zero', year: 2045 }],
      };
      const plans = Object.entries(goalsOf).map(([municipality, goals = []]): Plan => ({
        id: municipality,
        municipality,
        goals,
        asOf: '2023',
        ...source,
      }));
      const map = await renderMap('view="table"', { ...long, plans });
      const select = map.renderRoot.querySelector('select');
      if (select) select.value = 'goal';
      select?.dispatchEvent(new Event('change'));
      await map.updateComplete;

      expect(
        rows(map)
          .slice(0, 6)
          .map((row) => row.replace(/ \W.*/, '')),
      ).to.deep.equal(['By 35', 'By 34', 'By 33', 'By 32', 'By 31', 'By 1']);

      // A shorter list has nothing to choose from; what comes after it says how it is sorted.
      map.data = dataset;
      await map.updateComplete;
      expect(map.renderRoot.querySelector('select')).to.equal(null);
      map.data = { ...long, plans };
      await map.updateComplete;
      expect(map.renderRoot.querySelector('select')?.value).to.equal('goal');
    });

    it('passes the audit', async () => {
      await expectAccessible(await renderMap('view="table"', long));
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

    for (const [where, region, width, count] of [
      ['the region', '', '', 19],
      ['the whole country in 288 px, over the sea too', 'country', '288px', 98],
    ] as const) {
      it(`reaches every municipality of ${where} with the arrows`, async () => {
        const map = await fixture<ParticipationMap>(
          `<klima-participation view="map" region="${region}"></klima-participation>`,
        );
        map.style.inlineSize = width;
        const reached = new Set([tiles(map)[0]]);
        for (const tile of reached) {
          for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
            tile?.focus();
            tile?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
            reached.add(map.shadowRoot?.activeElement as HTMLButtonElement);
          }
        }

        expect(tiles(map).filter((tile) => !reached.has(tile))).to.deep.equal([]);
        expect(reached.size).to.equal(count);
      });
    }

    for (const [what, attributes] of [
      ['in its shadow root', ''],
      ['with light, in the shadow root of another', 'light'],
    ] as const) {
      it(`keeps the focus on a municipality that has another place in data that comes, ${what}`, async () => {
        const box = (await fixture('<div></div>')).attachShadow({ mode: 'open' });
        const map = await renderMap(`view="map" ${attributes}`);
        if (attributes) box.append(map);
        await map.updateComplete;
        const tree = attributes ? box : map.shadowRoot;
        tiles(map)[1]?.focus();
        await map.updateComplete;
        expect(focused(map, tree)).to.equal('Strandborg');

        map.data = {
          ...data,
          municipalities: data.municipalities.filter(({ name }) => name !== 'Lemby'),
          participations: data.participations.filter(
            ({ municipality }) => data.municipalities.find(({ id }) => id === municipality)?.name !== 'Lemby',
          ),
        };
        await map.updateComplete;

        expect(focused(map, tree)).to.equal('Strandborg');
      });
    }

    it('tells the facts of the tile that has the focus', async () => {
      const map = await renderMap('view="map"');

      tiles(map)[1]?.focus();
      await map.updateComplete;

      expect(textIn(map.renderRoot.querySelector('.map + p'))).to.match(/^Strandborg, Runde 1, mellem/);
    });

    it('moves through time with the arrows of a radio button', async () => {
      const map = await renderMap('timeline as-of="2019"');

      map.renderRoot.querySelector<HTMLInputElement>(':checked')?.focus();
      await sendKeys({ press: 'ArrowDown' });
      await map.updateComplete;

      expect(map.asOf).to.equal('2020-11-19');
      expect(status(map)).to.include('1 af 4 kommuner i Region Prøve med, og 2 mere');
    });
  });

  describe('warnings', () => {
    for (const [attributes, warning] of [
      [
        'as-of="i går"',
        'as-of="i går" is not a date. Write it as 2020, 2020-11-19 or 2020-11-19/2021-09-27. The latest is shown.',
      ],
      ['as-of="2020-13-01"', 'as-of="2020-13-01" is not a date.'],
      ['as-of="2021-02-31"', 'as-of="2021-02-31" is not a date.'],
      ['as-of="2020/2020-99"', 'as-of="2020/2020-99" is not a date.'],
      ['as-of="2020-11-19/2019"', 'as-of="2020-11-19/2019" is not a date.'],
      ['municipality="Ingensteds"', 'municipality="Ingensteds" is not known.'],
      [
        'region="Østerlandet"',
        'region="Østerlandet" is not known. Use country, or a code or a name of: 9000 Region Prøve.',
      ],
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

    for (const [attributes, answer] of [
      ['region="Østdanmark"', 'Her er ingen region, der hedder »Østdanmark«.'],
      ['region="Østdanmark" municipality="Aarhus"', 'Her er ingen region, der hedder »Østdanmark«.'],
      ['municipality="Ølstykke"', 'Her er ingen kommune, der hedder »Ølstykke«.'],
      ['municipality="Odnse" lang="en"', 'There is no municipality called “Odnse” here.'],
      ['region="2" lang="en" view="table"', 'There is no region called “2” here.'],
    ] as const) {
      it(`guesses no region of ${attributes}, and says what to write`, async () => {
        recordWarnings();

        const map = await fixture<ParticipationMap>(`<klima-participation ${attributes}></klima-participation>`);

        expect(map.renderRoot.textContent).to.include(answer);
        expect(map.renderRoot.textContent).to.match(/Region Nordjylland, 1081|København, 0101/);
        expect(map.renderRoot.textContent).not.to.include('Midtjylland');
        expect(map.renderRoot.querySelector('[part=map], [part=table]')).to.equal(null);
      });
    }

    it('shows the only region there is, whatever municipality the page names', async () => {
      recordWarnings();

      const map = await renderMap('municipality="Ingensteds"');

      expect(status(map)).to.include('i Region Prøve');
    });

    it('is silent when all is well', async () => {
      const warnings = recordWarnings();

      await renderMap('timeline as-of="2020-11-19" municipality="0671" view="both"');

      expect(warnings).to.deep.equal([]);
    });
  });
});
