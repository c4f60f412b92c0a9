import { define } from '../internal/define.ts';
import { ContactCard } from './contact-card.complete.ts';

define([ContactCard]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-contact-card': ContactCard;
  }
}

export { ContactCard };
