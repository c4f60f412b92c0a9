import { whenDanish } from '../../words/when.da.ts';

/** The words about when people held their posts and how to reach them, in Danish. */
export const peopleDanish = {
  ...whenDanish,
  /** @param when The day as it stands in a sentence: `den 1. januar 2025`. */
  onDay: (when: string) => `Vist, som det var ${when}.`,
  past: 'Tidligere poster',
  /** @param when The time as it stands in a sentence: `i 2023`. */
  came: (when: string) => `tiltrådt ${when}`,
  left: (when: string) => `fratrådt ${when}`,
  /** Of a day to come. */
  leaves: (when: string) => `fratræder ${when}`,
  /** Of somebody who may have come later or left before. @param day Whether it is of the day shown, not of today. */
  open: (day: boolean) => `Vi ved ikke, om medlemmet ${day ? 'havde posten den dag' : 'har posten i dag'}.`,
  page: 'Hjemmeside',
  save: 'Gem kontakt',
  /** What a link leads to, of whom. */
  of: (link: string, name: string) => `${link}: ${name}`,
  saveAll: 'Gem alle som kontakter (vCard)',
  /** The file that all are saved in. */
  file: 'kontakter',
  photo: (rights: string) => `Foto: ${rights}`,
};
