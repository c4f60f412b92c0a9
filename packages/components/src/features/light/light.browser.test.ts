import '../../contact-card/contact-card.define.ts';
import '../../dk2020/dk2020.define.ts';

import { expect } from 'chai';

import { expectAccessible, fixture } from '../../../test/helpers.ts';
import type { ContactCard } from '../../contact-card/contact-card.ts';

describe('light', () => {
  it('renders in reach of the page, in place of what was there', async () => {
    const card = await fixture<ContactCard>(
      '<klima-contact-card light name="Åse Ærø"><p>Gammelt</p></klima-contact-card>',
    );

    expect(card.shadowRoot).to.equal(null);
    expect(card.textContent).to.include('Åse Ærø').and.not.include('Gammelt');
    await expectAccessible(card);
  });

  it('keeps what the page put in its slots', async () => {
    const card = await fixture('<klima-contact-card light><h3 slot="heading">Spørg her</h3></klima-contact-card>');

    expect(card.querySelectorAll('h2, h3')).to.have.length(1);
    expect(card.querySelector('h3')?.textContent).to.equal('Spørg her');
  });

  it('has the look of the element, and lets none of it out', async () => {
    const box = await fixture(
      '<div><klima-contact-card light name="Åse Ærø"></klima-contact-card><p class="card">Ude</p></div>',
    );

    const [inside, outside] = ['[part=card]', ':scope > .card'].map((selector) => box.querySelector(selector));

    expect(inside && getComputedStyle(inside).borderTopWidth).to.equal('1px');
    expect(outside && getComputedStyle(outside).borderTopWidth).to.equal('0px');
  });

  it('follows a note to its source', async () => {
    const story = await fixture('<klima-dk2020 light show-sources sections="about"></klima-dk2020>');

    story.querySelector<HTMLAnchorElement>('.footnote')?.click();

    expect(document.activeElement?.closest('li')?.textContent).to.include('KD-Net');
  });
});
