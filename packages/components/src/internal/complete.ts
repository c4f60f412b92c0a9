import type { Dataset } from '@klimaindsats/data';

import type { KlimaElementClass } from './define.ts';
import { use } from './features.ts';
import { registerLanguage, translate } from './language.ts';
import { light } from './light.ts';
import { notes } from './notes.ts';
import { ownData } from './own-data.ts';
import { rescue } from './rescue.ts';
import { sharedEnglish } from './shared.en.ts';

/** Gives an element every feature, and English: its words, and the texts of its facts. */
export function complete(
  { tag }: KlimaElementClass,
  words: object,
  facts: Partial<Dataset>,
  english: readonly (string | 0)[],
): void {
  use(light, notes, ownData, rescue);
  registerLanguage('en', { ...sharedEnglish, [tag]: words });
  translate(facts, english);
}
