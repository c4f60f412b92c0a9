import '../../contact-card/contact-card.define.ts';

import type { Dataset } from '@klimaindsats/data';
import { expect } from 'chai';

import { dataset } from '../../../test/dataset.ts';
import {
  engine,
  expectAccessible,
  fixture,
  fixtureWith,
  recordWarnings,
  textOf,
  until,
} from '../../../test/helpers.ts';
import { address, countOf } from '../../../test/live.ts';
import { danish } from '../../contact-card/contact-card.da.ts';
import type { ContactCard } from '../../contact-card/contact-card.ts';
import { facts } from '../../generated/facts/contact-card.ts';
import { DataErrorEvent, DataLoadEvent } from '../../internal/data.events.ts';

/** What a card shows of the bundled data: its contact may have been taken out. */
const bundled =
  (facts.organizations as readonly { readonly name: { readonly da: string } }[])[0]?.name.da ?? danish.empty;

const statusOf = (card: ContactCard): string | undefined =>
  card.renderRoot.querySelector('[aria-live=polite][part=status]')?.textContent;
const renderCard = (src: string, attributes = ''): Promise<ContactCard> =>
  fixture<ContactCard>(`<klima-contact-card src="${src}" ${attributes}></klima-contact-card>`);

async function outcomeOf(card: ContactCard): Promise<DataLoadEvent | DataErrorEvent> {
  const event = await new Promise<DataLoadEvent | DataErrorEvent>((resolve) => {
    card.addEventListener('klimadataload', resolve, { once: true });
    card.addEventListener('klimadataerror', resolve, { once: true });
  });
  await card.updateComplete;
  return event;
}

/** Waits until the card shows a status. */
async function told(card: ContactCard, text: string): Promise<void> {
  await until(() => statusOf(card) === text);
}

/** Waits until the page has had an answer, or no longer wants one. */
async function answered(src: string): Promise<void> {
  const { href } = new URL(src, location.href);
  await until(() => performance.getEntriesByName(href).length);
}

