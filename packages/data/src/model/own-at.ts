/** What an object has itself under a key that the data gives: nothing for `constructor`, which every object inherits. */
export const ownAt = <Value>(of: Readonly<Partial<Record<string, Value>>>, key: string): Value | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined;
