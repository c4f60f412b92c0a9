import './contact-card.define.ts';

import { expect } from 'chai';
import { html } from 'lit';

import { dataset } from '../../test/dataset.ts';
import {
  expectAccessible,
  expectRoles,
  expectTree,
  fixture,
  inChromium,
  recordWarnings,
  textOf,
  until,
} from '../../test/helpers.ts';
import { danish } from './contact-card.da.ts';
import type { ContactCard } from './contact-card.ts';

const renderCard = (): Promise<ContactCard> =>
  fixture<ContactCard>(html`<klima-contact-card .data=${dataset}></klima-contact-card>`);
const renderText = (text: string): Promise<ContactCard> => fixture<ContactCard>(text);
const links = (card: ContactCard): string[] =>
  [...card.renderRoot.querySelectorAll('dl a')].map((link) => link.getAttribute('href') ?? '');

describe('klima-contact-card', () => {
  describe('accessibility', () => {
    it('passes the audit with a contact of the data', async () => {
      await expectAccessible(await renderCard());
    });

    it('passes the audit with sources', async () => {
      await expectAccessible(
        await fixture(html`<klima-contact-card show-sources .data=${dataset}></klima-contact-card>`),
      );
    });

    it('passes the audit in English', async () => {
      await expectAccessible(await fixture(html`<klima-contact-card lang="en" .data=${dataset}></klima-contact-card>`));
    });

    it('passes the audit without a contact', async () => {
      const card = await fixture(
        html`<klima-contact-card .data=${{ ...dataset, contactPoints: [] }}></klima-contact-card>`,
      );

      await expectAccessible(card);
    });

    inChromium('keeps its accessibility tree', async () => {
      await expectTree(await renderCard());
    });

    it('tells the same roles and names in every engine', async () => {
      await expectRoles(await renderCard());
    });
  });

  describe('content', () => {
    it('names the person, the organization and the ways to reach them', async () => {
      const card = await renderCard();

      expect(textOf(card)).to.include('Åse Ærø').and.include('Klimakontoret');
      expect(links(card)).to.deep.equal(['mailto:aase@example.dk', 'tel:+4512345678']);
    });

    it('shows nobody else where the fields of the page’s own contact are left empty', async () => {
      for (const attributes of ['name=""', 'name="" organization="" email="" phone="" contact=""', 'phone=""']) {
        const card = await renderText(`<klima-contact-card ${attributes}></klima-contact-card>`);
        card.data = dataset;
        await card.updateComplete;

        expect(textOf(card), attributes).to.include(danish.empty);
        expect(links(card), attributes).to.deep.equal([]);

        for (const name of ['name', 'organization', 'email', 'phone']) card.removeAttribute(name);
        await card.updateComplete;
        expect(textOf(card), 'without them').to.include('Åse Ærø');
      }
      const chosen = await renderText('<klima-contact-card name="" contact="postkasse"></klima-contact-card>');
      chosen.data = dataset;
      await chosen.updateComplete;
      expect(links(chosen)).to.deep.equal(['mailto:post@example.dk']);
    });

    it('writes a telephone number in pairs', async () => {
      expect(textOf(await renderCard())).to.include('+45 12 34 56 78');
    });

    it('tells what time the contact is from', async () => {
      expect(textOf(await renderCard())).to.include('fra et tidspunkt mellem 19. november 2020 og 27. september 2021');
    });

    it('leaves out what is not known', async () => {
      const card = await fixture<ContactCard>(
        html`<klima-contact-card contact="postkasse" .data=${dataset}></klima-contact-card>`,
      );

      expect(links(card)).to.deep.equal(['mailto:post@example.dk']);
      expect(textOf(card)).not.to.include('Telefon');
    });

    it('says so when there is no contact', async () => {
      const { contactPoints, ...without } = dataset;
      expect(contactPoints).to.have.length(2);

      const card = await fixture<ContactCard>(html`<klima-contact-card .data=${without}></klima-contact-card>`);

      expect(textOf(card)).to.include('Der er ingen kontakt at vise.');
    });

    it('shows what the page put in when there is no contact', async () => {
      const card = await renderText(
        '<klima-contact-card contact="ingen"><p slot="extra">Ring til vagten</p></klima-contact-card>',
      );

      const extra = card.querySelector<HTMLElement>('[slot=extra]');
      expect(extra?.checkVisibility()).to.equal(true);
    });

    it('offers the contact as a vCard, without a request', async () => {
      const card = await renderCard();

      const link = card.renderRoot.querySelector<HTMLAnchorElement>('a[download]');

      expect(link?.download).to.equal('Åse Ærø.vcf');
      expect(decodeURIComponent(link?.href ?? ''))
        .to.match(/^data:text\/vcard;charset=utf-8,BEGIN:VCARD\r\nVERSION:3\.0\r\n/)
        .and.include('FN:Åse Ærø\r\n')
        .and.include('aase@example.dk')
        .and.include('+4512345678');
    });
  });

  describe('properties', () => {
    it('shows a contact of the page’s own', async () => {
      const card = await renderText(
        '<klima-contact-card name="Bo Ås" organization="Ny Kommune" email="bo@example.dk" phone="87 65 43 21"></klima-contact-card>',
      );

      expect(textOf(card)).to.include('Bo Ås').and.include('Ny Kommune').and.not.include('forældede');
      expect(links(card)).to.deep.equal(['mailto:bo@example.dk', 'tel:+4587654321']);
    });

    it('breaks an address that is longer than the card is wide', async () => {
      const card = await renderText(
        '<klima-contact-card email="en.meget.lang.adresse.uden.plads@teknikogmiljoe.nykommune.example"></klima-contact-card>',
      );
      card.style.inlineSize = '240px';

      const [box, link] = [card, card.renderRoot.querySelector('dd a')].map((one) => one?.getBoundingClientRect());

      expect(link?.right).to.be.at.most(box?.right ?? 0);
    });

    it('is as wide as what it shows in a row of the page', async () => {
      const row = await fixture('<div><klima-contact-card email="aase@example.dk"></klima-contact-card></div>');
      row.style.display = 'flex';

      expect(row.querySelector('klima-contact-card')?.clientWidth).to.be.above(100);
    });

    it('starts its heading at the level given', async () => {
      const card = await renderText('<klima-contact-card heading-level="4"></klima-contact-card>');

      expect(card.renderRoot.querySelector('h4')?.textContent).to.equal('Kontakt');
    });

    it('writes markup in an attribute as text', async () => {
      const card = await renderText(
        '<klima-contact-card name="&lt;img src=x onerror=alert(1)&gt;"></klima-contact-card>',
      );

      expect(card.renderRoot.querySelector('img')).to.equal(null);
      expect(textOf(card)).to.include('<img src=x onerror=alert(1)>');
    });
  });

  describe('copying', () => {
    it('is told of each time, and not beside another contact', async () => {
      const card = await renderText('<klima-contact-card name="Bo Ås" phone="87 65 43 21"></klima-contact-card>');
      const copy = async (): Promise<string | null | undefined> => {
        const place = card.renderRoot.querySelector('.copied');
        const before = place?.textContent;
        card.renderRoot.querySelector('button')?.click();
        await until(() => place?.textContent !== before);
        return place?.textContent;
      };

      // A browser may refuse, and then the card says so.
      const [first, second, third] = [await copy(), await copy(), await copy()];
      expect([danish.copied, danish.copyFailed]).to.include(first);
      expect(second).to.equal(`${first ?? ''}\u00a0`);
      expect(third).to.equal(first);

      card.name = 'Åse Ærø';
      await card.updateComplete;
      expect(card.renderRoot.querySelector('.copied')?.textContent.trim()).to.equal('');
    });
  });

  describe('slots', () => {
    it('takes a heading and an extra of the page’s own', async () => {
      const card = await renderText(
        '<klima-contact-card name="Åse Ærø"><h3 slot="heading">Spørg her</h3><p slot="extra">Ring før kl. 12</p></klima-contact-card>',
      );

      const [heading, extra] = ['heading', 'extra'].map((name) =>
        card.renderRoot.querySelector<HTMLSlotElement>(`slot[name=${name}]`)?.assignedElements(),
      );

      expect(heading?.[0]?.textContent).to.equal('Spørg her');
      expect(extra?.[0]?.textContent).to.equal('Ring før kl. 12');
    });
  });

  describe('warnings', () => {
    it('warns once of a contact that is not known, and shows nobody else', async () => {
      const warnings = recordWarnings();

      const card = await fixture<ContactCard>(
        html`<klima-contact-card contact="ingen" .data=${dataset}></klima-contact-card>`,
      );
      card.requestUpdate();
      await card.updateComplete;

      expect(textOf(card)).to.equal('Kontakt Der er ingen kontakt at vise.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<klima-contact-card> contact="ingen"').and.include('kontor, postkasse');
    });

    it('takes addresses as people paste them, in silence', async () => {
      const warnings = recordWarnings();

      const card = await renderText(
        '<klima-contact-card name="Bo" email="Bo Ås &lt;mailto:bo@example.dk&gt; " phone="tel:12345678&#x202c;"></klima-contact-card>',
      );

      expect(links(card).slice(0, 2)).to.deep.equal(['mailto:bo@example.dk', 'tel:+4512345678']);
      expect(textOf(card)).to.include('bo@example.dk').and.not.include('mailto');
      expect(warnings).to.deep.equal([]);
    });

    it('shows an address that cannot be linked to as text, and warns', async () => {
      const warnings = recordWarnings();

      const card = await renderText(
        '<klima-contact-card name="Bo" email="javascript:alert(1)" phone="ring bare"></klima-contact-card>',
      );

      expect(links(card)).to.deep.equal([]);
      expect(textOf(card)).to.include('javascript:alert(1)');
      expect(warnings).to.have.length(2);
    });

    it('is silent when all is well', async () => {
      const warnings = recordWarnings();

      await renderCard();

      expect(warnings).to.deep.equal([]);
    });
  });
});
