import { landing } from '../features/landing.ts';
import { registerLanguage, translate } from '../features/language/language.ts';
import { light } from '../features/light/light.ts';
import { liveDataEnglish } from '../features/live-data/live-data.en.ts';
import { liveData } from '../features/live-data/live-data.ts';
import { missingEndTag } from '../features/missing-end-tag.ts';
import { notesEnglish } from '../features/notes/notes.en.ts';
import { notes } from '../features/notes/notes.ts';
import { otherDocument } from '../features/other-document.ts';
import { use } from '../internal/features.ts';
import { sharedEnglish } from '../words/shared.en.ts';
import type { KlimaElementClass } from './register.ts';

/** Gives an element every feature, and English: its words, and the texts of its facts. */
export function allFeatures(
  { tag }: KlimaElementClass,
  words: object,
  facts: object,
  english: readonly (string | 0)[],
): void {
  use(landing, light, liveData, missingEndTag, notes, otherDocument);
  registerLanguage('en', { shared: sharedEnglish, notes: notesEnglish, 'live-data': liveDataEnglish, [tag]: words });
  translate(facts, english);
}
