/** What stands at a place in a value, by the keys on the way there; `undefined` where nothing does. */
export const valueAt = (value: unknown, way: readonly string[]): unknown =>
  way.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );

/** The keys of a JSON Pointer; the schema names no field with a slash or a tilde in it, so it is split as it is. */
export const keysOf = (pointer: string): readonly string[] => pointer.split('/').slice(1);
