import { html } from 'lit';

import { safeLink } from './links.ts';

/** A text as a link, where there is an address that may be linked to. */
export function linked(address: string | undefined, text: string): unknown {
  const link = address && safeLink(address);
  return link ? html`<a href=${link}>${text}</a>` : text;
}
