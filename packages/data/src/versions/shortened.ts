/** A text that can't fill the screen or steer it; the JSON form of a difference has it whole. */
export function shortened(text: string): string {
  const characters = Array.from(text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD'));
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('');
}
