/** The page with KoliBri. */
import type { Kit } from '../page/kit.ts';
import { html } from '../page/markup.ts';

export const kolibri: Kit = {
  badge: (text) => html`<kol-badge _label="${text}" _color="#13644b"></kol-badge>`,
  card: (body) => html`<div class="card">${body}</div>`,
  fold: (heading, body) => html`<kol-details _label="${heading}" _level="3">${body}</kol-details>`,
  link: (text, link, file) =>
    file
      ? html`<kol-link _label="${text}" _href="${link}" _download="${file}"></kol-link>`
      : html`<kol-link _label="${text}" _href="${link}"></kol-link>`,
  copy: ({ label, text, done, failed }) =>
    html`<kol-button _label="${label}" data-copy="${text}" data-done="${done}" data-failed="${failed}"></kol-button>`,
};
