import './municipality.define.ts';

import type { Dataset, Plan } from '@klimaindsats/data';
import { expect } from 'chai';

import { living } from '../../../data/test/living.ts';
import { dataset } from '../../test/dataset.ts';
import {
  expectAccessible,
  expectRoles,
  expectTree,
  fixtureWith,
  headingsOf,
  inChromium,
  recordWarnings,
  setToday,
  textIn,
  textOf,
} from '../../test/helpers.ts';
import type { MunicipalityProfile } from './municipality.ts';

const fact = { sources: ['bogen'], asOf: '2023-05', status: 'verified' } as const;

/** Østerby has a plan, Birk stood outside, and of Aadal no plan is known. */
const data: Dataset = {
  ...dataset,
  statements: [
    ...dataset.statements,
    {
      id: 'loefte',
      programme: 'dk2020',
      topic: 'commitment',
      text: { da: 'Den lovede en plan.', en: 'It promised a plan.' },
      ...fact,
    },
  ],
  plans: [
    {
      id: 'plan-9003',
      municipality: '9003',
      title: 'Grøn plan',
      url: 'https://example.dk/plan',
      adopted: '2022-10-26',
      approved: '2023-06',
      goals: [
        { kind: 'reduction', year: 2030, percent: 70, baseYear: 1990 },
        { kind: 'net-zero', year: 2045 },
      ],
      ...fact,
    },
  ],
  absences: [
    {
      id: 'dk2020-9002',
      programme: 'dk2020',
      municipality: '9002',
      reason: { da: 'Den havde sin egen plan.', en: 'It had a plan of its own.' },
      ...fact,
    },
  ],
};

const renderOne = (municipality: string, more = '', given = data): Promise<MunicipalityProfile> =>
  fixtureWith<MunicipalityProfile>(`<klima-municipality municipality="${municipality}" ${more}></klima-municipality>`, {
    data: given,
  });

