/** The limit: HTML and CSS alone. There is no button to copy with, because nothing would happen when it is pressed. */
import type { PageContent } from '../page/content.ts';
import { html, type Markup } from '../page/markup.ts';
import { card, explainer, group } from '../page/templates.ts';

export const body = (content: PageContent): Markup => html`<h1>${content.title}</h1>
<section>${group(content.group)}</section>
<section>${card(content.contact, html``)}</section>
<section>${explainer(content.explainer)}</section>`;
