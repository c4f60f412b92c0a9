/** The name that a mistyped one is nearest to, where one is within two keys of it. */
export function nearest(names: readonly string[], given: string): string | undefined {
  const [best] = names
    .map((name) => ({ name, steps: stepsBetween(name, given.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.min(2, name.length - 2))
    .sort((one, other) => one.steps - other.steps);
  return best?.name;
}

/** How many letters must be added, removed or replaced to make one word the other (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  // What is this much longer is no slip of a finger, and may be as long as it likes.
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index++) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at++) {
      const replaced = (row[at] ?? 0) + (one[index] === other[at] ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
