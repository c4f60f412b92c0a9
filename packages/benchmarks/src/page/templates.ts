/** The page as plain markup: what static HTML holds, and what hand-written elements put into their roots. */
import type { MemberContent, PageContent, SectionContent } from './content.ts';
import type { FigureContent } from './figures.ts';
import { html, type Markup } from './markup.ts';

export const group = ({ heading, members, note }: PageContent['group']): Markup =>
  html`<h2>${heading}</h2><ul class="members" role="list">${members.map(member)}</ul><p class="note">${note}</p>`;

export const member = ({ name, isListed, role, line }: MemberContent): Markup =>
  html`<li><p><span class="${isListed ? 'name' : 'unlisted'}">${name}</span>${role ? html` <span class="role">${role}</span>` : ''}</p>${line ? html`<p>${line}</p>` : ''}</li>`;

export const card = ({ heading, name, organization, ways, save, note }: PageContent['contact'], copy: Markup): Markup =>
  html`<h2>${heading}</h2>
<div class="card"><p class="name">${name}</p><p>${organization}</p>
<dl>${ways.map(({ label, text, link }) => html`<dt>${label}</dt><dd><a href="${link}">${text}</a></dd>`)}</dl>
<p class="actions"><a href="${save.link}" download="${save.file}">${save.label}</a>${copy}</p></div>
<p class="note">${note}</p>`;

export const explainer = ({ heading, sections, note }: PageContent['explainer']): Markup =>
  html`<h2>${heading}</h2>${sections.map(section)}<p class="note">${note}</p>`;

const section = ({ heading, paragraphs, figures }: SectionContent): Markup =>
  html`<details><summary><h3>${heading}</h3></summary>
${paragraphs.map((text) => html`<p>${text}</p>`)}${figureList(figures)}</details>`;

export const figureList = (figures: readonly FigureContent[]): Markup =>
  figures.length ? html`<ul class="figures" role="list">${figures.map(figure)}</ul>` : html``;

const figure = ({ value, label, note, readings }: FigureContent): Markup =>
  html`<li><p><strong>${value}</strong> ${label}</p><p class="note">${note}</p>${readings.length ? html`<ul role="list">${readings.map((text) => html`<li class="note">${text}</li>`)}</ul>` : ''}</li>`;
