/** A text of no more than so many characters; `…` stands for what is cut off, and no character is cut in two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character takes two units at most, so no more of a text than this is needed, however long it is.
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}
