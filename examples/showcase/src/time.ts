/** Times as people write them, and as the elements read them. */
import type { Language, Text } from '@klimaindsats/data';
import { shownTime, writtenEnds, writtenTime } from '@klimaindsats/data/words';

/** What a text says of a time, or why it says none and how to write it. */
export type ReadTime = { readonly time: string } | { readonly wrong: Text };

/** The months that a part of the year is, the first and the last; winter is in two years. */
const seasons = [
  [/^(?:forår|spring)/, 3, 5],
  [/^(?:sommer|summer)/, 6, 8],
  [/^(?:efterår|autumn|fall)/, 9, 11],
  [/^(?:vinter|winter)/, 12, 2],
  [/^(?:(?:1\.? ?|første )kvartal|q1)/, 1, 3],
  [/^(?:(?:2\.? ?|andet )kvartal|q2)/, 4, 6],
  [/^(?:(?:3\.? ?|tredje )kvartal|q3)/, 7, 9],
  [/^(?:(?:4\.? ?|fjerde )kvartal|q4)/, 10, 12],
] as const;

/**
 * A time in EDTF, of a text that is one already or is written as people do. `undefined` for what is no time, a 31st of
 * February among them.
 */
export function parseTime(text: string): string | undefined {
  const read = readTime(text);
  return 'time' in read ? read.time : undefined;
}

/** As `parseTime`, with a sentence for what is no time: what is wrong and how to write it. */
export function readTime(text: string): ReadTime {
  const time = writtenTime(text);
  return time === undefined || time === 'unknown' ? { wrong: whyNot(text.trim().toLowerCase()) } : { time };
}

function whyNot(text: string): Text {
  const season = seasons.find(([pattern]) => pattern.test(text));
  if (season) {
    const [, first, last] = season;
    const year = Number(/\d{4}/.exec(text)?.[0] ?? 2026);
    const month = (ofYear: number, number: number): string => `${ofYear}-${String(number).padStart(2, '0')}`;
    const span = `${month(year, first)}/${month(last < first ? year + 1 : year, last)}`;
    return {
      da: `»${text}« kan begynde på flere dage. Skriv månederne: ${shownTime(span, 'da')}`,
      en: `“${text}” can begin on several days. Write the months: ${shownTime(span, 'en')}`,
    };
  }
  if (/^\d{1,2}[-./ ]+\d{1,2}[-./ ]+\d{2}$/.test(text)) {
    return { da: 'Skriv året med fire cifre: 1. maj 2026', en: 'Write the year with four digits: 1 May 2026' };
  }
  if (!/\d{4}/.test(text))
    return { da: 'Året mangler. Skriv fx 1. maj 2026', en: 'The year is missing. Write 1 May 2026' };
  if (writtenEnds(text)) {
    return {
      da: 'Tidsrummet slutter, før det begynder. Byt om på de to',
      en: 'It ends before it begins. Swap the two',
    };
  }
  return {
    da: 'Det er ikke en dato. Skriv fx 1. maj 2026, maj 2026 eller 2026',
    en: 'That is no date. Write 1 May 2026, May 2026 or 2026',
  };
}

/** A time of the data in words: `19. november 2020`, `Mellem 2020 og 2021`. */
export function timeText(time: string, language: Language): string {
  const ends = writtenEnds(time);
  if (!ends) return shownTime(time, language);
  const [from, to] = ends.map((end) => shownTime(end, language));
  return language === 'en' ? `Between ${from} and ${to}` : `Mellem ${from} og ${to}`;
}
