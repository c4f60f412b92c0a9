/** The page made with a design system: its own elements where it has them, plain HTML where it hasn't. */
import type { PageContent, SectionContent } from './content.ts';
import { html, type Markup } from './markup.ts';
import { figureList } from './templates.ts';

/** How a design system writes what the page needs. */
export interface Kit {
  readonly badge: (text: string) => Markup;
  readonly card: (body: Markup) => Markup;
  readonly fold: (heading: string, body: Markup) => Markup;
  readonly link: (text: string, link: string, file?: string) => Markup;
  readonly copy: (copy: PageContent['contact']['copy']) => Markup;
}

export const kitBody = ({ title, group, contact, explainer }: PageContent, kit: Kit): Markup => html`<h1>${title}</h1>
<section><h2>${group.heading}</h2>
<ul class="members" role="list">${group.members.map(
  ({ name, isListed, role, line }) =>
    html`<li><p><span class="${isListed ? 'name' : 'unlisted'}">${name}</span> ${role ? kit.badge(role) : ''}</p>${line ? html`<p>${line}</p>` : ''}</li>`,
)}</ul>
<p class="note">${group.note}</p></section>
<section><h2>${contact.heading}</h2>
${kit.card(html`<p class="name">${contact.name}</p><p>${contact.organization}</p>
<dl>${contact.ways.map(({ label, text, link }) => html`<dt>${label}</dt><dd>${kit.link(text, link)}</dd>`)}</dl>
<p class="actions">${kit.link(contact.save.label, contact.save.link, contact.save.file)} ${kit.copy(contact.copy)}<span role="status"></span></p>`)}
<p class="note">${contact.note}</p></section>
<section><h2>${explainer.heading}</h2>
${explainer.sections.map((section) => kit.fold(section.heading, foldBody(section)))}
<p class="note">${explainer.note}</p></section>`;

const foldBody = ({ paragraphs, figures }: SectionContent): Markup =>
  html`${paragraphs.map((text) => html`<p>${text}</p>`)}${figureList(figures)}`;
