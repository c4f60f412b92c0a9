const allowed = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The address when it may be linked to, else nothing: a link to anything but web, mail and phone is shown as text. */
export function safeLink(address: string): string | undefined {
  try {
    return allowed.has(new URL(address).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** A text as a part of an address. Half a character, which an address can't hold, is left out. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}
