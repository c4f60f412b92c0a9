/**
 * Says of one text after the other whether it stood before. Texts that come in an order, by letters or by length and then
 * by letters as `m-9` and `m-10`, needn't be kept in a set to be compared.
 */
export function repeats(): (text: string) => boolean {
  const inOrder: string[] = [];
  let [isByLetters, isByLength] = [true, true];
  let seen: Set<string> | undefined;
  return (text) => {
    const last = inOrder.at(-1) ?? '';
    if (!seen) {
      const isAfter = text > last;
      isByLetters &&= isAfter;
      isByLength &&= text.length > last.length || (text.length === last.length && isAfter);
      if (isByLetters || isByLength) {
        inOrder.push(text);
        return false;
      }
    }
    seen ??= new Set(inOrder);
    return seen.size === seen.add(text).size;
  };
}
