/** Runs in the page: what a contender's list takes with a number of members, in milliseconds. */
import type { ListDriver } from './driver.ts';
import { fictionalMembers, query, withOneChanged } from './members.ts';

export interface Growth {
  /** The first rendering, laid out. */
  readonly first: number;
  /** The same, until the frame after it has been painted. */
  readonly painted: number;
  readonly change: number;
  readonly keystroke: number;
  /** The keystroke that brings everybody back. */
  readonly clear: number;
}

export async function timeGrowth<Data>(driver: ListDriver<Data>, size: number): Promise<Growth> {
  const { prepare, mount, update, type } = driver;
  const members = fictionalMembers(size);
  const data = prepare(members);
  const changed = [1, 2, 3].map((turn) => prepare(withOneChanged(members, `Ny Ørum ${turn}`)));

  const { laidOut: first, painted } = await time(() => mount(data, root()));
  const [change, keystroke, clear]: [number[], number[], number[]] = [[], [], []];
  for (const next of changed) {
    if (update) change.push((await time(() => update(next))).laidOut);
    if (type) keystroke.push((await time(() => type(query))).laidOut);
    if (type) clear.push((await time(() => type(''))).laidOut);
  }
  return { first, painted, change: middle(change), keystroke: middle(keystroke), clear: middle(clear) };
}

export const root = (): Element => document.getElementById('app') ?? document.body;

/** The time until an act is done and the whole document is laid out, from a page at rest. */
export async function time(act: () => unknown): Promise<{ readonly laidOut: number; readonly painted: number }> {
  await nextFrame();
  const start = performance.now();
  await act();
  document.documentElement.getBoundingClientRect();
  const laidOut = performance.now() - start;
  await nextFrame();
  return { laidOut, painted: performance.now() - start };
}

const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
