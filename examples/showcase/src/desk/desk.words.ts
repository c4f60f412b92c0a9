/** The desk's words, for the page and for its script. */
import type { Language } from '@klimaindsats/data';

import { deskDanish } from './desk.da.ts';
import { deskEnglish } from './desk.en.ts';

export type DeskWords = typeof deskDanish;
export const deskWords: Readonly<Record<Language, DeskWords>> = { da: deskDanish, en: deskEnglish };
