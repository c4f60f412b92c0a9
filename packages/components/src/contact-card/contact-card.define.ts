import { define } from '../internal/define.ts';
import { registerLanguage } from '../internal/language.ts';
import { sharedEnglish } from '../internal/shared.en.ts';
import { english } from './contact-card.en.ts';
import { ContactCard } from './contact-card.ts';

registerLanguage('en', { shared: sharedEnglish, 'contact-card': english });
define([ContactCard]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-contact-card': ContactCard;
  }
}

export { ContactCard };
