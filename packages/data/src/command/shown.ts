/** No control reaches the terminal, and nothing invisible or turning: each is shown by its number. Lines stay. */
export const harmless = (text: string): string =>
  text.replaceAll(
    /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );

/** A text as it is shown among others: on one line, and no longer than can be read. */
export function short(text: string, length = 300): string {
  const line = text.replaceAll('\n', String.raw`\n`);
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** A path as a shell takes it: quoted where it must be. */
export function quoted(path: string, platform: string = process.platform): string {
  // A name that begins with a dash would be taken for an option.
  const name = path.startsWith('-') && path !== '-' ? `./${path}` : path;
  if (/^[\p{L}\p{N}_./:@%+=,\\-]+$/u.test(name) && (platform === 'win32' || !name.includes('\\'))) return name;
  return platform === 'win32' ? `"${name}"` : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
