import { type Language, languages, type Text } from '../model/text.ts';

/** A number that was read, or why none was and what to do. */
export interface WrittenNumber {
  readonly value?: number;
  readonly wrong?: { readonly message: Text; readonly hint: Text };
}

/** Numbers with a sign between the thousands. */
const grouped: Readonly<Record<Language, RegExp>> = {
  da: /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
  en: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
};

/**
 * A number as people write it: `1250`, `12,5`, `1 250`, `25 %`. `1.250` is a thousand and more in Danish, and one and a
 * little in English: it is read where the language is given, and else refused with both ways to write it.
 */
export function writtenNumber(text: string, language?: Language): WrittenNumber {
  const written = text
    .trim()
    // A space is a sign between the thousands, and nowhere else.
    .replaceAll(/(?<=\d)[\s\u00a0'](?=\d{3}(?!\d))/g, '')
    .replace(/(?<!\s)\s*%$/, '')
    .replace(/^[\u2212–]/, '-');
  const isEither = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(written);
  if (isEither && language === undefined) {
    const plain = written.replace(/[.,]/, '');
    // Three decimals would be read as thousands again.
    const decimal = (sign: string): string =>
      written
        .replace(/[.,](\d{3})/, `${sign}$10`)
        .replace(/(?<=[.,]\d*)0{2,}$/, '')
        .replace(/[.,]$/, '');
    return {
      wrong: {
        message: { da: `»${written}« kan være to tal`, en: `“${written}” may be two numbers` },
        hint: { da: `Skriv ${plain} eller ${decimal(',')}`, en: `Write ${plain} or ${decimal('.')}` },
      },
    };
  }
  const isGrouped = languages.find(
    (each) => (language === undefined || language === each) && grouped[each].test(written),
  );
  const digits = (isGrouped ? written.replaceAll(isGrouped === 'da' ? '.' : ',', '') : written).replace(',', '.');
  if (/^-?\d+(\.\d+)?$/.test(digits)) return { value: Number(digits) };
  return {
    wrong: {
      message: { da: `»${text.trim()}« er ikke et tal`, en: `“${text.trim()}” is not a number` },
      hint: {
        da: 'Skriv tallet alene, uden enhed: 1250 eller 12,5',
        en: 'Write the number alone, without a unit: 1250 or 12.5',
      },
    },
  };
}

/** A telephone number with its country code, however it is spaced: eight digits are Danish. Nothing for what is none. */
export function writtenPhone(text: string): string | undefined {
  // The zero that is dialled at home alone.
  const digits = text
    .replace('(0)', '')
    .replaceAll(/[\s\u00a0().-]/g, '')
    .replace(/^00/, '+');
  if (/^\d{8}$/.test(digits)) return `+45${digits}`;
  if (/^45\d{8}$/.test(digits)) return `+${digits}`;
  return /^\+(?:45\d{8}|(?!45)[1-9]\d{6,14})$/.test(digits) ? digits : undefined;
}

/** A time of day as people write it: `9`, `9.30`, `kl. 15:30` and `1530` are `09:00`, `09:30` and `15:30`. */
export function writtenClock(text: string): string | undefined {
  const [, hour, minute = '00'] = /^(?:kl\.? ?)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(text.trim()) ?? [];
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

/** A code in digits, however they are grouped; one of four digits gets the zero back that a spreadsheet takes. */
export function writtenCode(text: string, length?: 4): string {
  const code = text.trim().replaceAll(/(?<=\d)[\s\u00a0.-]+(?=\d)/g, '');
  return length === 4 && /^\d{3}$/.test(code) ? `0${code}` : code;
}
