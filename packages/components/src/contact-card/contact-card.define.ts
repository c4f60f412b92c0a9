import { define } from '../element/register.ts';
import { ContactCard } from './contact-card.all-features.ts';

define([ContactCard]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-contact-card': ContactCard;
  }
}

export { ContactCard };
