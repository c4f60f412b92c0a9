/** The card of a municipality: what it shows of a contact beside name, e-mail and telephone. */
import './contact-card.define.ts';

import type { Dataset } from '@klimaindsats/data';
import { expect } from 'chai';

import { living } from '../../../data/test/living.ts';
import {
  expectAccessible,
  fixture,
  fixtureWith,
  recordWarnings,
  setToday,
  textIn,
  textOf,
} from '../../test/helpers.ts';
import type { ContactCard } from './contact-card.ts';

const render = (attributes = '', data: Dataset = living): Promise<ContactCard> =>
  fixtureWith<ContactCard>(`<klima-contact-card ${attributes}></klima-contact-card>`, { data });
const renderOwn = (attributes: string): Promise<ContactCard> =>
  fixture<ContactCard>(`<klima-contact-card ${attributes}></klima-contact-card>`);
/** The ways of a card: what each is, and what stands beside it. */
const ways = (card: ContactCard): readonly (readonly string[])[] =>
  [...card.renderRoot.querySelectorAll('dt')].map((term) => [
    textIn(term),
    (term.nextElementSibling as HTMLElement).innerText.trim().replaceAll('\u00a0', ' ').replace(/\s*\n/g, ' / '),
  ]);
const hrefs = (card: ContactCard): readonly string[] =>
  [...card.renderRoot.querySelectorAll('dd a')].map((link) => link.getAttribute('href') ?? '');
const vcard = (card: ContactCard): string =>
  decodeURIComponent(card.renderRoot.querySelector('a[download]')?.getAttribute('href') ?? '');

beforeEach(() => setToday('2026-11-26'));

describe('a contact with details', () => {
  it('is shown whole, in Danish and English', async () => {
    const card = await render('secure-hosts="example.dk"');

    expect(ways(card)).to.deep.equal([
      ['E-mail', 'fjord@example.dk'],
      ['Telefon', '+45 22 22 22 22'],
      ['Presse', 'presse@example.dk'],
      ['Vagttelefon', '+45 33 33 33 33'],
      ['Skriv sikkert', 'post.example.dk'],
      ['Telefontid', 'Mandag til fredag kl. 8.30 til 11.30 / Torsdag kl. 13.00 til 17.00'],
      ['Åbningstid', 'Mandag til torsdag kl. 9.00 til 15.00 / Fredag kl. 9.00 til 12.00'],
      ['Besøg', 'Fjordvej 1, 2. sal, 9999 Aarup'],
      ['Post', 'Postboks 7, 9999 Aarup'],
      ['Hjemmeside', 'example.dk/fjord'],
      ['CVR-nummer', '13748136'],
      ['EAN-nummer', '5798000000001'],
    ]);
    expect(hrefs(card)).to.deep.equal([
      'mailto:fjord@example.dk',
      'tel:+4522222222',
      'mailto:presse@example.dk',
      'tel:+4533333333',
      'https://post.example.dk/fjord',
      'https://example.dk/fjord',
    ]);
    expect(ways(await render('lang="en" secure-hosts="example.dk"')).at(5)).to.deep.equal([
      'Telephone hours',
      'Monday to Friday 8:30 to 11:30 / Thursday 13:00 to 17:00',
    ]);
  });

  it('has a title, and hours that hold for a time', async () => {
    const card = await render('contact="projektlederen"');

    expect(textOf(card)).to.include('Mads Ørum Projektleder Fjordsekretariatet');
    expect(ways(card).at(-1)).to.deep.equal([
      'Telefontid',
      'Tirsdag og torsdag kl. 10.00 til 14.00 (til og med 30. juni 2027)',
    ]);
    setToday('2027-07-01');
    expect(ways(await render('contact="projektlederen"')).map(([way]) => way)).to.deep.equal(['E-mail', 'Telefon']);
  });

  it('has a vCard with all that vCards know', async () => {
    expect(vcard(await render())).to.match(/item\d\.EMAIL;TYPE=work:presse@example\.dk/);
    expect(vcard(await render())).to.match(/item\d\.TEL;TYPE=work:\+4533333333/);
    expect(vcard(await render())).to.match(/ADR;TYPE=work:;;Fjordvej 1\\, 2\. sal;Aarup;;9999;Danmark/);
    expect(vcard(await render())).to.include('URL:https://example.dk/fjord');
    expect(vcard(await render('contact="projektlederen"'))).to.include('TITLE:projektleder');
  });

  it('passes the audit', async () => {
    await expectAccessible(await render('secure-hosts="example.dk" show-sources'));
    await expectAccessible(await render('lang="en" light'));
  });

  it('leads to a secure way only on a host where Digital Post is written, or that the page names', async () => {
    const secureIn = async (secure: string, attributes = '') => {
      const contactPoints = living.contactPoints?.map((contact) => ({ ...contact, secure })) ?? [];
      return hrefs(await render(attributes, { ...living, contactPoints })).includes(secure);
    };
    const warnings = recordWarnings();

    for (const secure of ['https://post.borger.dk/send/1', 'https://virk.dk/', 'https://www.borger.dk/x?y'])
      expect(await secureIn(secure), secure).to.equal(true);
    expect(warnings).to.deep.equal([]);
    for (const secure of [
      'https://post.example.dk/fjord',
      'https://evilborger.dk/',
      'https://borger.dk.example.dk/',
      'https://borger.dk@example.dk/',
      'https://example.dk/https://borger.dk',
    ]) {
      expect(await secureIn(secure), secure).to.equal(false);
    }
    expect(warnings.join()).to.include('secure="https://evilborger.dk/" is left out');
    expect(await secureIn('https://post.example.dk/fjord', 'secure-hosts="andre.dk, post.example.dk"')).to.equal(true);
  });

  it('keeps the rest where the hours or the secure way of the data are wrong', async () => {
    const warnings = recordWarnings();
    const broken = {
      ...living,
      contactPoints: living.contactPoints?.map((contact) => ({ ...contact, hours: [{ for: 'visit', days: ['Xx'] }] })),
    } as unknown as Dataset;

    const card = await render('', broken);

    expect(ways(card).map(([way]) => way)).to.include.members(['E-mail', 'Vagttelefon', 'Besøg']);
    expect(ways(card).map(([way]) => way)).not.to.include('Åbningstid');
    expect(warnings.join()).to.include('secure=');
  });
});

