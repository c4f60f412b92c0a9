/**
 * What an editor or a sanitizer has left of the elements: it reads two texts as a browser does, and says in sentences
 * what differs, each with what the reader of the page sees.
 *
 * @module
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

import { flag } from '../internal/options.ts';
import { elementNames, optionsOf } from './elements.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Something that the text had before, and hasn't after. */
export interface Loss {
  /** The element it belongs to: `contact-card`, and which of its kind from 1. */
  readonly element: string;
  readonly number: number;
  readonly what: 'element' | 'attribute' | 'slot' | 'link' | 'text';
  /** The name of what was lost, or of what was changed. */
  readonly name: string;
  readonly sentence: string;
}

/** What the comparison found: whether there was anything to compare, and what was lost. */
export interface Survival {
  /** How many elements and places the text had before. */
  readonly elements: number;
  readonly losses: readonly Loss[];
}

/** Compares a text before and after an editor or a sanitizer. */
export function survived(before: string, after: string): Survival {
  const given = findings(before);
  const left = findings(after);
  const page = textOf(parseFragment(after));
  const isShown = (code: string): boolean => page.split(code).length > textOf(parseFragment(before)).split(code).length;
  const pairs = pairsOf(given, left);
  const losses = given.flatMap((finding) => {
    const same = pairs.get(finding);
    if (!same) return [lossOfElement(finding, page, isShown)];
    return [...lostAttributes(finding, same), ...lostContent(finding, same, page), ...swallowed(finding, same)];
  });
  return { elements: given.length, losses };
}

/** An element, or the place of one, in a text. */
interface Finding {
  readonly element: string;
  readonly number: number;
  readonly isPlace: boolean;
  readonly node: Element;
}

function findings(html: string): readonly Finding[] {
  const numbers = new Map<string, number>();
  return elementsIn(parseFragment(html)).flatMap((node) => {
    const place = attributesOf(node).get('data-klima');
    const element = (place ?? node.tagName).toLowerCase().replace(/^klima-/, '');
    if (!elementNames.some((name) => name === element)) return [];
    if (place === undefined && !node.tagName.startsWith('klima-')) return [];
    const number = (numbers.get(element) ?? 0) + 1;
    numbers.set(element, number);
    return [{ element, number, isPlace: place !== undefined, node }];
  });
}

/** Each element with itself afterwards: first those that have all their attributes, for one before them may have gone. */
function pairsOf(given: readonly Finding[], left: readonly Finding[]): ReadonlyMap<Finding, Finding> {
  const pairs = new Map<Finding, Finding>();
  for (const isWhole of [true, false]) {
    for (const finding of given) {
      const taken = new Set(pairs.values());
      const free = left.filter((candidate) => candidate.element === finding.element && !taken.has(candidate));
      const same = pairs.get(finding) ?? match(finding, free, isWhole);
      if (same) pairs.set(finding, same);
    }
  }
  return pairs;
}

/** The one with the most of an element's attributes, or with all of them. */
function match({ node }: Finding, candidates: readonly Finding[], isWhole: boolean): Finding | undefined {
  const attributes = [...attributesOf(node)];
  const score = (candidate: Finding): number => {
    const kept = attributesOf(candidate.node);
    return attributes.filter(([name, value]) => kept.get(name) === value).length;
  };
  const [best] = candidates.toSorted((a, b) => score(b) - score(a));
  return best && (!isWhole || score(best) === attributes.length) ? best : undefined;
}

function lossOfElement(finding: Finding, page: string, isShown: (code: string) => boolean): Loss {
  const text = textOf(finding.node);
  // TYPO3's sanitizer and some others write out what they don't allow, with all that stands inside.
  const code = finding.isPlace ? `data-klima="${finding.element}"` : `<klima-${finding.element}`;
  const seen = isShown(code)
    ? 'The reader sees its code, written out as text.'
    : !text
      ? 'The reader sees nothing of it.'
      : holds(page, text)
        ? 'The reader sees the text that stood inside, which nobody brings up to date.'
        : 'The reader sees nothing of it, and the text that stood inside is gone too.';
  return loss(finding, 'element', finding.node.tagName, `is gone. ${seen}`);
}

function lostAttributes(finding: Finding, left: Finding): readonly Loss[] {
  const kept = attributesOf(left.node);
  const prefix = finding.isPlace ? 'data-' : '';
  const options = optionsOf[finding.element as (typeof elementNames)[number]];
  const known = ['lang', ...options.map(({ attribute }) => prefix + attribute)];
  const flags = options.filter(({ isBoolean }) => isBoolean).map(({ attribute }) => prefix + attribute);
  return [...attributesOf(finding.node)].flatMap(([name, value]) => {
    const now = kept.get(name);
    if (now === value || (flags.includes(name) && isTrue(now) && isTrue(value))) return [];
    const what = now === undefined ? `lost ${name}` : `has ${name}="${now}" in place of "${value}"`;
    const seen = !known.includes(name)
      ? 'The reader sees the same, unless a rule or a link of the page asks for it.'
      : now === undefined
        ? 'The element shows itself as if it had never been set.'
        : 'The element shows what it now says, or its default, and warns in the console.';
    return [loss(finding, 'attribute', name, `${what}. ${seen}`)];
  });
}

