import { expect } from 'chai';
import { css } from 'lit';

import { dataset } from '../../test/dataset.ts';
import { expectAccessible, fixture, recordWarnings, textOf } from '../../test/helpers.ts';
import { measured } from '../../test/measured.ts';
import { ContactCard } from '../contact-card/contact-card.ts';
import { Dk2020Explainer } from '../dk2020/dk2020.ts';
import { define } from '../element/register.ts';
import { use } from '../internal/features.ts';
import { registerLanguage } from './language/language.ts';
import { light } from './light/light.ts';
import { liveData } from './live-data/live-data.ts';
import { measures } from './measures/measures.ts';
import { notes } from './notes/notes.ts';
import { otherDocument } from './other-document.ts';

// This file imports no define module, so that the class is alone.
define([ContactCard], 'bare');

const paddingOfMark = ({ renderRoot }: ContactCard): number => {
  const mark = renderRoot.querySelector('sup a');
  return mark ? parseFloat(getComputedStyle(mark).paddingLeft) : NaN;
};

describe('a class alone', () => {
  it('shows the facts that come with it, in Danish, without a warning', async () => {
    const warnings = recordWarnings();
    const card = await fixture<ContactCard>('<bare-contact-card lang="en"></bare-contact-card>');

    expect(card.renderRoot.querySelector('.root')?.getAttribute('lang')).to.equal('da');
    expect(textOf(card)).to.include('Kontakt');
    expect(warnings).to.deep.equal([]);
    await expectAccessible(card);
  });

  for (const [option, feature] of [
    ['src="/a.json"', 'liveData'],
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
    expect(warnings.join()).to.include('use(liveData)');
  });
});

describe('a feature that comes late', () => {
  // Before the features the next tests bring: these elements are on the page when they come.
  it('reaches elements on the page: a language, data, and notes with their look', async () => {
    recordWarnings();
    const card = await fixture<ContactCard>('<bare-contact-card lang="qc" show-sources></bare-contact-card>');
    card.data = dataset;
    await card.updateComplete;
    expect(textOf(card)).to.include('Kontakt').and.not.include('Åse Ærø');

    registerLanguage('qc', { 'contact-card': { heading: 'Qontakt' } });
    use(notes, liveData);
    await card.updateComplete;

    expect(textOf(card)).to.include('Qontakt').and.include('Åse Ærø');
    expect(paddingOfMark(card)).to.be.greaterThan(0);
  });
});

describe('figures with units', () => {
  before(() => {
    use(liveData);
    define([Dk2020Explainer], 'bare');
  });

  // The tests of one file share its features, so this one comes before that which brings the feature.
  it('are left out by a class that can’t write them, which says what they need', async () => {
    const warnings = recordWarnings();
    const story = await fixture<Dk2020Explainer>('<bare-dk2020 sections="figures"></bare-dk2020>');
    expect(warnings).to.deep.equal([]);

    story.data = measured;
    await story.updateComplete;

    expect(textOf(story)).to.include('Der er ingen oplysninger at vise.').and.not.include('58,5');
    expect(warnings[0]).to.include('unit="percent"').and.include('use(measures)');
  });

  it('are shown once the feature is there', async () => {
    const story = await fixture<Dk2020Explainer>('<bare-dk2020 sections="figures"></bare-dk2020>');
    recordWarnings();
    story.data = measured;

    use(measures);
    await story.updateComplete;

    expect(textOf(story)).to.include('58,5 % af bilerne kører på el');
    expect(story.renderRoot.querySelector('.chart')?.getBoundingClientRect().height).to.be.greaterThan(100);
  });
});

describe('a class with what it was given', () => {
  before(() => {
    use(notes, liveData, light);
    registerLanguage('en', { 'contact-card': { heading: 'Contact' } });
    define([ContactCard], 'full');
  });

  it('shows the page’s own data, its sources, and another language', async () => {
    const card = await fixture<ContactCard>('<full-contact-card lang="en" show-sources></full-contact-card>');

    card.data = dataset;
    await card.updateComplete;

    expect(textOf(card)).to.include('Contact').and.include('Åse Ærø');
    expect(card.renderRoot.querySelectorAll('[part=sources] li')).to.have.length(1);
    await expectAccessible(card);
  });

  it('looks as it does when it is registered by its define module', async () => {
    const card = await fixture<ContactCard>('<full-contact-card show-sources></full-contact-card>');

    card.data = dataset;
    await card.updateComplete;

    expect(paddingOfMark(card)).to.be.greaterThan(0);
  });

  it('renders into the page', async () => {
    const card = await fixture<ContactCard>('<full-contact-card light></full-contact-card>');

    expect(card.querySelector(':scope > [slot=klima]')?.textContent).to.include('Kontakt');
    expect(card.textContent).to.include('Kontakt');
  });
});

describe('a look that comes late', () => {
  it('reaches an element that another document has taken in', async () => {
    use(otherDocument);
    const card = await fixture<ContactCard>('<bare-contact-card></bare-contact-card>');
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Another document"></iframe>');
    frame.contentDocument?.body.append(card);

    use({ styles: css`.root { --late: here; }` });

    const root = card.renderRoot.querySelector('.root');
    expect(root && getComputedStyle(root).getPropertyValue('--late').trim()).to.equal('here');
  });
});
