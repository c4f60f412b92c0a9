/** The page with Shoelace. */
import type { Kit } from '../page/kit.ts';
import { html } from '../page/markup.ts';

export const shoelace: Kit = {
  badge: (text) => html`<sl-badge variant="neutral" pill>${text}</sl-badge>`,
  card: (body) => html`<sl-card>${body}</sl-card>`,
  fold: (heading, body) => html`<sl-details><h3 slot="summary">${heading}</h3>${body}</sl-details>`,
  link: (text, link, file) =>
    file
      ? html`<sl-button size="small" href="${link}" download="${file}">${text}</sl-button>`
      : html`<a href="${link}">${text}</a>`,
  copy: ({ label, text, done, failed }) =>
    html`<sl-button size="small" data-copy="${text}" data-done="${done}" data-failed="${failed}">${label}</sl-button>`,
};
