import { isTime } from '../edtf.ts';
import { type Language, languages, type Text } from '../model/text.ts';
import {
  type Field,
  type FormName,
  valueLabel,
  writtenClock,
  writtenCode,
  writtenNumber,
  writtenPhone,
  writtenTime,
} from '../words.ts';
import type { Cell, CellValue } from './spreadsheet.ts';

/** What a cell says, as a value of a data set; or what is wrong with it. */
export interface Read {
  readonly value?: unknown;
  readonly wrong?: Wrong;
  /** What was made of it, where that isn't plain to see. */
  readonly notice?: Text;
}

export interface Wrong {
  readonly message: Text;
  readonly hint: Text;
}

/** A cell as it was found: its value, and how it is shown. */
export interface Found {
  readonly value: CellValue;
  readonly format: string;
  readonly formula?: string | undefined;
  readonly isError: boolean;
}

export function foundIn(value: CellValue | undefined, cell: Cell | undefined): Found {
  const calculated = cell?.value ?? cell?.formulaResult ?? value ?? null;
  return {
    value: typeof calculated === 'string' ? tidy(calculated) : calculated,
    format: cell?.style?.numFmt ?? '',
    formula: cell?.formula,
    isError: cell?.type === 'error' || (cell?.formula !== undefined && /^#[A-Z/0]+[!?]?$/.test(String(calculated))),
  };
}

/** A text as it was meant: no spaces around it, and one kind of line break. */
const tidy = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();

export const isEmpty = ({ value, formula, isError }: Found): boolean =>
  !isError && (value === '' || (value === null && formula === undefined));

/** What stands in the way of reading a cell, whatever it is to hold. */
export function unreadable({ value, formula, isError }: Found): Wrong | undefined {
  if (isError) {
    return {
      message: { da: `Formlen giver fejlen ${String(value)}`, en: `The formula gives the error ${String(value)}` },
      hint: { da: 'Ret formlen, eller skriv værdien', en: 'Correct the formula, or write the value' },
    };
  }
  if (value === null && formula !== undefined) {
    return {
      message: { da: 'Formlen er ikke regnet ud', en: 'The formula hasn’t been calculated' },
      hint: {
        da: 'Åbn filen i Excel eller LibreOffice, og gem den, eller skriv værdien',
        en: 'Open the file in Excel or LibreOffice and save it, or write the value',
      },
    };
  }
  return undefined;
}

/** A cell of a field that refers to nothing, and isn't empty. */
export function readCell(found: Found, form: FormName, field: Field): Read {
  if (field.isList) return field.values ? readChoices(found, form, field) : readLines(found);
  if (field.values) return readChoice(found, form, field);
  return (readers[field.type] ?? readText)(found);
}

/** A cell as text; nothing where a spreadsheet made a date of it, for then nobody knows what was written. */
function textOf({ value }: Found): string | undefined {
  if (value instanceof Date) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function readText(found: Found): Read {
  const text = textOf(found);
  return text === undefined ? becameDate : { value: text };
}

/** The date that the spreadsheet made doesn't show what somebody wrote. */
export const becameDate: Read = {
  wrong: {
    message: { da: 'Cellen er blevet til en dato', en: 'The cell has become a date' },
    hint: {
      da: 'Sæt cellens format til tekst, og skriv det igen',
      en: 'Set the cell’s format to text and write it again',
    },
  },
};

function readTime({ value, format }: Found): Read {
  if (value instanceof Date) return { value: dayOf(value, format) };
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 1000 && value <= 9999) return { value: String(value) };
    // Days since 1899: what a spreadsheet makes of a date whose format was taken away.
    if (Number.isInteger(value) && value >= 10_000 && value <= 99_999) {
      const day = dayOf(new Date(Date.UTC(1899, 11, 30 + value)), '');
      return {
        value: day,
        notice: {
          da: `Tallet ${value} er læst som datoen ${day}`,
          en: `The number ${value} is read as the date ${day}`,
        },
      };
    }
  }
  const text = String(value);
  return { value: isTime(text) ? text : (writtenTime(text) ?? text) };
}

