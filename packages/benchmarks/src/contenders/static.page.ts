/** The limit: HTML and CSS alone. There is no button to copy with, because nothing would happen when it is pressed. */
import type { PageContent, Part } from '../page/content.ts';
import { html, type Markup } from '../page/markup.ts';
import { card, explainer, group } from '../page/templates.ts';

const templates: Readonly<Record<Part, (content: PageContent) => Markup>> = {
  group: (content) => group(content.group),
  contact: (content) => card(content.contact, html``),
  explainer: (content) => explainer(content.explainer),
};

export const body = (content: PageContent, parts: readonly Part[]): Markup => html`<h1>${content.title}</h1>
${parts.map(
  (part) => html`<section>${templates[part](content)}</section>
`,
)}`;
