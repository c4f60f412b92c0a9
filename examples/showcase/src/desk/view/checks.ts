/** What is found in the register once the person pauses: never while a key is being pressed, so that no key waits. */
import type { Language } from '@klimaindsats/data';

import { type Changes, changesOf } from '../model/changes.ts';
import type { Draft } from '../model/draft.ts';
import { checkedOf, type Placed } from '../model/problems.ts';

/** The length of a pause in typing, in milliseconds. */
const pause = 400;

export class Checks {
  /** What is wrong with the register, new records that are being written included. */
  problems: readonly Placed[] = [];
  /** What may be right all the same, and is worth a look. */
  remarks: readonly Placed[] = [];
  /** What changed, as of the last check: telling it takes longer than a key may. */
  changes: Changes = { told: [], bump: 'none', from: '', to: '' };
  /** Whether what was written last has been checked. */
  isDone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Asks for a check when the person pauses. */
  later(check: () => void): void {
    this.isDone = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => whenIdle(check), pause);
  }

  /** Checks at once: `working` is the register with what is new in it. */
  check(opened: Draft, now: Draft, working: Draft, language: Language): void {
    clearTimeout(this.#timer);
    const { problems, notes } = checkedOf(working);
    this.problems = problems;
    this.remarks = notes;
    this.changes = changesOf(opened, now, language);
    this.isDone = true;
  }
}

/** When nothing else is to be done; Safari has no such time. */
export function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 1000 });
  else setTimeout(callback);
}
