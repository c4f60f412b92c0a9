/** A minimal Lit element on a page of its own: the contact card. */
import { BenchContact } from './lit.contact.ts';

customElements.define('bench-contact', BenchContact);
