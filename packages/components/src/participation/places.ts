const columns = 5;

/** Region Midtjylland: where its municipalities lie, from Lemvig by the North Sea to Samsø in the Kattegat. */
const map = `
0665 0671 0779 0730 0707
---- 0661 0791 0710 0706
0760 0657 0740 0751 ----
---- 0756 0746 0727 ----
---- ---- 0615 ---- 0741
---- ---- 0766 ---- ----`
  .trim()
  .split(/\s/);

/**
 * The municipalities in the order of the map, row by row, each with its column from 1. Those that have no place on it
 * come after it, in rows of their own: the first begins one, the others follow it.
 */
export function placed<Area extends { readonly id: string }>(
  areas: readonly Area[],
): readonly (readonly [Area, number?])[] {
  const onMap = map.flatMap((code, index) => {
    const area = areas.find(({ id }) => id === code);
    return area ? [[area, (index % columns) + 1] as const] : [];
  });
  const others = areas.filter(({ id }) => !map.includes(id));
  return [...onMap, ...others.map((area, index) => (index ? ([area] as const) : ([area, 1] as const)))];
}

/** A point of the page, right and down. */
export type Point = readonly [x: number, y: number];

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The index of the point that a key leads to: the nearest in an arrow's direction, the first, the last; else -1. */
export function neighbour(points: readonly Point[], from: number, key: string): number {
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  const direction = Object.hasOwn(directions, key) && directions[key];
  const here = points[from];
  if (!direction || !here) return -1;
  const [right, down] = direction;
  let nearest = -1;
  let least = Infinity;
  points.forEach(([x, y], index) => {
    const along = (x - here[0]) * right + (y - here[1]) * down;
    const across = Math.abs((x - here[0]) * down + (y - here[1]) * right);
    // What lies straight ahead feels nearer than what lies askew.
    const distance = along + 2 * across;
    if (along > 1 && distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}
