/** The words of the page's language, and its numbers. */
import { builderWords } from '../builder.words.ts';

export const language = document.documentElement.lang === 'en' ? 'en' : 'da';
export const words = builderWords[language];
export const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