/** A day; or the month, where the cell shows no more. */
function dayOf(date: Date, format: string): string {
  const day = date.toISOString().slice(0, 10);
  const shown = format.replaceAll(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  return shown.includes('y') && !shown.includes('d') ? day.slice(0, shown.includes('m') ? 7 : 4) : day;
}

function readClock({ value }: Found): Read {
  if (value instanceof Date) return { value: value.toISOString().slice(11, 16) };
  if (typeof value === 'number' && value >= 0 && value < 1) {
    const minutes = Math.round(value * 24 * 60);
    return { value: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
  }
  return { value: writtenClock(String(value)) ?? String(value) };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A code in digits, however they are grouped. */
const readCode =
  (length?: 4) =>
  (found: Found): Read => {
    const text = textOf(found);
    return text === undefined ? becameDate : { value: writtenCode(text, length) };
  };

/** The id in a record as a list has it, `Åge Østerby [p1]`; nothing where none is in brackets. */
export const idInBrackets = (text: string): string | undefined => /\[([^[\]]+)\]$/.exec(text)?.[1]?.trim();

function readId(found: Found): Read {
  const text = textOf(found);
  return text === undefined ? becameDate : { value: idInBrackets(text) ?? text };
}

function readPhone(found: Found): Read {
  const text = textOf(found);
  return text === undefined ? becameDate : { value: writtenPhone(text) ?? text };
}

function readNumber({ value, format }: Found): Read {
  if (value instanceof Date) return becameDate;
  if (typeof value === 'number') {
    return { value: format.includes('%') ? Number((value * 100).toPrecision(15)) : value };
  }
  return writtenNumber(String(value));
}

function readLines(found: Found): Read {
  const text = textOf(found);
  if (text === undefined) return becameDate;
  if (text.startsWith('[')) {
    try {
      const words: unknown = JSON.parse(text);
      if (Array.isArray(words) && words.every((word) => typeof word === 'string')) return { value: words };
    } catch {
      // A name may begin with a bracket.
    }
  }
  return { value: text.split('\n').map(tidy).filter(Boolean) };
}

/** What may be written for a fixed value: what it is called in either language, or the value itself. */
function choiceOf(text: string, form: FormName, { path, values = [] }: Field): string | undefined {
  const wanted = tidyName(text);
  return values.find((value) =>
    [value, valueLabel(form, path, value, 'da'), valueLabel(form, path, value, 'en')].some(
      (label) => tidyName(label) === wanted,
    ),
  );
}

/** A name as it is compared: however it is spaced and spelt large or small. */
export const tidyName = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

function readChoice(found: Found, form: FormName, field: Field): Read {
  const text = textOf(found);
  if (text === undefined) return becameDate;
  const choice = choiceOf(text, form, field);
  return choice === undefined ? notAmong(text, form, field) : { value: choice };
}

function notAmong(text: string, form: FormName, { path, values = [] }: Field): Read {
  const list = (language: Language): string =>
    values.map((value) => valueLabel(form, path, value, language)).join('; ');
  return {
    wrong: {
      message: { da: `»${text}« står ikke på listen`, en: `“${text}” is not in the list` },
      hint: { da: `Vælg ${list('da')}`, en: `Choose ${list('en')}` },
    },
  };
}

/** Several fixed values in one cell, as days are written: `mandag, tirsdag`, `ma-to`, `Mo–Fr`. */
function readChoices(found: Found, form: FormName, field: Field): Read {
  const whole = textOf(found);
  if (whole === undefined) return becameDate;
  const order = field.values ?? [];
  const one = (text: string, read = languages): string | undefined =>
    (read.includes('da') ? choiceOf(text, form, field) : undefined) ??
    order.find((choice) =>
      read.some(
        (language) =>
          new RegExp(
            `^${tidyName(text)
              .replace(/\.$/, '')
              .replaceAll(/[^\p{L}]/gu, '')}`,
            'u',
          ).test(tidyName(valueLabel(form, field.path, choice, language))) &&
          tidyName(text).replaceAll(/[^\p{L}]/gu, '').length > 1,
      ),
    );
  const chosen: string[] = [];
  for (const part of whole.split(/[,;\n]| og | and /)) {
    const text = tidy(part);
    if (text === '') continue;
    // Between Danish days, `to` is Thursday.
    const isEnglish = text.includes(' to ');
    const [from, to, ...more] = text
      .split(/ ?[-–—] ?| til | to /)
      .map((day) => one(day, isEnglish ? ['en'] : undefined));
    if (more.length) return notAmong(text, form, field);
    const first = from === undefined ? -1 : order.indexOf(from);
    const last = to === undefined ? first : order.indexOf(to);
    if (first < 0 || last < first || (to === undefined && one(text) === undefined)) return notAmong(text, form, field);
    chosen.push(...order.slice(first, last + 1));
  }
  return { value: chosen };
}

const readers: Readonly<Record<string, (found: Found) => Read>> = {
  number: readNumber,
  Edtf: readTime,
  AsOf: readTime,
  IsoDate: readTime,
  ClockTime: readClock,
  Id: readId,
  AreaCode: readCode(4),
  PostalCode: readCode(4),
  CvrNumber: readCode(),
  GlobalLocationNumber: readCode(),
  PhoneNumber: readPhone,
};
