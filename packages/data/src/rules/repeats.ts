/**
 * Says of one text after the other whether it stood before. Texts that come in an order, by letters or by length and then
 * by letters as `m-9` and `m-10`, needn't be kept to be compared: `before` gives the first so many of them, should one
 * come out of order.
 */
export function repeats(before: (count: number) => readonly string[]): (text: string) => boolean {
  let last = '';
  let count = 0;
  let [isByLetters, isByLength] = [true, true];
  let seen: Set<string> | undefined;
  return (text) => {
    if (seen) return seen.size === seen.add(text).size;
    const isAfter = text > last;
    isByLetters &&= isAfter;
    isByLength &&= text.length > last.length || (text.length === last.length && isAfter);
    if (isByLetters || isByLength) {
      last = text;
      count++;
      return false;
    }
    seen = new Set(before(count));
    return seen.size === seen.add(text).size;
  };
}
