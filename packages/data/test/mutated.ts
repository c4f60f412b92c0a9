import fc from 'fast-check';

/** How many cases a property is tried on: many in CI, few for each of Stryker's mutants. */
export const cases =
  process.env['CI'] === 'true' ? 10_000 : process.env['STRYKER_MUTATOR_WORKER'] === undefined ? 500 : 30;

/** A value with a few of its parts replaced by others, taken out or added to: nearly right, as files of people are. */
export const mutated = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(
      fc.tuple(
        fc.nat(),
        fc.oneof(
          fc.constant(undefined),
          fc.jsonValue({ maxDepth: 1 }),
          fc.constantFrom<unknown>('', '0751', '2021', -1, [], {}, null),
        ),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((changes) => {
      const copy = JSON.parse(JSON.stringify({ value })) as object;
      for (const [pick, replacement] of changes) {
        const places = [...placesIn(copy)];
        const place = places[pick % places.length];
        if (!place) continue;
        if (replacement === undefined) Reflect.deleteProperty(place.holder, place.key);
        else Object.assign(place.holder, { [place.key]: replacement });
      }
      return (JSON.parse(JSON.stringify(copy)) as { value?: unknown }).value ?? null;
    });

function* placesIn(holder: object): Generator<{ readonly holder: object; readonly key: string }> {
  for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
    yield { holder, key };
    if (typeof value === 'object' && value !== null) yield* placesIn(value);
  }
}
