/** The contenders, and what the page of each is made of. */
import { renderToString } from '@klimaindsats/components/server';

import { type PageContent, type PageName, pages, type Part } from '../page/content.ts';
import { kitBody } from '../page/kit.ts';
import { html, Markup } from '../page/markup.ts';
import type { ScriptFile } from '../paths.ts';
import { kolibri } from './kolibri.page.ts';
import { shoelace } from './shoelace.page.ts';
import { body as staticBody } from './static.page.ts';
import { webAwesome } from './webawesome.page.ts';

export interface Contender {
  readonly name: string;
  readonly title: string;
  readonly page: PageName;
  /** The module its page loads; none for a page without a script. */
  readonly client?: string;
  /** Script files as they are published, in place of a module of its own; or a file with nothing in it. */
  readonly scriptFiles?: readonly ScriptFile[] | 'empty';
  /** Style sheets beside that of the page. */
  readonly styles: readonly string[];
  readonly body: (content: PageContent) => Markup;
  /** Whether there is no button to copy with, because no script would hear it. */
  readonly hasNoCopy?: boolean;
}

/** What a page's times are compared with: those of the same page written with Lit alone, and without a script. */
export const yardsticks = {
  three: { lit: 'lit', static: 'static' },
  card: { lit: 'card-lit', static: 'card-static' },
} as const satisfies Readonly<Record<PageName, unknown>>;

const contentStyles = 'page/content.css';
const kitStyles = 'contenders/kit.css';
const elements = { group: 'member-list', contact: 'contact-card', explainer: 'dk2020' } as const;
type Element = (typeof elements)[Part];
const bodyOf = ({ title }: PageContent, page: PageName, part: (part: Part) => string): Markup =>
  html`<h1>${title}</h1>
${pages[page].map((name) => new Markup(`<section>${part(name)}</section>`))}`;

const handWritten =
  (page: PageName) =>
  (content: PageContent): Markup =>
    bodyOf(content, page, (part) => `<bench-${part}></bench-${part}>`);
const ours = (page: PageName, render: (element: Element) => string) => (content: PageContent) =>
  bodyOf(content, page, (part) => render(elements[part]));
const empty = (page: PageName) =>
  ours(page, (element) => `<klima-${element}${element === 'dk2020' ? ' fold' : ''}></klima-${element}>`);
const rendered = (page: PageName, mode: 'plain' | 'shadow') =>
  ours(page, (element) =>
    element === 'dk2020' ? renderToString(element, { mode, fold: true }) : renderToString(element, { mode }),
  );

/** Our elements on a page with a script file: alone, and after what a server wrote. */
const oursOn = (
  page: PageName,
  name: string,
  title: string,
  scriptFiles: readonly ScriptFile[],
): readonly Omit<Contender, 'page'>[] =>
  (
    [
      ['script', 'script file', empty(page)],
      ['plain', 'plain HTML + script file', rendered(page, 'plain')],
      ['shadow', 'declarative shadow DOM + script file', rendered(page, 'shadow')],
    ] as const
  ).map(([kind, what, body]) => ({
    name: `${name}-${kind}`,
    title: `${title}, ${what}`,
    scriptFiles,
    styles: [],
    body,
  }));

const ofThree: readonly Omit<Contender, 'page'>[] = [
  {
    name: 'static',
    title: 'static HTML and CSS',
    styles: [contentStyles],
    body: (content) => staticBody(content, pages.three),
    hasNoCopy: true,
  },
  {
    name: 'vanilla',
    title: 'custom elements by hand',
    client: 'contenders/vanilla.client',
    styles: [],
    body: handWritten('three'),
  },
  {
    name: 'lit',
    title: 'minimal Lit elements',
    client: 'contenders/lit.client',
    styles: [],
    body: handWritten('three'),
  },
  {
    name: 'shoelace',
    title: 'Shoelace',
    client: 'contenders/shoelace.client',
    styles: ['@shoelace-style/shoelace/dist/themes/light.css', contentStyles, kitStyles],
    body: (content) => kitBody(content, shoelace),
  },
  {
    name: 'webawesome',
    title: 'Web Awesome',
    client: 'contenders/webawesome.client',
    styles: ['@awesome.me/webawesome/dist/styles/themes/default.css', contentStyles, kitStyles],
    body: (content) => kitBody(content, webAwesome),
  },
  {
    name: 'react',
    title: 'React 19',
    client: 'contenders/react.client',
    styles: [contentStyles],
    body: ({ title }) => html`<h1>${title}</h1><div id="app"></div>`,
  },
  {
    name: 'kolibri',
    title: 'KoliBri',
    client: 'contenders/kolibri.client',
    styles: ['../rivals/node_modules/@public-ui/theme-default/assets/kolicons/style.css', contentStyles, kitStyles],
    body: (content) => kitBody(content, kolibri),
  },
  ...oursOn('three', 'ours', 'ours', ['klimaindsats.js']),
  {
    name: 'ours-files',
    title: 'ours, declarative shadow DOM + a script file for each element',
    scriptFiles: Object.values(elements).map((name) => `klimaindsats.${name}.js` as const),
    styles: [],
    body: rendered('three', 'shadow'),
  },
  { name: 'ours-npm', title: 'ours, npm', client: 'contenders/ours.client', styles: [], body: empty('three') },
];

/** The contact card alone, as a file of one element is for. */
const ofTheCard: readonly Omit<Contender, 'page'>[] = [
  {
    name: 'card-static',
    title: 'card alone: static HTML and CSS',
    styles: [contentStyles],
    body: (content) => staticBody(content, pages.card),
    hasNoCopy: true,
  },
  {
    name: 'card-lit',
    title: 'card alone: a minimal Lit element',
    client: 'contenders/lit-card.client',
    styles: [],
    body: handWritten('card'),
  },
  ...oursOn('card', 'card', 'card alone: ours', ['klimaindsats.contact-card.js']),
];

export const contenders: readonly Contender[] = [
  ...ofThree.map((contender) => ({ ...contender, page: 'three' as const })),
  ...ofTheCard.map((contender) => ({ ...contender, page: 'card' as const })),
];

/** Pages that a server wrote, with less: what each part of them adds to the first paint. */
const withLess: readonly Contender[] = contenders
  .filter(({ name }) => ['ours-plain', 'ours-shadow'].includes(name))
  .flatMap(({ scriptFiles: _, ...page }) => [
    { ...page, name: `${page.name}-alone`, title: page.title.replace(' + script file', ', no script') },
    {
      ...page,
      name: `${page.name}-empty`,
      title: page.title.replace('script file', 'empty script'),
      scriptFiles: 'empty' as const,
    },
  ]);

/** The same pages without the marks by which a script file knows that there is something to read until it starts. */
const atOnce: readonly Contender[] = contenders
  .filter(({ name }) => /-(plain|shadow)$/.test(name))
  .map(({ body, ...page }) => ({
    ...page,
    name: `${page.name}-at-once`,
    title: `${page.title} that doesn’t wait`,
    body: (content) => new Markup(body(content).text.replaceAll(/ (lang|data-rendered)="(da)?"/g, '')),
  }));

/** Pages whose first paint alone is measured. */
export const painted: readonly Contender[] = [...withLess, ...atOnce];
