import '../../contact-card/contact-card.define.ts';

import { expect } from 'chai';

import { fixture, frame, rendered } from '../../../test/helpers.ts';
import type { ContactCard } from '../../contact-card/contact-card.ts';
import { registerLanguage } from './language.ts';

const headingOf = (card: Element | null | undefined): string | undefined =>
  (card as ContactCard | null | undefined)?.renderRoot.querySelector('h2')?.textContent;
const card = '<klima-contact-card></klima-contact-card>';

describe('lang', () => {
  for (const [lang, heading] of [
    ['da', 'Kontakt'],
    ['da-DK', 'Kontakt'],
    ['en', 'Contact'],
    ['en-GB', 'Contact'],
    ['EN', 'Contact'],
    ['en_GB', 'Contact'],
    ['eng', 'Contact'],
    ['English', 'Contact'],
    [' en ', 'Contact'],
    ['DA', 'Kontakt'],
    ['da_DK', 'Kontakt'],
    ['dan', 'Kontakt'],
    ['Dansk', 'Kontakt'],
    ['est', 'Kontakt'],
    ['en_', 'Contact'],
    ['-', 'Kontakt'],
    ['xx', 'Kontakt'],
    ['', 'Kontakt'],
  ]) {
    it(`of "${lang}" on the element is shown in ${heading === 'Contact' ? 'English' : 'Danish'}`, async () => {
      expect(headingOf(await fixture(`<klima-contact-card lang="${lang}"></klima-contact-card>`))).to.equal(heading);
    });
  }

  it('is the nearest ancestor’s', async () => {
    const box = await fixture(`<div lang="da"><div lang="en">${card}</div></div>`);

    expect(headingOf(box.querySelector('klima-contact-card'))).to.equal('Contact');
  });

  it('is found across shadow roots', async () => {
    const box = await fixture('<div lang="en"><div></div></div>');
    const root = box.firstElementChild?.attachShadow({ mode: 'open' });

    root?.append(document.createRange().createContextualFragment(card));
    await rendered(box);

    expect(headingOf(root?.querySelector('klima-contact-card'))).to.equal('Contact');
  });

  it('is followed when it changes', async () => {
    const box = await fixture(`<div lang="da">${card}</div>`);

    box.lang = 'en';
    await frame();
    await rendered(box);

    expect(headingOf(box.querySelector('klima-contact-card'))).to.equal('Contact');
  });

  it('is followed when the element moves', async () => {
    const box = await fixture(`<div><div lang="da">${card}</div><div lang="en"></div></div>`);
    const element = box.querySelector('klima-contact-card');

    if (element) box.lastElementChild?.append(element);
    await rendered(box);

    expect(headingOf(element)).to.equal('Contact');
  });

  it('marks the content with the language it is in, where the page’s is another', async () => {
    const element = await fixture<ContactCard>('<klima-contact-card lang="xx"></klima-contact-card>');

    expect(element.renderRoot.querySelector('.root')?.getAttribute('lang')).to.equal('da');
  });
});

describe('registerLanguage', () => {
  it('adds a language; what it leaves out is shown in Danish', async () => {
    registerLanguage('qa', { 'contact-card': { heading: 'Kontaqt' } });

    const element = await fixture<ContactCard>(
      '<klima-contact-card lang="qa" email="aase@example.dk" phone="12345678"></klima-contact-card>',
    );

    expect(headingOf(element)).to.equal('Kontaqt');
    expect(element.renderRoot.querySelector('dt')?.textContent).to.equal('E-mail');
    expect(element.renderRoot.querySelectorAll('dt')[1]?.textContent).to.equal('Telefon');
  });

  it('reaches elements that are on the page already', async () => {
    const element = await fixture<ContactCard>('<klima-contact-card lang="qb"></klima-contact-card>');

    registerLanguage('qb', { 'contact-card': { heading: 'Qontakt' } });
    await element.updateComplete;

    expect(headingOf(element)).to.equal('Qontakt');
  });
});
