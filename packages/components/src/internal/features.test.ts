import { expect } from 'chai';

import { dataset } from '../../test/dataset.ts';
import { expectAccessible, fixture, recordWarnings } from '../../test/helpers.ts';
import { ContactCard } from '../contact-card/contact-card.ts';
import { define } from './define.ts';
import { use } from './features.ts';
import { registerLanguage } from './language.ts';
import { light } from './light.ts';
import { notes } from './notes.ts';
import { ownData } from './own-data.ts';

// This file imports no define module, so that the class is alone.
define([ContactCard], 'bare');

const textOf = ({ renderRoot }: ContactCard): string => renderRoot.querySelector('.root')?.textContent ?? '';

describe('a class alone', () => {
  it('shows the facts that come with it, in Danish, without a warning', async () => {
    const warnings = recordWarnings();
    const card = await fixture<ContactCard>('<bare-contact-card lang="en"></bare-contact-card>');

    expect(card.renderRoot.querySelector('.root')?.getAttribute('lang')).to.equal('da');
    expect(textOf(card)).to.include('Kontakt').and.include('Fælleskommunalt Klimasekretariat');
    expect(warnings).to.deep.equal([]);
    await expectAccessible(card);
  });

  for (const [option, feature] of [
    ['src="/a.json"', 'ownData'],
    ['show-sources', 'notes'],
    ['light', 'light'],
  ] as const) {
    it(`says once what ${option} needs, and shows the rest`, async () => {
      const warnings = recordWarnings();
      const card = await fixture<ContactCard>(`<bare-contact-card ${option}></bare-contact-card>`);

      card.requestUpdate();
      await card.updateComplete;

      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`use(${feature})`).and.include('@klimaindsats/components');
      expect(card.renderRoot.querySelector('h2')?.textContent).to.equal('Kontakt');
    });
  }

  it('shows none of its own facts where the page wants others, and says what that needs', async () => {
    const warnings = recordWarnings();
    const card = await fixture<ContactCard>('<bare-contact-card no-bundled></bare-contact-card>');

    expect(textOf(card)).to.include('Der er ingen oplysninger at vise.');
    expect(warnings.join()).to.include('use(ownData)');
  });
});

describe('a class with what it was given', () => {
  before(() => {
    use(notes, ownData, light);
    registerLanguage('en', { 'contact-card': { heading: 'Contact' } });
    define([ContactCard], 'full');
  });

  it('shows data of one’s own, its sources, and another language', async () => {
    const card = await fixture<ContactCard>('<full-contact-card lang="en" show-sources></full-contact-card>');

    card.data = dataset;
    await card.updateComplete;

    expect(textOf(card)).to.include('Contact').and.include('Åse Ærø');
    expect(card.renderRoot.querySelectorAll('[part=sources] li')).to.have.length(1);
    await expectAccessible(card);
  });

  it('looks as it does when it is registered by its define module', async () => {
    const card = await fixture<ContactCard>('<full-contact-card show-sources></full-contact-card>');
    const mark = card.renderRoot.querySelector('.mark');

    expect(mark && getComputedStyle(mark).paddingLeft).to.not.equal('0px');
  });

  it('renders without a shadow root', async () => {
    const card = await fixture<ContactCard>('<full-contact-card light></full-contact-card>');

    expect(card.shadowRoot).to.equal(null);
    expect(card.textContent).to.include('Kontakt');
  });
});
