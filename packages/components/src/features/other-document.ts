import type { Feature } from '../internal/features.ts';
import { cssOf, makeSheet } from '../internal/sheets.ts';

/** Makes the styles again when another document takes an element in: sheets stay in the document they were made in. */
export const otherDocument: Feature<'adoptAgain'> = {
  adoptAgain(host) {
    if (host.shadowRoot) host.shadowRoot.adoptedStyleSheets = makeSheet(host.ownerDocument, cssOf(host));
  },
};
