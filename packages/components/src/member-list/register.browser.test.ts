/** The list of a register that is kept: who holds a post on a day, who held it, how to reach them. */
import './member-list.define.ts';

import type { Dataset } from '@klimaindsats/data';
import { expect } from 'chai';

import { living } from '../../../data/test/living.ts';
import {
  expectAccessible,
  fixtureWith,
  recordWarnings,
  rendered,
  setToday,
  textIn,
  textOf,
  until,
} from '../../test/helpers.ts';
import type { MemberList } from './member-list.ts';

const render = (attributes = '', data: Dataset = living): Promise<MemberList> =>
  fixtureWith<MemberList>(`<klima-member-list ${attributes}></klima-member-list>`, { data });
const namesOf = (list: MemberList): readonly (readonly string[])[] =>
  [...list.renderRoot.querySelectorAll('ul, tbody')].map((group) =>
    [...group.querySelectorAll('[part=name]')].map(({ textContent }) => textContent),
  );
const linksOf = (list: MemberList): readonly string[] =>
  [...list.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(0, 30) ?? '');

beforeEach(() => setToday('2026-11-26'));

describe('a list of members of a register that is kept', () => {
  it('shows those who hold the posts today, without those who have left', async () => {
    expect(namesOf(await render())).to.deep.equal([['Ida Ærenlund', 'Ole Aakjær', 'Signe Bæk Åstrøm']]);
  });

  for (const [day, names] of Object.entries({
    '2023-11-30': [],
    '2024-05-01': [['Åge Østerby', 'Ole Aakjær', 'Ida Ærenlund']],
    // Between two chairs, and while the day on which a member left isn't known.
    '2026-02-01': [['Ole Aakjær', 'Ida Ærenlund']],
    '2026-02-28': [['Ole Aakjær', 'Ida Ærenlund']],
    '2026-03-01': [['Ida Ærenlund', 'Ole Aakjær', 'Signe Bæk Åstrøm']],
  })) {
    it(`shows who held them on ${day}`, async () => {
      const list = await render(`as-of="${day}"`);

      expect(namesOf(list)).to.deep.equal(names);
      expect(textOf(list)).to.include('Vist, som det var den ');
    });
  }

  it('takes a year, a month and an interval for their last day, and says which', async () => {
    for (const asOf of ['2024', '2024-12', '2020/2024-12-31']) {
      const list = await render(`as-of="${asOf}"`);

      expect(namesOf(list)).to.deep.equal([['Åge Østerby', 'Ole Aakjær', 'Ida Ærenlund']]);
      expect(textOf(list)).to.include('Vist, som det var den 31. december 2024.');
    }
  });

  it('says with a day when each came and left, in the language of the page', async () => {
    const periods = async (attributes: string) => {
      const list = await render(attributes);
      return [...list.renderRoot.querySelectorAll('.period')].map(textIn);
    };

    expect(await periods('as-of="2026-02-01"')).to.deep.equal([
      'Tiltrådt i december 2023',
      'Tiltrådt den 1. december 2023, fratrådt mellem 1. januar 2026 og 28. februar 2026',
      'Vi ved ikke, om medlemmet havde posten den dag.',
    ]);
    expect(await periods('as-of="2025-12-31" lang="en"')).to.deep.equal([
      'Took the post on 1 December 2023, left it on 31 December 2025',
      'Took the post in December 2023',
      'Took the post on 1 December 2023, left it between 1 January 2026 and 28 February 2026',
    ]);
    setToday('2025-12-31');
    expect((await periods('as-of="2025-12-31"'))[0]).to.equal(
      'Tiltrådt den 1. december 2023, fratræder den 31. december 2025',
    );
  });

  it('says of a day within an interval that it isn’t known who held the post', async () => {
    const said = async (attributes: string) =>
      textIn((await render(attributes)).renderRoot).match(/Vi ved ikke, om medl[^.]*|We do not know whether[^.]*/g);

    // Ida Ærenlund left on a day from 1 January to 28 February 2026.
    expect(await said('as-of="2026-01-01"')).to.equal(null);
    expect(await said('as-of="2026-01-02"')).to.have.length(1);
    expect(await said('as-of="2026-02-28" lang="en"')).to.deep.equal([
      'We do not know whether this member held the post that day',
    ]);
    expect(await said('as-of="2026-03-01" past')).to.equal(null);
    // Ole Aakjær came on a day in December 2023.
    expect(await said('as-of="2023-12-15"')).to.have.length(1);
    expect(await said('as-of="2023-12-31"')).to.equal(null);
  });

  it('says so of today too, without being asked for a day', async () => {
    setToday('2026-02-01');
    const list = await render();

    expect(textOf(list)).to.include('Vi ved ikke, om medlemmet har posten i dag.');
    expect(textOf(await render('layout="table" lang="en"'))).to.include(
      'We do not know whether this member holds the post today.',
    );
    await expectAccessible(list);
  });

  it('warns of an as-of that is no date, and shows today’s', async () => {
    for (const wrong of ['2021-02-31', 'i går', '2021/2020']) {
      const warnings = recordWarnings();

      const list = await render(`as-of="${wrong}"`);

      expect(namesOf(list)[0]).to.have.length(3);
      expect(warnings.join()).to.include(`as-of="${wrong}" is not a date.`);
    }
  });

  it('shows today’s members for a day to come, with a warning', async () => {
    const warnings = recordWarnings();
    const list = await render('as-of="2027-01-01"');

    expect(namesOf(list)[0]).to.have.length(3);
    expect(textOf(list)).not.to.include('Vist, som');
    expect(warnings.join()).to.include('as-of="2027-01-01" is to come.');
  });

  it('gives no ways that hold today on another day', async () => {
    expect(linksOf(await render('contacts as-of="2026-03-01"'))).to.deep.equal([]);
  });

  it('says which posts former ones were, also of who was a member', async () => {
    const list = await render('past');

    expect(
      [...list.renderRoot.querySelectorAll('.past [part=role]')].map(({ textContent }) => textContent),
    ).to.deep.equal(['Formand', 'Medlem']);
  });

  it('shows former members apart where it is asked to, in every layout', async () => {
    for (const layout of ['list', 'grid', 'table']) {
      const list = await render(`past layout="${layout}"`);

      expect(namesOf(list)).to.deep.equal([
        ['Ida Ærenlund', 'Ole Aakjær', 'Signe Bæk Åstrøm'],
        ['Åge Østerby', 'Ida Ærenlund'],
      ]);
      expect(list.renderRoot.querySelector('h3')?.textContent).to.equal('Tidligere poster');
      await expectAccessible(list);
    }
  });

  it('finds former members too', async () => {
    const list = await render('past filter');
    const field = list.renderRoot.querySelector('input');
    if (field) field.value = 'åge';
    field?.dispatchEvent(new Event('input'));
    await list.updateComplete;

    expect(namesOf(list)).to.deep.equal([['Åge Østerby']]);
    // The number found is told when the reader pauses.
    await until(() => textIn(list.renderRoot.querySelector('[role=status]')).startsWith('Viser'));
    expect(textOf(list)).to.include('Viser 1 af 5 medlemmer');
  });

  it('gives ways to reach members where it is asked to, and vCards of one and of all', async () => {
    const list = await render('contacts');

    expect(linksOf(list)).to.deep.equal([
      'mailto:ida@example.dk',
      'tel:+4511111111',
      'https://example.dk/ida',
      'data:text/vcard;charset=utf-8,',
      'mailto:signe@example.dk',
      'data:text/vcard;charset=utf-8,',
      '#',
    ]);
    expect(
      [...list.renderRoot.querySelectorAll('a[aria-label]')].map((link) => link.getAttribute('aria-label')),
    ).to.deep.equal([
      'Hjemmeside: Ida Ærenlund',
      'Gem kontakt: Ida Ærenlund (vCard)',
      'Gem kontakt: Signe Bæk Åstrøm (vCard)',
    ]);
    await expectAccessible(list);

    const all = [...list.renderRoot.querySelectorAll('a')].at(-1);
    all?.addEventListener('click', (event) => event.preventDefault());
    all?.click();

    const vcards = decodeURIComponent(all?.getAttribute('href') ?? '');
    expect(vcards.match(/FN:.*/g)).to.deep.equal(['FN:Ida Ærenlund', 'FN:Signe Bæk Åstrøm']);
  });

  it('shows no ways, pictures or former members that it isn’t asked for', async () => {
    const list = await render();

    expect(linksOf(list)).to.deep.equal([]);
    expect(list.renderRoot.querySelector('img, .photo')).to.equal(null);
  });

  it('reaches nobody through a post that they have left', async () => {
    const list = await render('contacts past');

    expect(linksOf(list).filter((link) => link.startsWith('mailto:'))).to.have.length(2);
  });

  it('asks for the picture of whom it shows and of nobody else, only when asked to, and has initials below', async () => {
    const list = await render('photos');
    const [picture, ...more] = list.renderRoot.querySelectorAll('img');

    expect(more).to.deep.equal([]);
    expect(picture?.getAttribute('src')).to.equal('https://example.dk/ida.jpg');
    expect([picture?.width, picture?.loading, picture?.alt, picture?.referrerPolicy]).to.deep.equal([
      picture?.width,
      'lazy',
      '',
      'no-referrer',
    ]);
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).to.deep.equal(['480', '600']);
    expect([...list.renderRoot.querySelectorAll('.initials')].map(({ textContent }) => textContent)).to.deep.equal([
      'IÆ',
      'OA',
      'SÅ',
    ]);
    expect(textOf(list)).to.include('Foto: Fjordrådet, CC BY 4.0');

    picture?.dispatchEvent(new Event('error'));
    await list.updateComplete;
    expect(list.renderRoot.querySelector('img')).to.equal(null);
    expect(textOf(list)).not.to.include('Foto:');
    await expectAccessible(list);
  });

  it('shows another’s picture where one could not be had', async () => {
    const list = await render('photos');
    list.renderRoot.querySelector('img')?.dispatchEvent(new Event('error'));
    const persons = living.persons?.map((person) =>
      person.photo ? { ...person, photo: { ...person.photo, url: 'https://example.dk/ny.jpg' } } : person,
    );

    list.data = { ...living, persons: persons ?? [] };
    await list.updateComplete;

    expect(list.renderRoot.querySelector('img')?.getAttribute('src')).to.equal('https://example.dk/ny.jpg');
    expect(list.renderRoot.querySelector('img')?.hidden).to.equal(false);
  });

  it('asks once a rendering what day it is, however long the list', async () => {
    const [member] = living.memberships;
    const memberships = [...Array(300).keys()].map((index) => ({ ...member, id: `m-${index}` }));
    const { DateTimeFormat } = Intl;
    let asked = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (target, given: []) => {
        asked++;
        return new target(...given);
      },
    });

    await render('as-of="2024-01-01" past photos', { ...living, memberships: memberships as Dataset['memberships'] });
    Intl.DateTimeFormat = DateTimeFormat;

    expect(asked).to.be.lessThan(30);
  });

  it('takes no picture from an address that isn’t safe', async () => {
    const photo = { url: 'javascript:alert(1)', width: 1, height: 1, rights: 'x', source: 'protokollen' };
    const list = await render('photos', {
      ...living,
      persons: living.persons?.map((person) => ({ ...person, photo })) ?? [],
    });

    expect(list.renderRoot.querySelector('img')).to.equal(null);
    expect(namesOf(list)[0]).to.have.length(3);
  });

  it('shows the same again when an option is set and taken back', async () => {
    const list = await render();
    const before = textOf(list);

    list.past = list.contacts = list.photos = true;
    await list.updateComplete;
    expect(textOf(list)).not.to.equal(before);
    list.past = list.contacts = list.photos = false;
    await rendered(list.renderRoot);
    await list.updateComplete;

    expect(textOf(list)).to.equal(before);
  });
});

