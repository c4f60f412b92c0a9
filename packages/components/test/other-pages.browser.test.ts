/** The elements on pages as they are out there: in another encoding, written from the right, on another ground. */
import '../src/define.ts';

import { expect } from 'chai';

import type { KlimaElement } from '../src/element/klima-element.ts';
import { dataset } from './dataset.ts';
import { fromServer, openFramed } from './framed.ts';
import { fixture, rendered, textOf } from './helpers.ts';
import { printRoles } from './print-roles.ts';

const inside = (element: Element | null, selector: string): HTMLElement[] => [
  ...((element as KlimaElement | null)?.renderRoot.querySelectorAll<HTMLElement>(selector) ?? []),
];

describe('a page in windows-1252', () => {
  for (const [kind, script] of Object.entries({
    'a classic script': '<script defer src="/framed-bare-script/klimaindsats.classic.js"></script>',
    'a classic script of one element': '<script defer src="/framed-bare-script/klimaindsats.contact-card.js"></script>',
    'a module': '<script type="module" src="/framed-bare-script/klimaindsats.js"></script>',
  })) {
    it(`shows æ, ø and å with ${kind} that says no encoding`, async () => {
      const { document } = await openFramed(
        `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title>${script}
          <klima-contact-card name="Åse Ærø" phone="12345678"></klima-contact-card>`,
        '',
        { encoding: 'windows-1252' },
      );

      expect(document.characterSet).to.equal('windows-1252');
      const card = document.querySelector('klima-contact-card') as KlimaElement | null;
      const text = card ? textOf(card) : '';
      expect(text).to.include('Åse Ærø').and.include('Kopiér');
    });
  }
});

describe('a page that is written from the right', () => {
  /** The signs of a text from left to right, as they are drawn. */
  function drawn(node: HTMLElement): string {
    const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const signs: { readonly sign: string; readonly x: number }[] = [];
    for (let part = text.nextNode(); part instanceof Text; part = text.nextNode()) {
      Array.from(part.data, (sign, index) => {
        const range = document.createRange();
        range.setStart(part, index);
        range.setEnd(part, index + 1);
        signs.push({ sign, x: range.getBoundingClientRect().x });
      });
    }
    return signs
      .sort((a, b) => a.x - b.x)
      .map(({ sign }) => sign)
      .join('')
      .replaceAll('\u00a0', ' ')
      .trim();
  }

  const page = (content: string) => fixture(`<div dir="rtl" lang="ar" style="inline-size: 1200px">${content}</div>`);

  for (const light of ['', 'light']) {
    it(`reads numbers, addresses and sentences from the left ${light}`, async () => {
      const box = await page(
        `<klima-contact-card ${light} name="Åse Ørum" email="1@example.dk" phone="+45 12 34 56 78" addresses="Fjordvej 1, 9999 Aarup" phones="Presse: +46 8 123 456 78"></klima-contact-card>`,
      );

      const texts = inside(box.firstElementChild, 'dd a, .way, .klima-way').map(drawn);
      expect(texts).to.include.members([
        '1@example.dk',
        '+45 12 34 56 78',
        '+46 8 123 456 78',
        'Fjordvej 1, 9999 Aarup',
      ]);
    });
  }

  it('has the full stop of a sentence at its right, and its lines along the edge of the page', async () => {
    const box = await page('<klima-member-list filter></klima-member-list>');
    Object.assign(box.firstElementChild ?? {}, { data: { ...dataset, memberships: [] } });
    await rendered(box);

    const [sentence] = inside(box.firstElementChild, '.root > p:not(.note)');
    expect(sentence && drawn(sentence)).to.equal('Der er ingen medlemmer at vise.');
    const range = document.createRange();
    if (sentence) range.selectNodeContents(sentence);
    expect(range.getBoundingClientRect().right).to.be.closeTo(box.getBoundingClientRect().right, 2);
  });

  it('has the bar of a card and of the page’s own municipality at its right', async () => {
    const box = await page(
      '<klima-contact-card name="Bo"></klima-contact-card><klima-member-list municipality="9001"></klima-member-list>',
    );
    Object.assign(box.lastElementChild ?? {}, { data: dataset });
    await rendered(box);

    const marked = [...inside(box.firstElementChild, '.card'), ...inside(box.lastElementChild, '.own')];
    expect(marked.length).to.be.greaterThan(1);
    for (const node of marked) expect(parseFloat(getComputedStyle(node).borderRightWidth)).to.be.greaterThan(3);
  });

  it('keeps what is written from the right so', async () => {
    const box = await page('<klima-contact-card name="سارة (Sara)."></klima-contact-card>');

    const [name] = inside(box.firstElementChild, '.name');
    expect(name && drawn(name).startsWith('.')).to.equal(true);
  });
});

describe('a screen reader', () => {
  for (const lang of ['da', 'en']) {
    it(`is given no soft hyphen, ${lang}`, async () => {
      const box = await fixture(`<div lang="${lang}">
        <klima-participation municipality="Skanderborg" timeline></klima-participation>
        <klima-participation region="country" municipality="Skanderborg"></klima-participation>
        <klima-participation view="goals"></klima-participation>
        <klima-municipality municipality="Skanderborg"></klima-municipality>
        <klima-initiative municipality="Skanderborg"></klima-initiative>
      </div>`);

      expect(printRoles(box)).to.include('Skanderborg').and.not.include('\u00ad');
    });
  }

  for (const options of ['', '&view=map', '&mode=shadow']) {
    it(`is given none of what a server wrote, ${options}`, async () => {
      const html = await fromServer('participation', `municipality=Skanderborg&lang=en${options}`);
      const box = document.createElement('div');
      // What is no element yet keeps what the server wrote.
      box.setHTMLUnsafe(html.replaceAll('klima-participation', 'klima-not-yet'));
      document.body.append(box);
      try {
        expect(printRoles(box)).to.include('Skanderborg').and.not.include('\u00ad');
      } finally {
        box.remove();
      }
    });
  }
});
