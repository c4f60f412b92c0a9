/** The page with Web Awesome. */
import type { Kit } from '../page/kit.ts';
import { html } from '../page/markup.ts';

export const webAwesome: Kit = {
  badge: (text) => html`<wa-badge variant="neutral" pill>${text}</wa-badge>`,
  card: (body) => html`<wa-card>${body}</wa-card>`,
  fold: (heading, body) => html`<wa-details><h3 slot="summary">${heading}</h3>${body}</wa-details>`,
  link: (text, link, file) =>
    file
      ? html`<wa-button size="s" href="${link}" download="${file}">${text}</wa-button>`
      : html`<a href="${link}">${text}</a>`,
  copy: ({ label, text, done, failed }) =>
    html`<wa-button size="s" data-copy="${text}" data-done="${done}" data-failed="${failed}">${label}</wa-button>`,
};