describe('klima-municipality', () => {
  describe('accessibility', () => {
    for (const [municipality, more] of [
      ['Østerby', ''],
      ['Østerby', 'lang="en" show-sources heading-level="3"'],
      ['Birk', 'show-sources'],
      ['Aadal', 'light'],
      ['Ingensteds', ''],
      ['', ''],
    ] as const) {
      it(`passes the audit for ${municipality || 'nobody'} with ${more || 'nothing more'}`, async () => {
        await expectAccessible(await renderOne(municipality, more));
      });
    }

    inChromium('keeps its accessibility tree', async () => {
      await expectTree(await renderOne('Østerby', 'show-sources'));
    });

    it('tells the same roles and names in every engine', async () => {
      await expectRoles(await renderOne('Østerby', 'show-sources'));
    });
  });

  describe('content', () => {
    it('tells when it joined, and with whom', async () => {
      const text = textOf(await renderOne('9003'));

      expect(text).to.include(
        'Østerby kom med i DK2020 mellem 19. november 2020 og 27. september 2021. Det blev annonceret den 19. november 2020. Kommunen var den eneste i gruppen »Runde 1«.',
      );
      expect(text).to.include('I Region Prøve kom 2 af 3 kommuner med.');
    });

    it('counts those who joined with it', async () => {
      const [first] = data.participations;
      const participations = first ? [...data.participations, { ...first, id: 'x', municipality: '9002' }] : [];

      expect(textOf(await renderOne('Aadal', '', { ...data, participations }))).to.include(
        'Aadal kom med i DK2020 i 2019. Kommunen var i Pilot sammen med 1 anden.',
      );
    });

    it('shows its plan, when it was adopted and approved, and its goals as figures', async () => {
      const element = await renderOne('Østerby');
      const link = element.renderRoot.querySelector('a[href^=https]');

      expect([textIn(link), link?.getAttribute('href')]).to.deep.equal(['Grøn plan', 'https://example.dk/plan']);
      expect(textOf(element)).to.include('Vedtaget den 26. oktober 2022. Godkendt af C40 i juni 2023.');
      expect([...element.renderRoot.querySelectorAll('[part=goal]')].map(textIn)).to.deep.equal([
        '−70 % 70 % mindre udledning i 2030 end i 1990',
        '2045 Nettonul i 2045',
      ]);
    });

    it('says where nobody tells when its plan was adopted', async () => {
      const [{ adopted: _, approved: __, ...undated }] = data.plans as [Plan];
      const element = await renderOne('Østerby', '', { ...data, plans: [undated] });

      expect(textOf(element)).to.include('Kilderne fortæller ikke, hvornår den blev vedtaget.');
    });

    it('tells nothing of other regions and other programmes', async () => {
      const [, , , ended] = dataset.statements;
      const more = [
        { region: '9000', da: 'Her sluttede det i maj.' },
        { region: '9100', da: 'Hos naboen sluttede det i juni.' },
        { programme: 'klima', da: 'Klima fortsætter.' },
      ].map(({ da, ...of }, index) => ({ ...ended, ...of, id: `efter-${index}`, text: { da, en: da } }));
      const given = { ...data, statements: [...data.statements, ...more] } as Dataset;
      const text = textOf(await renderOne('Østerby', '', given));

      expect(text).to.match(/Det sluttede\.\s*Her sluttede det i maj\./);
      expect(text).not.to.match(/naboen|Klima fort/);
    });

    it('says that a plan is not known of', async () => {
      expect(textOf(await renderOne('Aadal'))).to.include('Kilderne fortæller ikke om kommunens klimaplan.');
    });

    it('tells of a municipality that stood outside, and why', async () => {
      const text = textOf(await renderOne('Birk'));

      expect(text).to.include('Birk var ikke med i DK2020. Den havde sin egen plan.');
      expect(text).not.to.include('Den lovede en plan.');
    });

    it('guesses nothing of a municipality that the data tells nothing of', async () => {
      const given = { ...data, absences: [] };

      expect(textOf(await renderOne('Birk', '', given))).to.include(
        'Kilderne fortæller ikke, om Birk var med i DK2020.',
      );
    });

    it('names no programme where the data has none', async () => {
      const given = { ...data, programmes: [], participations: [], absences: [], plans: [], memberships: [] };
      const shown = async (more: object, language = ''): Promise<string> =>
        textOf(await renderOne('Birk', language, { ...given, ...more }));

      expect(await shown({})).to.equal('Birk Der er ingen oplysninger at vise.');
      expect(await shown({}, 'lang="en"')).to.equal('Birk There is no information to show.');
      expect(await shown({ memberships: data.memberships })).to.match(/^Birk\s+(?!Kilderne|Der er).*Bo Ås/s);
    });

    it('names who represented it, as far as they are listed', async () => {
      expect(textOf(await renderOne('Østerby'))).to.include('Åse Ærø, direktør, medformand, Klimagruppen');
      expect(textOf(await renderOne('Birk'))).to.include('Navn ikke oplyst, medlem, Klimagruppen');
    });

    it('has headings that follow its own', async () => {
      expect(headingsOf(await renderOne('Østerby', 'heading-level="3"'))).to.deep.equal([
        'h3 Østerby i DK2020',
        'h4 Hvad kommunen forpligtede sig til',
        'h4 Klimaplanen',
        'h4 Hvem fra kommunen var med',
        'h4 Hvad kom efter?',
      ]);
    });

    it('is told in English', async () => {
      const text = textOf(await renderOne('Østerby', 'lang="en"'));

      expect(text).to.include('Østerby joined DK2020 (en) between 19 November 2020 and 27 September 2021.');
      expect(text).to.include('Emissions 70% lower in 2030 than in 1990');
      expect(text).to.include('It promised a plan.');
    });

    it('gives each fact its note', async () => {
      const element = await renderOne('Østerby', 'show-sources');

      expect(element.renderRoot.querySelectorAll('.footnote[href]').length).to.be.at.least(4);
    });
  });

  describe('a municipality that is not known', () => {
    it('is answered with what to write', async () => {
      const warnings = recordWarnings();

      const text = textOf(await renderOne('Ølstykke'));

      expect(text).to.equal(
        'Din kommune i DK2020 Her er ingen kommune, der hedder »Ølstykke«. Skriv navnet eller koden på en af dem, der er i dag: Aadal, 9001.',
      );
      expect(warnings).to.have.length(1);
    });

    it('is asked for where the page names none', async () => {
      expect(textOf(await renderOne(''))).to.equal(
        'Din kommune i DK2020 Skriv en kommunes navn eller kode i feltet municipality for at vise den.',
      );
    });
  });
});

