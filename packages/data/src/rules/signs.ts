/**
 * The signs that a text has, as bits: what a rule looks for begins with one of them, so that most texts are looked
 * through once for all rules and no more.
 */
export const sign = { any: 1, space: 2, at: 4, plus: 8, colon: 16, odd: 32, markup: 64, lost: 128 } as const;

/**
 * By its code, which sign a character is. Odd are controls, and what is no plain letter or sign of Western Europe; lost
 * is what stands for a letter that didn't get through.
 */
const signOf = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[^ -~À-ÿ]|[ÂÃâ]/.test(character)) return sign.odd;
  if (/[?%\\]/.test(character)) return sign.lost;
  return (
    { ' ': sign.space, '@': sign.at, '+': sign.plus, ':': sign.colon, '&': sign.markup, '<': sign.markup }[character] ??
    0
  );
});

/** The signs of a text; an empty one is odd. */
export function signsOf(text: string): number {
  let signs: number = text === '' ? sign.odd : 0;
  for (let index = 0; index < text.length; index++) signs |= signOf[text.charCodeAt(index)] ?? sign.odd;
  return signs | sign.any;
}
