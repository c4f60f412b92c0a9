/** What people write, as the register has it, and back: a date, a telephone number, a number with a comma, an address. */
import type { Language, Text } from '@klimaindsats/data';
import { isDay } from '@klimaindsats/data/edtf';
import { shownTime, writtenClock, writtenCode, writtenNumber, writtenPhone } from '@klimaindsats/data/words';

import { readTime } from '../../time.ts';

/** What was written as the register has it; what can't be read stays as it was written, with why and how to write it. */
interface Reading {
  readonly value: unknown;
  readonly wrong?: Text;
}

interface Format {
  readonly read: (text: string, today: string, language?: Language) => Reading;
  readonly show?: (value: string, language: Language) => string;
  /** What may be written, with an example. */
  readonly hint?: Text;
  /** The kind of keyboard, and what the browser may fill in: never, as it is not about who writes. */
  readonly input?: 'email' | 'tel' | 'url' | 'decimal' | 'numeric';
}

const asWritten = (text: string): Reading => ({ value: text.trim() });
/** A code of digits, however it is grouped. People leave out no zero, as spreadsheets do. */
const code = (text: string): Reading => ({ value: writtenCode(text) });

function time(text: string, today: string): Reading {
  if (/^\s*(?:i dag|today)\s*$/i.test(text)) return { value: today };
  const read = readTime(text);
  return 'time' in read ? { value: read.time } : { value: text.trim(), wrong: read.wrong };
}

const showTime = (value: string, language: Language): string => (readable(value) ? shownTime(value, language) : value);
const readable = (value: string): boolean => 'time' in readTime(value);
const times = {
  da: 'Fx 1. maj 2026, maj 2026 eller 2026.',
  en: 'E.g. 1 May 2026, May 2026 or 2026.',
};
const unknown = { da: 'ukendt', en: 'unknown' };

const formats: Readonly<Record<string, Format>> = {
  Edtf: { read: time, show: showTime, hint: times },
  AsOf: {
    read: (text, today) =>
      /^\s*(?:ukendt|unknown|ved ikke)\s*$/i.test(text) ? { value: 'unknown' } : time(text, today),
    show: (value, language) => (value === 'unknown' ? unknown[language] : showTime(value, language)),
    hint: {
      da: 'Fx 1. maj 2026, maj 2026, 2026 eller ukendt.',
      en: 'E.g. 1 May 2026, May 2026, 2026 or unknown.',
    },
  },
  IsoDate: {
    read: (text, today) => {
      const read = time(text, today);
      return read.wrong || isDay(String(read.value))
        ? read
        : {
            value: text.trim(),
            wrong: { da: 'Her skal det være en dag. Skriv fx 1. maj 2026', en: 'It must be a day. Write 1 May 2026' },
          };
    },
    show: showTime,
    hint: { da: 'En dag: 1. maj 2026.', en: 'A day: 1 May 2026.' },
  },
  ClockTime: {
    read: (text) => ({ value: writtenClock(text) ?? text.trim() }),
    show: (value, language) => (language === 'da' ? value.replace(':', '.') : value),
    hint: { da: 'Fx 9, 9.30 eller 15:30.', en: 'E.g. 9, 9:30 or 15:30.' },
  },
  PhoneNumber: {
    read: (text) => {
      const number = writtenPhone(text);
      const written = text.trim();
      return number === undefined
        ? {
            value: written,
            wrong: {
              da: `»${written}« er ikke et telefonnummer. Skriv fx 12 34 56 78, eller et udenlandsk med + og landekode`,
              en: `“${written}” is no telephone number. Write 12 34 56 78, or a foreign one with + and its country code`,
            },
          }
        : { value: number };
    },
    show: (value) => value.replace(/^\+45(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4'),
    hint: {
      da: 'Fx 12 34 56 78. Et udenlandsk nummer har landekoden foran.',
      en: 'E.g. 12 34 56 78. A foreign number has its country code in front.',
    },
    input: 'tel',
  },
  EmailAddress: { read: (text) => ({ value: text.trim().replace(/^mailto:/i, '') }), input: 'email' },
  HttpsUrl: {
    read: (text) => {
      const address = text.trim();
      if (/^http:\/\//i.test(address)) return { value: address.replace(/^http:/i, 'https:') };
      return { value: /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(address) ? `https://${address}` : address };
    },
    hint: { da: 'Fx www.kommune.dk/klima.', en: 'E.g. www.kommune.dk/klima.' },
    input: 'url',
  },
  PostalCode: { read: code, input: 'numeric' },
  CvrNumber: { read: code, input: 'numeric' },
  GlobalLocationNumber: { read: code, input: 'numeric' },
  AreaCode: { read: code, input: 'numeric' },
  number: {
    read: (text, _, language) => {
      const { value, wrong } = writtenNumber(text, language);
      return wrong
        ? {
            value: text.trim(),
            wrong: {
              da: `${wrong.message.da}. ${wrong.hint.da}`,
              en: `${wrong.message.en}. ${wrong.hint.en}`,
            },
          }
        : { value };
    },
    hint: { da: 'Fx 1250 eller 12,5.', en: 'E.g. 1250 or 12.5.' },
    input: 'decimal',
  },
};

const plain: Format = { read: asWritten };
const formatOf = (type: string): Format => (Object.hasOwn(formats, type) ? formats[type] : undefined) ?? plain;

/** What was written in a field of a type. An empty text is nothing. */
export const readText = (type: string, text: string, today: string, language?: Language): Reading =>
  text.trim() === '' ? { value: undefined } : formatOf(type).read(text, today, language);

/** A value of a type, as it is written. */
export function showText(type: string, value: unknown, language: Language): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number')
    return new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: false }).format(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return formatOf(type).show?.(value, language) ?? value;
}

/** Why a value of a type can't be read, as it stands in the register; in one language or the other, where they differ. */
export function wrongIn(type: string, value: unknown): Text | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const { read } = formatOf(type);
  return read(value, '2000-01-01', 'da').wrong ?? read(value, '2000-01-01', 'en').wrong;
}

export const hintOf = (type: string): Text | undefined => formatOf(type).hint;
export const inputModeOf = (type: string): Format['input'] => formatOf(type).input;