describe('what the list says of its age', () => {
  const remark = async (day: string, attributes = '', data: Dataset = living): Promise<string> => {
    setToday(day);
    const list = await render(attributes, data);
    return textIn(list.renderRoot.querySelector('.note'));
  };

  it('is that it is updated, from the day it was gone through to the day it is due', async () => {
    for (const day of ['2026-11-01', '2027-01-01', '2027-05-01'])
      expect(await remark(day), day).to.equal('Opdateret 1. november 2026.');
    expect(await remark('2027-05-01', 'lang="en"')).to.equal('Updated 1 November 2026.');
  });

  it('is that it may be out of date from then on', async () => {
    for (const day of ['2027-05-02', '2030-01-01'])
      expect(await remark(day), day).to.equal(
        'Oplysningerne er sidst gennemgået 1. november 2026 og kan være forældede.',
      );
    expect(await remark('2027-05-02', 'lang="en"')).to.equal(
      'The information was last reviewed 1 November 2026 and may be out of date.',
    );
  });

  it('is what the facts say where nobody went through it, or is said to on a day to come', async () => {
    const { reviewed: _, ...rest } = living;
    const today = 'Oplysningerne er fra 1. november 2026. Vi ved ikke, hvem der har posterne i dag.';

    expect(await remark('2026-11-26', '', rest)).to.equal(today);
    expect(await remark('2026-10-31')).to.equal(today);
  });
});
