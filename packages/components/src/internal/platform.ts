import { isServer } from 'lit';

/**
 * Whether elements are rendered on a server: in Node, and without a document, which test environments bring. In what is
 * built for browsers Lit says so itself, and nothing of this is left.
 */
export const onServer: boolean = (isServer as boolean) && !('document' in globalThis);
