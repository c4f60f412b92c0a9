export type Row = Readonly<Record<string, unknown>>;

/** Rows in which every pair of values of two parameters stands together at least once. */
export function pairwise(parameters: Readonly<Record<string, readonly unknown[]>>): readonly Row[] {
  const names = Object.keys(parameters);
  const sizes = names.map((name) => parameters[name]?.length ?? 0);
  const key = (a: number, i: number, b: number, j: number): string => `${a}.${i}/${b}.${j}`;
  const missing = new Set<string>();
  for (const [a, size] of sizes.entries()) {
    for (let b = a + 1; b < sizes.length; b++) {
      for (let i = 0; i < size; i++) for (let j = 0; j < (sizes[b] ?? 0); j++) missing.add(key(a, i, b, j));
    }
  }
  const rows: Row[] = [];
  while (missing.size) {
    // Each row begins with a pair that is missing, and takes for each other parameter what brings most of the rest.
    const [first = ''] = missing;
    const chosen = new Map(first.split('/').map((part) => part.split('.').map(Number) as [number, number]));
    for (const [parameter, size] of sizes.entries()) {
      if (chosen.has(parameter)) continue;
      const gain = (value: number): number =>
        [...chosen].filter(([other, its]) =>
          missing.has(other < parameter ? key(other, its, parameter, value) : key(parameter, value, other, its)),
        ).length;
      const [best = 0] = [...Array(size).keys()].sort((one, other) => gain(other) - gain(one));
      chosen.set(parameter, best);
    }
    for (const [a, i] of chosen) for (const [b, j] of chosen) missing.delete(key(a, i, b, j));
    rows.push(Object.fromEntries(names.map((name, index) => [name, parameters[name]?.[chosen.get(index) ?? 0]])));
  }
  return rows;
}
