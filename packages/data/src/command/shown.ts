import { cut } from '../model/cut.ts';

/** What a terminal would obey or not show: controls, and what is invisible or turns the text. Lines stay. */
const unseen = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text of which nothing unseen reaches the terminal: each such sign is shown by its number. */
export const harmless = (text: string): string =>
  text.replaceAll(unseen, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);

/** A JSON text of the same value, with what is unseen written as JSON escapes it: by its units of UTF-16. */
export const harmlessJson = (json: string): string =>
  json.replaceAll(unseen, (sign) =>
    sign
      .split('')
      .map((unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'))
      .join(''),
  );

/** A text as it is shown among others: on one line, and no longer than can be read. */
export const short = (text: string, most = 300): string => cut(text.replaceAll('\n', String.raw`\n`), most);

/** A path as a shell takes it: quoted where it must be. */
export function quoted(path: string, platform: string = process.platform): string {
  // A name that begins with a dash would be taken for an option.
  const name = path.startsWith('-') && path !== '-' ? `./${path}` : path;
  if (/^[\p{L}\p{N}_./:@%+=,\\-]+$/u.test(name) && (platform === 'win32' || !name.includes('\\'))) return name;
  return platform === 'win32' ? `"${name}"` : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
