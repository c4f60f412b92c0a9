import { compareDanish, type Municipality } from '@klimaindsats/data';

/** How many columns and rows the styles know. */
export const most = 20;

/** How many of those without a place stand beside each other. */
const beside = 5;

/** An area, and where it stands on the map: its column and row, from 1. */
export type Placed<Area> = readonly [area: Area, column: number, row: number];

/**
 * Areas where they lie, in the order of the map, row by row: the westernmost in the first column, the northernmost in
 * the first row. Those that have no place on it come after it, in rows of their own, by name.
 */
export function placed<Area extends Pick<Municipality, 'name' | 'tile'>>(
  areas: readonly Area[],
): readonly Placed<Area>[] {
  const tiles = areas.flatMap(({ tile }) => tile ?? []);
  const west = Math.min(...tiles.map(({ column }) => column)) - 1;
  const north = Math.min(...tiles.map(({ row }) => row)) - 1;
  const onMap = areas
    .flatMap((area): readonly Placed<Area>[] =>
      area.tile ? [[area, area.tile.column - west, area.tile.row - north]] : [],
    )
    .filter(([, column, row]) => isWithin(column) && isWithin(row))
    .sort(([, column, row], [, otherColumn, otherRow]) => row - otherRow || column - otherColumn);
  const below = onMap.at(-1)?.[2] ?? 0;
  const others = areas
    .filter((area) => !onMap.some(([known]) => known === area))
    .sort((a, b) => compareDanish(a.name, b.name));
  return [
    ...onMap,
    ...others.map((area, index): Placed<Area> => [area, (index % beside) + 1, below + 1 + Math.floor(index / beside)]),
  ];
}

const isWithin = (place: number): boolean => Number.isInteger(place) && place > 0 && place <= most;

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

/** Moves the focus to the button that a key leads to. */
export function moveFocus(event: KeyboardEvent): void {
  const next = buttonFor(event);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The button that a key leads to from the one that has it, among those of a container; nothing for other keys. */
function buttonFor({
  currentTarget,
  target,
  key,
  ctrlKey,
  altKey,
  metaKey,
}: KeyboardEvent): HTMLButtonElement | undefined {
  const buttons = [...(currentTarget as Element).querySelectorAll('button')];
  const centres = buttons.map((button): Point => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  });
  const isPlain = !ctrlKey && !altKey && !metaKey;
  return isPlain ? buttons[neighbour(centres, buttons.indexOf(target as HTMLButtonElement), key)] : undefined;
}