describe('src', () => {
  it('shows the bundled data at once, and says that newer is on its way', async () => {
    const card = await renderCard(address('endless'));

    expect(textOf(card)).to.include(bundled);
    // The place is there before its text: a screen reader tells what comes into it.
    expect(statusOf(card)).to.equal('');
    await told(card, 'Henter de nyeste oplysninger …');
    await expectAccessible(card);
  });

  it('shows the fetched data when it has come, and tells the page', async () => {
    const src = address('good');
    const card = await renderCard(src);

    const event = await outcomeOf(card);

    expect(event).to.be.instanceOf(DataLoadEvent);
    expect(event.src).to.equal(src);
    expect(textOf(card)).to.include('Åse Ærø');
    await told(card, 'De nyeste oplysninger er hentet.');
  });

  it('has a place to tell of it, which is not seen while there is nothing to see', async () => {
    const card = await renderCard(address('good'));
    const place = card.renderRoot.querySelector<HTMLElement>('[part=status]');
    const seen = () => (place?.getBoundingClientRect().height ?? 0) > 1;

    expect(place && getComputedStyle(place).display).to.equal('block');
    expect(seen()).to.equal(false);
    await told(card, 'De nyeste oplysninger er hentet.');

    expect(card.renderRoot.querySelector('[part=status]')).to.equal(place);
    expect(seen()).to.equal(false);
  });

  it('asks once for a file that several elements show', async () => {
    const src = address('good');
    const box = await fixture(`<div>${`<klima-contact-card src="${src}"></klima-contact-card>`.repeat(3)}</div>`);

    await Promise.all([...box.querySelectorAll<ContactCard>('klima-contact-card')].map(outcomeOf));

    expect(await countOf(src, 'asked')).to.equal(1);
  });

  it('takes fields of a newer minor version', async () => {
    const card = await renderCard(address('newer-minor'));

    expect(await outcomeOf(card)).to.be.instanceOf(DataLoadEvent);
  });

  for (const [kind, reason] of [
    ['missing', 'the answer was 404'],
    ['html', 'it is not JSON'],
    ['truncated', 'it is not JSON'],
    ['windows-1252', 'it is not UTF-8. Save it in that encoding, so that æ, ø and å can be read'],
    ['utf-16', 'it is not UTF-8. Save it in that encoding, so that æ, ø and å can be read'],
    ['wrong', '/municipalities/0'],
    ['newer-major', '2.0.0'],
    ['huge', 'it is larger than 1 MB'],
    ['elsewhere', ''],
  ] as const) {
    it(`keeps what it shows, says so and warns once when the answer is ${kind}`, async () => {
      const warnings = recordWarnings();
      const card = await renderCard(address(kind));

      const event = await outcomeOf(card);

      expect(event).to.be.instanceOf(DataErrorEvent);
      expect((event as DataErrorEvent).reason).to.include(reason);
      expect(textOf(card)).to.include(bundled);
      await told(card, 'Oplysningerne kunne ikke opdateres og kan være forældede.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<klima-contact-card> src="/live/');
      await expectAccessible(card);
    });
  }

  it('gives up an answer that never comes, and keeps what it shows', async function () {
    this.timeout(2 * this.timeout());
    const warnings = recordWarnings();
    const card = await renderCard(address('endless'));

    expect(await outcomeOf(card)).to.be.instanceOf(DataErrorEvent);
    expect(textOf(card)).to.include(bundled);
    expect(warnings).to.have.length(1);
  });

  it('refuses an address that is not of the web', async () => {
    recordWarnings();
    const box = await fixture('<div></div>');
    // It is refused before anything is waited for, so the page listens first.
    const refused = new Promise<DataErrorEvent>((resolve) => {
      box.addEventListener('klimadataerror', resolve, { once: true });
    });

    box.append(
      document.createRange().createContextualFragment('<klima-contact-card src="data:,{}"></klima-contact-card>'),
    );

    expect((await refused).reason).to.equal('only http and https can be fetched');
  });

  it('shows nothing of the bundled data where the page asks for none', async () => {
    recordWarnings();
    const card = await renderCard(address('missing'), 'no-bundled');
    expect(textOf(card).trim()).to.equal('');

    await told(card, 'Oplysningerne kan ikke vises lige nu. Prøv igen senere.');

    expect(textOf(card).trim()).to.equal('Oplysningerne kan ikke vises lige nu. Prøv igen senere.');
    await expectAccessible(card);
  });

  it('tries again when the page is back online', async () => {
    recordWarnings();
    const card = await renderCard(address('second-time'));
    expect(await outcomeOf(card)).to.be.instanceOf(DataErrorEvent);

    dispatchEvent(new Event('online'));

    expect(await outcomeOf(card)).to.be.instanceOf(DataLoadEvent);
    expect(textOf(card)).to.include('Åse Ærø');
  });

  describe('asked about later', () => {
    it('tells what is shown, and the event that told it, to who listens after the file has come', async () => {
      const card = await renderCard(address('good'));
      expect([card.shownData, card.dataAwaited]).to.deep.equal([undefined, true]);
      const event = await outcomeOf(card);

      expect(card.shownData).to.equal((event as DataLoadEvent).dataset);
      expect(card.dataAwaited).to.equal(false);
      expect(await card.dataSettled).to.equal(event);
    });

    it('waits for a file that was named just now', async () => {
      const card = await fixture<ContactCard>('<klima-contact-card></klima-contact-card>');
      const src = address('good');

      card.src = src;

      expect((await card.dataSettled)?.src).to.equal(src);
    });

    it('tells that the file failed, and rejects nothing', async () => {
      recordWarnings();
      const card = await renderCard(address('missing'));

      const event = await card.dataSettled;

      expect((event as DataErrorEvent).reason).to.equal('the answer was 404');
      expect([card.shownData, card.dataAwaited]).to.deep.equal([undefined, false]);
      expect(await card.dataSettled).to.equal(event);
    });

    it('tells who waits for a file that was overtaken what became of the later one', async () => {
      const held = address('held');
      const card = await renderCard(held);
      const { dataSettled } = card;
      const src = address('good');

      card.src = src;
      expect((await card.dataSettled)?.src).to.equal(src);
      await fetch(held.replace('held', 'released'));

      expect((await dataSettled)?.src).to.equal(src);
    });

    it('tells what is asked for anew, though it has not changed and no event is sent', async () => {
      const card = await renderCard(address('good'));
      const first = await card.dataSettled;

      const refreshed = card.refresh();
      expect(card.dataAwaited).to.equal(true);
      await refreshed;
      const second = await card.dataSettled;

      expect(second).to.be.instanceOf(DataLoadEvent).and.not.equal(first);
      expect(card.shownData).to.equal((second as DataLoadEvent).dataset);
    });

    it('tells of nothing without an address, nor where the element was taken out', async () => {
      const alone = await fixture<ContactCard>('<klima-contact-card></klima-contact-card>');
      expect([alone.shownData, alone.dataAwaited, await alone.dataSettled]).to.deep.equal([
        undefined,
        false,
        undefined,
      ]);

      const held = address('held');
      const card = await renderCard(held);
      const { dataSettled } = card;
      card.remove();
      await fetch(held.replace('held', 'released'));

      expect(await dataSettled).to.equal(undefined);
    });

    it('is what the element is given in `data` too', async () => {
      const card = await fixtureWith<ContactCard>('<klima-contact-card></klima-contact-card>', { data: dataset });

      expect(card.shownData?.persons).to.deep.equal(dataset.persons);
      expect(await card.dataSettled).to.equal(undefined);
    });
  });

  describe('that is kept', () => {
    const publish = (src: string, edition: string) => fetch(`${src.replace('kept', 'edition')}?${edition}`);
    const show = async (): Promise<{ readonly src: string; readonly cards: readonly ContactCard[] }> => {
      const src = address('kept');
      const box = await fixture(`<div>${`<klima-contact-card src="${src}"></klima-contact-card>`.repeat(3)}</div>`);
      const cards = [...box.querySelectorAll<ContactCard>('klima-contact-card')];
      await Promise.all(cards.map(outcomeOf));
      return { src, cards };
    };
    const refresh = (cards: readonly ContactCard[]) =>
      Promise.all(cards.map((card) => card.refresh().then(() => card.updateComplete)));

    it('is asked for again by refresh, once for all who show it, and shown if it has changed', async () => {
      const { src, cards } = await show();
      const events: string[] = [];
      for (const card of cards) card.addEventListener('klimadataload', () => events.push('load'));

      await refresh(cards);
      expect(events).to.deep.equal([]);
      expect(await countOf(src, 'asked')).to.equal(2);
      // WebKit's test browser keeps no cache that it could ask about.
      if (engine !== 'webkit') expect(await countOf(src, 'unchanged')).to.equal(1);

      await publish(src, '2');
      await refresh(cards);

      expect(cards.map(textOf).join()).to.match(/Åse Ærø 2.*Åse Ærø 2.*Åse Ærø 2/);
      expect(events).to.have.length(3);
      expect(await countOf(src, 'asked')).to.equal(3);
    });

    it('keeps the last good where it is gone, says so, and shows it when it is back', async () => {
      recordWarnings();
      const { src, cards } = await show();

      await publish(src, 'broken');
      await refresh(cards);
      expect(cards.map(textOf).join()).to.match(/Åse Ærø 1/);
      for (const card of cards) await told(card, 'Oplysningerne kunne ikke opdateres og kan være forældede.');

      await publish(src, '3');
      await refresh(cards);
      expect(cards.map(textOf).join()).to.match(/Åse Ærø 3/);
      for (const card of cards) await told(card, 'De nyeste oplysninger er hentet.');
    });

    it('is asked for again when src is set again', async () => {
      const { src, cards } = await show();
      const [card] = cards;
      await publish(src, '4');

      card?.setAttribute('src', src);
      if (card) await outcomeOf(card);

      expect(card && textOf(card)).to.include('Åse Ærø 4');
    });

    it('is asked for again when the page is shown after an hour, and not before', async () => {
      const { src, cards } = await show();
      await publish(src, '5');
      const { now } = Date;
      const pass = (minutes: number): void => {
        Date.now = () => now() + minutes * 60_000;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        Date.now = now;
      };

      pass(59);
      // What asks at once is counted before the second of two requests after it.
      await countOf(src, 'asked');
      expect(await countOf(src, 'asked')).to.equal(1);
      pass(61);
      await until(() => cards.every((card) => textOf(card).includes('Åse Ærø 5')));

      expect(await countOf(src, 'asked')).to.equal(2);
    });

    it('is not asked for again by an element without an address, or taken out', async () => {
      const { src, cards } = await show();
      const [card] = cards;

      await (await fixture<ContactCard>('<klima-contact-card></klima-contact-card>')).refresh();
      card?.removeAttribute('src');
      await card?.updateComplete;
      await card?.refresh();

      expect(await countOf(src, 'asked')).to.equal(1);
    });
  });

  it('lets a later address overtake an earlier', async () => {
    const held = address('held');
    const card = await renderCard(held);
    const src = address('good');

    card.src = src;
    const events: string[] = [];
    card.addEventListener('klimadataload', ({ src: from }) => events.push(from));
    await outcomeOf(card);
    await fetch(held.replace('held', 'released'));
    await answered(held);
    await card.updateComplete;

    expect(events).to.deep.equal([src]);
  });

  describe('that is changed', () => {
    const renderGood = async (attributes = ''): Promise<ContactCard> => {
      const card = await renderCard(address('good'), attributes);
      await outcomeOf(card);
      return card;
    };

    it('to one that fails keeps the last good, and the page, the console and the element all say so', async () => {
      const warnings = recordWarnings();
      const card = await renderGood();
      const { shownData } = card;

      card.src = address('missing');
      await card.updateComplete;
      expect(textOf(card)).to.include('Åse Ærø');
      expect(await outcomeOf(card)).to.be.instanceOf(DataErrorEvent);

      expect(textOf(card)).to.include('Åse Ærø');
      await told(card, 'Oplysningerne kunne ikke opdateres og kan være forældede.');
      expect(warnings.join()).to.match(/src="[^"]*missing[^"]*" could not be used: .* What was shown before stays\./);
      expect(card.shownData).to.equal(shownData).and.not.equal(undefined);
    });

    it('keeps the last good in place of nothing where the page asks for no bundled data', async () => {
      recordWarnings();
      const card = await renderGood('no-bundled');

      card.src = address('html');
      await outcomeOf(card);

      expect(textOf(card)).to.include('Åse Ærø');
    });

    it('to one that fails and back again tells the page that the first is shown', async () => {
      recordWarnings();
      const card = await renderGood();
      const { src } = card;
      card.src = address('missing');
      await outcomeOf(card);

      card.src = src;

      expect(await outcomeOf(card)).to.be.instanceOf(DataLoadEvent);
      await told(card, 'De nyeste oplysninger er hentet.');
    });

    it('to none shows the bundled data again, with nothing to tell of it', async () => {
      const card = await renderGood();

      card.removeAttribute('src');
      await card.updateComplete;

      expect(textOf(card)).to.include(bundled);
      expect([card.shownData, statusOf(card)]).to.deep.equal([undefined, undefined]);
    });
  });

  it('makes no request without an address', async () => {
    const before = performance.getEntriesByType('resource').length;

    await fixture('<klima-contact-card></klima-contact-card>');
    await fixture('<klima-contact-card src=""></klima-contact-card>');
    await fixture('<klima-contact-card src=" &nbsp;"></klima-contact-card>');

    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});

describe('no-bundled', () => {
  it('without an address says that there is nothing to show', async () => {
    const card = await fixture<ContactCard>('<klima-contact-card no-bundled></klima-contact-card>');

    expect(textOf(card).trim()).to.equal('Der er ingen oplysninger at vise.');
  });
});

describe('data', () => {
  it('is shown in place of the bundled', async () => {
    const card = await fixtureWith<ContactCard>('<klima-contact-card></klima-contact-card>', { data: dataset });

    expect(textOf(card)).to.include('Åse Ærø');
  });

  it('that cannot be read at first shows nothing, and no facts of others in its place', async () => {
    const warnings = recordWarnings();
    const card = await fixtureWith<ContactCard>('<klima-contact-card></klima-contact-card>', {
      data: { persons: 7 } as unknown as Dataset,
    });

    expect(textOf(card).trim()).to.equal('Der er ingen oplysninger at vise.');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/Nothing is shown\./);

    card.data = dataset;
    await card.updateComplete;
    expect(textOf(card)).to.include('Åse Ærø');
  });

  it('that cannot be read is not shown: what was before stays, with one warning', async () => {
    const warnings = recordWarnings();
    const card = await fixtureWith<ContactCard>('<klima-contact-card></klima-contact-card>', { data: dataset });

    Object.assign(card, { data: { persons: 7 } });
    await card.updateComplete;

    expect(textOf(card)).to.include('Åse Ærø');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<klima-contact-card> data can't be shown: /);
  });
});
