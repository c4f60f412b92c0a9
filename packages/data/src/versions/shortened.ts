/** A text longer than this is shortened. */
const most = 80;

/** Whether a text is too long to be shown whole. */
export const isLong = (text: string): boolean => Array.from(text).length > most;

/** A text that can't fill the screen or steer it; the files have it whole. */
export function shortened(text: string): string {
  const characters = Array.from(text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD'));
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}
