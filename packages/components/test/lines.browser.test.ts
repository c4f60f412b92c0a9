/** Where the lines of what the elements show end: no word is left alone on the last, and no mark on the next. */
import '../src/define.ts';

import { expect } from 'chai';

import type { KlimaElement } from '../src/element/klima-element.ts';
import { fixture, rendered } from './helpers.ts';

const font = new FontFace(
  'Page',
  'url(/packages/components/node_modules/@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2)',
);

const everything = `
  <klima-contact-card show-sources name="Åse Ærø" organization="Klimakontoret i Region Midtjylland"></klima-contact-card>
  <klima-dk2020 show-sources></klima-dk2020>
  <klima-member-list show-sources></klima-member-list>
  <klima-participation show-sources municipality="Aarhus"></klima-participation>
  <klima-municipality show-sources municipality="Syddjurs"></klima-municipality>
  <klima-municipality show-sources municipality="Dragør"></klima-municipality>`;

interface Line {
  readonly words: readonly string[];
  readonly left: number;
  readonly right: number;
}

/** The lines of a text as they are drawn. */
function linesOf(block: Element): readonly Line[] {
  const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const lines: { middle: number; words: string[]; left: number; right: number }[] = [];
  for (let node = text.nextNode(); node instanceof Text; node = text.nextNode()) {
    for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const { top, bottom, left, right, width } = [...range.getClientRects()].at(-1) ?? new DOMRect();
      if (width < 2) continue;
      const middle = (top + bottom) / 2;
      const line = lines.at(-1);
      // Signs above the line belong to it.
      if (line && Math.abs(line.middle - middle) < 12) {
        line.words.push(word);
        line.right = right;
      } else {
        lines.push({ middle, words: [word], left, right });
      }
    }
  }
  return lines;
}

interface Block {
  readonly lines: readonly Line[];
  /** The room that a line has, in px. */
  readonly room: number;
}

/** The blocks of text in an element that have more than one line. */
const blocksIn = ({ renderRoot }: KlimaElement): readonly Block[] =>
  [...renderRoot.querySelectorAll('p, li, dd')]
    .filter((block) => !block.querySelector('p, li, dl, div'))
    .map((block) => ({ lines: linesOf(block), room: block.getBoundingClientRect().width }))
    .filter(({ lines }) => lines.length > 1);

describe('the lines of a text', () => {
  before(async () => {
    document.fonts.add(await font.load());
  });
  after(() => document.fonts.delete(font));

  for (const width of [288, 420, 640]) {
    it(`end in no word alone, and no mark stands on the next, in ${width} px`, async () => {
      const box = await fixture(`<div>${everything}</div>`);
      Object.assign(box.style, { inlineSize: `${width}px`, font: '16px/1.5 Page' });
      await rendered(box);
      const blocks = [...box.querySelectorAll<KlimaElement>(':scope > *')].flatMap(blocksIn);

      const alone = blocks.flatMap(({ lines, room }) => {
        const [before, last] = lines.slice(-2);
        if (!before || !last || last.words.length > 1 || before.words.length < 3) return [];
        const isShort = last.right - last.left < room / 3;
        return isShort ? `${before.words.join(' ')} / ${last.words.join()}` : [];
      });

      expect(blocks.length).to.be.greaterThan(10);
      expect(alone).to.deep.equal([]);
    });
  }
});
