/** The contenders, and what the page of each is made of. */
import { renderToString } from '@klimaindsats/components/server';

import type { PageContent } from '../page/content.ts';
import { kitBody } from '../page/kit.ts';
import { html, Markup } from '../page/markup.ts';
import { kolibri } from './kolibri.page.ts';
import { shoelace } from './shoelace.page.ts';
import { body as staticBody } from './static.page.ts';
import { webAwesome } from './webawesome.page.ts';

export interface Contender {
  readonly name: string;
  readonly title: string;
  /** The module its page loads; none for a page without a script. */
  readonly client?: string;
  /** The script file as it is published, in place of a module of its own; or a file with nothing in it. */
  readonly scriptFile?: 'published' | 'empty';
  /** Style sheets beside that of the page. */
  readonly styles: readonly string[];
  readonly body: (content: PageContent) => Markup;
  /** Whether there is no button to copy with, because no script would hear it. */
  readonly hasNoCopy?: boolean;
}

const contentStyles = 'page/content.css';
const kitStyles = 'contenders/kit.css';
const tags = ({ title }: PageContent, prefix: string, names: readonly string[]): Markup =>
  html`<h1>${title}</h1>
${names.map((name) => new Markup(`<section><${prefix}-${name}></${prefix}-${name}></section>`))}`;

const handWritten = (content: PageContent): Markup => tags(content, 'bench', ['members', 'contact', 'explainer']);
const ours = ({ title }: PageContent, render: (name: 'member-list' | 'contact-card' | 'dk2020') => string): Markup =>
  html`<h1>${title}</h1>
${(['member-list', 'contact-card', 'dk2020'] as const).map((name) => new Markup(`<section>${render(name)}</section>`))}`;
const empty = (content: PageContent): Markup =>
  ours(content, (name) => `<klima-${name}${name === 'dk2020' ? ' fold' : ''}></klima-${name}>`);
const rendered = (content: PageContent, mode: 'plain' | 'shadow'): Markup =>
  ours(content, (name) =>
    name === 'dk2020' ? renderToString(name, { mode, fold: true }) : renderToString(name, { mode }),
  );

export const contenders: readonly Contender[] = [
  { name: 'static', title: 'static HTML and CSS', styles: [contentStyles], body: staticBody, hasNoCopy: true },
  {
    name: 'vanilla',
    title: 'custom elements by hand',
    client: 'contenders/vanilla.client',
    styles: [],
    body: handWritten,
  },
  { name: 'lit', title: 'minimal Lit elements', client: 'contenders/lit.client', styles: [], body: handWritten },
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
  { name: 'ours-script', title: 'ours, script file', scriptFile: 'published', styles: [], body: empty },
  { name: 'ours-npm', title: 'ours, npm', client: 'contenders/ours.client', styles: [], body: empty },
  {
    name: 'ours-plain',
    title: 'ours, plain HTML + script file',
    scriptFile: 'published',
    styles: [],
    body: (content) => rendered(content, 'plain'),
  },
  {
    name: 'ours-shadow',
    title: 'ours, declarative shadow DOM + script file',
    scriptFile: 'published',
    styles: [],
    body: (content) => rendered(content, 'shadow'),
  },
];

/** Pages that a server wrote, with less: what each part of them adds to the first paint. */
export const stripped: readonly Contender[] = contenders
  .filter(({ name }) => ['ours-plain', 'ours-shadow'].includes(name))
  .flatMap(({ scriptFile: _, ...page }) => [
    { ...page, name: `${page.name}-alone`, title: page.title.replace(' + script file', ', no script') },
    {
      ...page,
      name: `${page.name}-empty`,
      title: page.title.replace('script file', 'empty script'),
      scriptFile: 'empty' as const,
    },
  ]);