describe('klima-municipality of a register that is kept', () => {
  const kept: Dataset = {
    ...living,
    participations: living.participations.filter(({ municipality }) => municipality !== '9103'),
    absences: [
      {
        id: 'fjordplan-9103',
        programme: 'fjordplan',
        municipality: '9103',
        reason: { da: 'Den har sin egen plan.', en: 'It has a plan of its own.' },
        sources: ['protokollen'],
        asOf: '2026-11-01',
        status: 'verified',
      },
    ],
  };
  const shown = async (day: string, municipality: string, more = '', given = kept): Promise<string> => {
    setToday(day);
    return textOf(await renderOne(municipality, more, given));
  };

  it('speaks of today until the review is due', async () => {
    expect(await shown('2027-05-01', '9102')).to.include('I Region Fjord er 2 af 3 kommuner med.');
    expect(await shown('2027-05-01', '9102')).to.include('Hvem fra kommunen er med');
    expect(await shown('2027-05-01', '9103')).to.include('Ølstrup er ikke med i Fjordplanen.');
    expect(await shown('2027-05-01', '9103', 'lang="en"')).to.include('Ølstrup does not take part in the Fjord Plan.');
    expect(await shown('2027-05-01', '9103', 'lang="en"')).to.include(
      'In Region Fjord, 2 of 3 municipalities take part.',
    );
    expect(await shown('2027-05-01', '9102')).to.match(/Opdateret 1\.\s*november 2026\./);
  });

  it('speaks of the past when the review is due, and where the programme has ended', async () => {
    expect(await shown('2027-05-02', '9102')).to.include('I Region Fjord kom 2 af 3 kommuner med.');
    expect(await shown('2027-05-02', '9103')).to.include('Ølstrup var ikke med i Fjordplanen.');
    const programmes = kept.programmes.map((programme) => ({ ...programme, end: '2026-10-31' }));
    expect(await shown('2026-11-26', '9102', '', { ...kept, programmes })).to.include('Hvem fra kommunen var med');
  });

  it('names those who have left too when it tells history, who held a post twice once', async () => {
    const memberships = [
      ...kept.memberships,
      ...kept.memberships
        .filter(({ id }) => id === 'raad-formand-1')
        .map((held) => ({ ...held, id: 'raad-formand-0', start: '2020-01-01', end: '2022-12-31' })),
    ];
    const past = (municipality: string): Promise<string> =>
      shown('2027-05-02', municipality, '', { ...kept, memberships });

    expect((await past('9101')).match(/Åge Østerby/g)).to.have.length(1);
    expect(await past('9102')).to.match(/Ida Ærenlund, borgmester, formand, .* Ida Ærenlund, medlem, Fjordrådet/);
  });

  it('names who represents it today, not who has left', async () => {
    const today = await shown('2026-11-26', '9102');

    expect(today).to.include('Ida Ærenlund, borgmester, formand, Fjordrådet');
    expect(today.match(/Ida Ærenlund/g)).to.have.length(1);
    expect(await shown('2026-11-26', '9101')).not.to.include('Åge Østerby');
  });
});
