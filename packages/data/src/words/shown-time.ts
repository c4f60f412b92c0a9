import type { Language } from '../model/text.ts';
import { kept } from './kept.ts';

/**
 * A date or an interval in EDTF as people write it: `1. november 2026`, `maj 2026 – juni 2026`. What is no date stays
 * as it is; `unknown` is `ukendt`.
 */
export function shownTime(edtf: string, language: Language): string {
  if (edtf === 'unknown') return { da: 'ukendt', en: 'unknown' }[language];
  return edtf
    .split('/')
    .map((date) => shownDate(date, language))
    .join(' – ');
}

function shownDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const at = new Date(date);
  if (!/^\d{4}$/.test(year) || Number.isNaN(at.getTime())) return date;
  return (day ? dayFormat : month ? monthFormat : yearFormat)(language).format(at);
}

const formatOf = (parts: Intl.DateTimeFormatOptions): ((language: Language) => Intl.DateTimeFormat) =>
  kept((language) => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'da', { timeZone: 'UTC', ...parts }));

const yearFormat = formatOf({ year: 'numeric' });
const monthFormat = formatOf({ year: 'numeric', month: 'long' });
const dayFormat = formatOf({ year: 'numeric', month: 'long', day: 'numeric' });
