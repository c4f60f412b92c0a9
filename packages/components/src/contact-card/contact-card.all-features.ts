import { allFeatures } from '../element/all-features.ts';
import { detailsEnglish } from '../features/details/details.en.ts';
import { details } from '../features/details/details.ts';
import { registerLanguage } from '../features/language/language.ts';
import { english } from '../generated/facts/contact-card.en.ts';
import { facts } from '../generated/facts/contact-card.ts';
import { use } from '../internal/features.ts';
import { english as words } from './contact-card.en.ts';
import { ContactCard } from './contact-card.ts';

allFeatures(ContactCard, words, facts, english);
use(details);
registerLanguage('en', { details: detailsEnglish });

export { ContactCard };
