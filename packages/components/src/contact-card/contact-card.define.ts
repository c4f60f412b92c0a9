import { define } from '../internal/define.ts';
import { registerLanguage } from '../internal/language.ts';
import { english } from './contact-card.en.ts';
import { ContactCard } from './contact-card.ts';

registerLanguage('en', { 'contact-card': english });
define([ContactCard]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-contact-card': ContactCard;
  }
}

export { ContactCard };