/** A boolean option is true when the attribute is there, unless it says false; editors write it in their own ways. */
const isTrue = (value: string | undefined): boolean => flag(value ?? null);

function lostContent(finding: Finding, left: Finding, page: string): readonly Loss[] {
  const after = textOf(left.node);
  const losses = finding.node.childNodes.flatMap((child) => {
    const slot = isElement(child) ? slotOf(child) : undefined;
    const text = textOf(child);
    const told = `“${shortened(text)}”`;
    if (!text) return [];
    if (!holds(after, text)) {
      const seen = holds(page, text)
        ? 'It stands outside the element now, where the reader sees it beside what the element shows.'
        : slot
          ? 'The reader sees the element without it.'
          : 'Only a reader without scripts misses it.';
      return [loss(finding, 'text', text, `lost the text ${told}. ${seen}`)];
    }
    return slot && !hasInSlot(left, slot, text)
      ? [
          loss(
            finding,
            'slot',
            slot,
            `lost the slot “${slot}” of ${told}. The reader doesn't see that text once the element shows. In the data-klima form, write data-slot; for the tag, let the sanitizer keep slot.`,
          ),
        ]
      : [];
  });
  return [...losses, ...lostLinks(finding, left)];
}

/** What the element holds that it didn't: its end tag is gone, or has moved. */
function swallowed(finding: Finding, left: Finding): readonly Loss[] {
  const before = textOf(finding.node);
  return left.node.childNodes
    .map(textOf)
    .filter((text) => text && !holds(before, text))
    .map((text) =>
      loss(
        finding,
        'text',
        text,
        `holds “${shortened(text)}” now, which it didn't. The reader may not see it once the element shows: look for the end tag.`,
      ),
    );
}

function lostLinks(finding: Finding, left: Finding): readonly Loss[] {
  const addresses = linksIn(left.node).map((link) => attributesOf(link).get('href'));
  return linksIn(finding.node).flatMap((link) => {
    const address = attributesOf(link).get('href') ?? '';
    const text = textOf(link);
    if (!address || addresses.includes(address) || !holds(textOf(left.node), text)) return [];
    const now = linksIn(left.node).find((other) => textOf(other) === text);
    const href = now && attributesOf(now).get('href');
    const what = href
      ? `has a link “${shortened(text)}” that leads to ${shortened(href)} in place of ${shortened(address)}`
      : `has “${shortened(text)}” without its link to ${shortened(address)}`;
    const remedy = address.startsWith('data:') ? ' Render the content with --mode cms, which leaves it out.' : '';
    return [loss(finding, 'link', text, `${what}. The reader can't use it until the element shows.${remedy}`)];
  });
}

function loss({ element, number, isPlace }: Finding, what: Loss['what'], name: string, sentence: string): Loss {
  const tag = isPlace ? `<div data-klima="${element}">` : `<klima-${element}>`;
  return { element, number, what, name, sentence: `${tag}${number > 1 ? ` (number ${number})` : ''} ${sentence}` };
}

function hasInSlot({ node }: Finding, slot: string, text: string): boolean {
  return node.childNodes.filter(isElement).some((child) => slotOf(child) === slot && holds(textOf(child), text));
}

const slotOf = (element: Element): string | undefined => {
  const attributes = attributesOf(element);
  return attributes.get('slot') ?? attributes.get('data-slot');
};

const linksIn = (element: Element): readonly Element[] => elementsIn(element).filter(({ tagName }) => tagName === 'a');

const attributesOf = ({ attrs }: Element): ReadonlyMap<string, string> =>
  new Map(attrs.map(({ name, value }) => [name, value]));

const isElement = (node: Node): node is Element => 'tagName' in node;

/** The nodes inside a node; those of a template, as of a declarative shadow root, stand in a document of their own. */
const childrenOf = (node: Node | DefaultTreeAdapterTypes.DocumentFragment): readonly Node[] =>
  'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];

function elementsIn(node: Element | DefaultTreeAdapterTypes.DocumentFragment): readonly Element[] {
  return childrenOf(node)
    .filter(isElement)
    .flatMap((element) => [element, ...elementsIn(element)]);
}

/** The text as a reader compares it: white space is one, and what no browser shows is nothing. */
function textOf(node: Node | DefaultTreeAdapterTypes.DocumentFragment): string {
  const parts = (inner: Node | DefaultTreeAdapterTypes.DocumentFragment): string => {
    if ('value' in inner) return inner.value;
    return /^(?:style|script)$/.test(inner.nodeName) ? '' : childrenOf(inner).map(parts).join('');
  };
  return parts(node).replace(/\s+/g, ' ').trim();
}

/** Whether a text is in another, however editors have put blocks and spaces between its words. */
const holds = (outer: string, inner: string): boolean => bare(outer).includes(bare(inner));

const bare = (text: string): string => text.replace(/\s/g, '');

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trim()} …` : text);
