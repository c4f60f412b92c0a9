/** What component tests share. Everything is put back after each test. */
import 'axe-core/axe.min.js';

import type { AxeResults, default as Axe } from 'axe-core';
import { assert } from 'chai';
import { html, render, type TemplateResult } from 'lit';
import type {} from 'mocha';

import { engine, readPageTree, readSnapshot, setMedia, setSize } from './commands.ts';
import { printRoles } from './print-roles.ts';
import { printTree } from './print-tree.ts';

export { sendKeys } from '@web/test-runner-commands';
export { engine, painted, setMedia, setSize } from './commands.ts';

declare const axe: typeof Axe;

const desktop = { width: 800, height: 600 };
const containers: HTMLElement[] = [];
const { warn } = console;
const { Date: realDate } = globalThis;

afterEach(() => {
  console.warn = warn;
  globalThis.Date = realDate;
  for (const container of containers.splice(0)) container.remove();
});

/** The first element of some HTML or of a template, on the page and rendered. */
export async function fixture<Expected extends Element = HTMLElement>(
  content: string | TemplateResult,
): Promise<Expected> {
  const container = document.createElement('div');
  containers.push(container);
  document.body.append(container);
  if (typeof content === 'string') container.append(document.createRange().createContextualFragment(content));
  else render(content, container);
  await rendered(container);
  const strangers = container.querySelectorAll(':not(:defined)');
  assert(!strangers.length, `<${strangers[0]?.localName ?? ''}> is not registered: import its define file.`);

  const element = container.firstElementChild;
  assert(element, 'The fixture holds no element.');
  return element as Expected;
}

/** The element of some HTML with properties that were set before the element was there to take them. */
export function fixtureWith<Expected extends Element>(
  content: string,
  properties: Partial<Expected>,
): Promise<Expected> {
  const element = document.createRange().createContextualFragment(content).firstElementChild;
  assert(element, 'The fixture holds no element.');
  return fixture<Expected>(html`${Object.assign(element, properties)}`);
}

interface Rendering {
  readonly renderRoot: ParentNode;
}

/** What an element shows, its white space as a reader sees it. */
export const textOf = ({ renderRoot }: Rendering): string => textIn(renderRoot.querySelector('.root, .klima-root'));

