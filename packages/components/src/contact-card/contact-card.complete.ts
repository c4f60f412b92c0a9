import { english } from '../../facts/contact-card.en.js';
import { facts } from '../../facts/contact-card.js';
import { complete } from '../internal/complete.ts';
import { english as words } from './contact-card.en.ts';
import { ContactCard } from './contact-card.ts';

complete(ContactCard, words, facts, english);

export { ContactCard };
