import { allFeatures } from '../element/all-features.ts';
import { english } from '../generated/facts/contact-card.en.ts';
import { facts } from '../generated/facts/contact-card.ts';
import { english as words } from './contact-card.en.ts';
import { ContactCard } from './contact-card.ts';

allFeatures(ContactCard, words, facts, english);

export { ContactCard };