describe('a contact of the page’s own', () => {
  const everything =
    'name="Åse Ørum" job-title="klimakoordinator" organization="Ny Kommune" phone="12345678" phones="Vagttelefon: 33 33 33 33; 44 44 44 44" emails="Presse: presse@example.dk" addresses="Besøg: Fjordvej 1, 9999 Aarup; Rådhuset" hours="Mo-Th 09:00-15:00" phone-hours="Mo-Fr 09:00-12:00" page="https://www.example.dk/klima/" secure="https://post.borger.dk/send/1" cvr="13748136" ean="5798000000001"';

  it('tells by attributes what the data can tell', async () => {
    const warnings = recordWarnings();
    const card = await renderOwn(everything);

    expect(textOf(card)).to.include('Åse Ørum Klimakoordinator Ny Kommune');
    expect(ways(card)).to.deep.equal([
      ['Telefon', '+45 12 34 56 78'],
      ['Presse', 'presse@example.dk'],
      ['Vagttelefon', '+45 33 33 33 33'],
      ['Telefon', '+45 44 44 44 44'],
      ['Digital Post', 'Skriv sikkert'],
      ['Telefontid', 'Mandag til fredag kl. 9.00 til 12.00'],
      ['Åbningstid', 'Mandag til torsdag kl. 9.00 til 15.00'],
      ['Besøg', 'Fjordvej 1, 9999 Aarup'],
      ['Adresse', 'Rådhuset'],
      ['Hjemmeside', 'example.dk/klima'],
      ['CVR-nummer', '13748136'],
      ['EAN-nummer', '5798000000001'],
    ]);
    expect(vcard(card)).to.match(/TITLE:klimakoordinator/);
    expect(warnings).to.deep.equal([]);
    await expectAccessible(card);
  });

  it('shows hours that can’t be read as they are written, with a warning', async () => {
    const warnings = recordWarnings();
    const card = await renderOwn('name="Åse" hours="Efter aftale" phone-hours="Mo 15:00-09:00"');

    expect(ways(card)).to.deep.equal([
      ['Telefontid', 'Mo 15:00-09:00'],
      ['Åbningstid', 'Efter aftale'],
    ]);
    expect(warnings.join('\n')).to.include('hours="Efter aftale" can\'t be read, so it is shown as it is.');
    expect(warnings.join('\n')).to.include('phone-hours="Mo 15:00-09:00"');
  });

  it('takes numbers for texts, as code may set them', async () => {
    const card = await renderOwn('');

    Object.assign(card, { name: 42, phone: 12_345_678, cvr: 13_748_136, phones: 87_654_321 });
    await card.updateComplete;

    expect(ways(card)).to.deep.equal([
      ['Telefon', '+45 12 34 56 78'],
      ['Telefon', '+45 87 65 43 21'],
      ['CVR-nummer', '13748136'],
    ]);
  });

  it('has nothing in its vCard that is no number or address, and says what can’t be linked to', async () => {
    const warnings = recordWarnings();
    const card = await renderOwn('name="Åse" phones="Vagt: ring" emails="Presse: nope" page="example.dk"');

    expect(vcard(card)).not.to.match(/TEL|EMAIL/);
    for (const option of ['phones="ring"', 'emails="nope"', 'page="example.dk"'])
      expect(warnings.join('\n')).to.include(`${option} can't be linked to`);
  });

  it('links to no address that isn’t a page', async () => {
    const card = await renderOwn('name="Åse" page="javascript:alert(1)" secure="javascript:alert(1)//borger.dk"');

    expect(hrefs(card)).to.deep.equal([]);
  });

  it('warns of options without a contact to tell of', async () => {
    const warnings = recordWarnings();
    const card = await render('hours="Mo 09:00-10:00"');

    expect(ways(card).find(([way]) => way === 'Åbningstid')?.[1]).to.include('Mandag til torsdag');
    expect(warnings.join()).to.include('hours: these options describe a contact that the page gives itself.');
  });

  it('is told whole by a card without a name', async () => {
    expect(ways(await renderOwn('organization="Ny Kommune" hours="Mo 09:00-10:00"'))).to.deep.equal([
      ['Åbningstid', 'Mandag kl. 9.00 til 10.00'],
    ]);
  });
});
