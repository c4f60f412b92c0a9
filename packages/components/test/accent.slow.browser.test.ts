import '../src/define.ts';

import { assert, expect } from 'chai';

import type { KlimaElement } from '../src/element/klima-element.ts';
import { fixture } from './helpers.ts';

/** Every hue, at every strength and brightness. */
const accents = ['#000', '#777', '#fff', 'Canvas', 'CanvasText'].concat(
  range(0, 360, 15).flatMap((hue) =>
    [25, 60, 100].flatMap((saturation) =>
      [5, 20, 35, 50, 65, 80, 95].map((lightness) => `hsl(${hue} ${saturation}% ${lightness}%)`),
    ),
  ),
);

/**
 * What an accent stands on: the browser's own page, a shaded part of one, and a band of the other brightness, with the
 * text that a page has there.
 */
const pages: Readonly<Record<string, readonly (readonly [background: string, text: string])[]>> = {
  light: [
    ['Canvas', 'CanvasText'],
    ['#f2f2f2', 'CanvasText'],
    ['#12324a', '#fff'],
    ['#1a1a1a', '#ddd'],
  ],
  dark: [
    ['Canvas', 'CanvasText'],
    ['#262626', 'CanvasText'],
    ['#e8f0f5', '#12324a'],
    ['#fff', '#333'],
  ],
};

/** Bands of middle brightness, as Bootstrap and others have them, each tried with a quarter of the accents. */
const bands: typeof pages = {
  light: [
    ['#0d6efd', '#fff'],
    ['#dc3545', '#fff'],
    ['#198754', '#fff'],
    ['#0dcaf0', '#000'],
    ['#ffc107', '#000'],
  ],
};
const some = accents.filter((_, index) => index % 4 === 0);

const everything = `
  <klima-contact-card show-sources></klima-contact-card>
  <klima-dk2020 show-sources></klima-dk2020>
  <klima-member-list filter municipality="0751" show-sources></klima-member-list>
  <klima-member-list layout="table" municipality="0751"></klima-member-list>
  <klima-participation municipality="0751" timeline></klima-participation>
  <klima-participation as-of="2019" view="map" no-country></klima-participation>`;

describe('--klima-accent', () => {
  it('is tried in more than 500 colours', () => {
    expect(new Set(accents).size).to.be.greaterThan(500);
  });

  it('rings what has focus with 3 px at least, in small text too', async () => {
    const page = await fixture(`<div>${everything}</div>`);
    page.style.fontSize = '10px';
    const thin = new Set<string>();
    let tried = 0;

    for (const { localName, renderRoot } of page.querySelectorAll<KlimaElement>(':scope > *')) {
      for (const node of renderRoot.querySelectorAll<HTMLElement>('a, button, input, select, summary')) {
        node.focus();
        tried++;
        const { outlineStyle, outlineWidth } = getComputedStyle(node);
        if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3)
          thin.add(`${localName} ${describeNode(node)}`);
      }
    }

    expect(tried).to.be.greaterThan(20);
    expect([...thin]).to.deep.equal([]);
  });

  for (const [scheme, grounds, tried] of [
    ...Object.entries(pages).map((page) => [...page, accents] as const),
    ...Object.entries(bands).map((band) => [...band, some] as const),
  ]) {
    for (const [background, text] of grounds) {
      it(`leaves text, marks and focus rings their contrast on ${background}, ${scheme}`, async function () {
        this.timeout(6 * this.timeout());
        const page = await fixture(`<div>${everything}</div>`);
        Object.assign(page.style, { colorScheme: scheme, background, color: text });
        const colours = [...page.querySelectorAll<KlimaElement>(':scope > *')].flatMap(coloursOf);
        const pale = new Set<string>();

        for (const accent of tried) {
          page.style.setProperty('--klima-accent', accent);
          for (const { what, least, read } of colours) {
            const { colour, under } = read();
            const found = contrast(under, colour);
            if (found < least) pale.add(`${what} has ${found.toFixed(2)} where ${least} is the least, with ${accent}`);
          }
        }

        expect(colours.length).to.be.greaterThan(40);
        expect([...pale].slice(0, 10)).to.deep.equal([]);
      });
    }
  }
});

interface Colour {
  readonly what: string;
  /** WCAG 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of what else must be seen. */
  readonly least: number;
  readonly read: () => { readonly colour: string; readonly under: readonly string[] };
}

type Kind = 'color' | 'fill' | 'stroke' | 'borderTopColor' | 'outlineColor';

/** The colours of an element that must stand out from what is under them, each way of writing one once. */
function coloursOf({ localName, renderRoot }: KlimaElement): readonly Colour[] {
  const colours = new Map<string, Colour>();
  const add = (kind: Kind, node: HTMLElement, over: Element | null = node.parentElement): void => {
    // One ring speaks for all of an element: to focus each would take minutes.
    const where =
      kind === 'outlineColor' ? 'what has focus' : `${describeNode(node.parentElement)} > ${describeNode(node)}`;
    const what = `${kind} of ${localName} ${where}`;
    if (colours.has(what)) return;
    const style = getComputedStyle(node);
    const layers = ancestors(over ?? node).map((ancestor) => getComputedStyle(ancestor));
    const read: Colour['read'] = () => {
      if (kind === 'outlineColor') node.focus();
      const isThere = kind !== 'outlineColor' || style.outlineStyle !== 'none';
      return { colour: isThere ? style[kind] : 'transparent', under: layers.map((layer) => layer.backgroundColor) };
    };
    colours.set(what, { what, least: kind === 'color' ? 4.5 : 3, read });
  };

  for (const node of renderRoot.querySelectorAll<HTMLElement>('.root *')) {
    if ([...node.childNodes].some((child) => child instanceof Text && child.data.trim())) add('color', node, node);
    if (node.matches('a, button, input')) add('outlineColor', node);
    if (node.matches('svg *')) add(getComputedStyle(node).fill === 'none' ? 'stroke' : 'fill', node);
    // The reader's own tile is marked by a line on it, the others by one around them.
    if (node.matches('button.tile')) add('borderTopColor', node, node.matches('.own') ? node : node.parentElement);
  }
  return [...colours.values()];
}

function describeNode(node: Element | null): string {
  return node ? [node.localName, ...node.classList].join('.') : '';
}

/** An element and all it stands in, across shadow roots, the page first. */
function ancestors(element: Element): readonly Element[] {
  const parent = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return parent instanceof Element ? [...ancestors(parent), element] : [element];
}

const canvas =
  new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) ?? assert.fail('Nothing can be drawn here.');
const luminances = new Map<string, number>();

/** The contrast of a colour with the layers under it, as WCAG reckons it; the browser itself mixes the colours. */
function contrast(under: readonly string[], colour: string): number {
  const [low = 0, high = 0] = [luminance(under), luminance([...under, colour])].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(layers: readonly string[]): number {
  const key = layers.join();
  const known = luminances.get(key);
  if (known !== undefined) return known;

  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const found = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  luminances.set(key, found);
  return found;
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: (to - from) / step }, (_, index) => from + index * step);
}