/** The text of a part, its white space as a reader sees it. */
export const textIn = (part: Node | null | undefined): string => part?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The headings that an element shows, each after its tag: `h2 Kontakt`. */
export const headingsOf = ({ renderRoot }: Rendering): string[] =>
  [...renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.localName} ${heading.textContent}`,
  );

/** Waits for every element inside, nested ones too. */
export async function rendered(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if ('updateComplete' in element) await element.updateComplete;
    if (element.shadowRoot) await rendered(element.shadowRoot);
  }
}

/** Waits for what comes when it comes; what never comes fails at the limit of the test. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Waits for a frame, in which the page's own observers and ours have had their turn. */
export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What the console warns of until the test ends, one line for each warning. */
export function recordWarnings(): readonly string[] {
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => void warnings.push(parts.map(String).join(' '));
  return warnings;
}

/** Lets the page take a day, at noon, for today until the test ends. */
export function setToday(day: string): void {
  globalThis.Date = class extends realDate {
    constructor(...given: [] | [number | string | Date]) {
      super(given[0] ?? `${day}T12:00:00Z`);
    }
  } as DateConstructor;
}

/** The ways a page is looked at. WebKit has no forced colours. */
const looks: Readonly<
  Record<
    string,
    { enter(container: HTMLElement): Promise<void> | void; leave(container: HTMLElement): Promise<void> | void }
  >
> = {
  'as it is': { enter: () => undefined, leave: () => undefined },
  'at 320 px': {
    async enter(container) {
      container.style.inlineSize = '304px';
      await setSize({ width: 320, height: 640 });
    },
    async leave(container) {
      container.style.removeProperty('inline-size');
      await setSize(desktop);
    },
  },
  'in the dark': {
    enter: () => document.documentElement.style.setProperty('color-scheme', 'dark'),
    leave: () => void document.documentElement.style.removeProperty('color-scheme'),
  },
  ...(engine !== 'webkit' && {
    'in forced colours': {
      enter: () => setMedia({ 'forced-colors': 'active' }),
      leave: () => setMedia({}),
    },
  }),
};

/** Passes when the element keeps WCAG 2.2 A and AA, as far as a machine can tell, in every look, and fits in 320 px. */
export async function expectAccessible(element: Element): Promise<void> {
  const container = containers.find((candidate) => candidate.contains(element));
  assert(container, 'Only what `fixture` rendered can be audited.');
  const problems: string[] = [];
  for (const [name, look] of Object.entries(looks)) {
    await look.enter(container);
    try {
      const found = [...(await audit(element)), ...overflow(container)];
      problems.push(...found.filter((problem) => !problems.includes(problem)).map((problem) => `${name}: ${problem}`));
    } finally {
      await look.leave(container);
    }
  }
  assert(problems.length === 0, `${element.localName} is not accessible.\n\n${problems.join('\n\n')}`);
}

async function audit(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'],
  });
  return violations.flatMap(describeViolation);
}

function describeViolation({ id, help, nodes }: AxeResults['violations'][number]): readonly string[] {
  return nodes.map(
    ({ html: markup, failureSummary = '' }) =>
      `${help} (${id})\n  ${markup}\n  ${failureSummary.replaceAll('\n', '\n  ')}`,
  );
}

/** WCAG 1.4.10: nothing scrolls sideways. */
function overflow(container: HTMLElement): readonly string[] {
  const { scrollWidth, clientWidth } = container;
  return scrollWidth > clientWidth ? [`The content is ${scrollWidth} px wide in ${clientWidth} px (reflow)`] : [];
}

/** The accessibility tree of an element as text, one line for each node. Chromium only. */
export async function a11yTree(element: Element): Promise<string> {
  const marker = `tree of ${element.localName}`;
  const container = element.parentElement;
  assert(container, 'Only what `fixture` rendered has a tree.');
  container.setAttribute('role', 'group');
  container.setAttribute('aria-label', marker);
  return printTree(await readPageTree(), marker);
}

/**
 * Passes when the tree is the one committed beside the test file. Chromium shows its tree to tests and the
 * others don't, so call it inside `inChromium`.
 */
export async function expectTree(element: Element): Promise<void> {
  const text = await a11yTree(element);
  const committed = await readSnapshot({ extension: 'tree.txt', text });
  const remedy = 'If this is as it should be, run the tests with UPDATE_SNAPSHOTS=1 and commit the file.';
  assert(committed !== undefined, `No accessibility tree is committed for ${element.localName}. ${remedy}`);
  assert.equal(text, committed, `The accessibility tree of ${element.localName} has changed. ${remedy}`);
}

/**
 * Passes when the roles, names and texts are those committed beside the test file, in whichever engine: the browser's
 * own tree is `expectTree`'s, and Chromium's alone.
 */
export async function expectRoles(element: Element): Promise<void> {
  const text = printRoles(element);
  const committed = await readSnapshot({ extension: 'roles.txt', text });
  const remedy = 'If this is as it should be, run the tests with UPDATE_SNAPSHOTS=1 and commit the file.';
  assert(committed !== undefined, `No roles are committed for ${element.localName}. ${remedy}`);
  assert.equal(text, committed, `The roles of ${element.localName} in ${engine} are others. ${remedy}`);
}

/** Defines a test in Chromium, and none in the engines that can't run it. */
export function inChromium(title: string, test: () => Promise<void>): void {
  if (engine === 'chromium') it(title, test);
}

// An audit can tell contrast only when the page says its colours, as pages do.
document.head.append(
  document.createRange().createContextualFragment('<style>:root { background: Canvas; color: CanvasText; }</style>'),
);
document.documentElement.lang = 'da';
