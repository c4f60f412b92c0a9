/** The draft in this browser: there only when the person says so, and gone when they say so. */
import type { Document } from '../model/document.ts';
import type { Draft } from '../model/draft.ts';
import { withoutTakenOut } from '../model/file.ts';

const key = 'klimaindsats-desk';

export interface Kept {
  /** Which register it is: one that is opened, or gone on with, has an id of its own, whatever its file is called. */
  readonly id: string;
  readonly fileName: string;
  readonly when: string;
  readonly draft: Draft;
  /** What changes are compared with. */
  readonly opened: Draft;
}

/** Whether the browser kept it: there may be no room, or its settings may forbid it. */
export function keepDraft({ now: draft, opened }: Document, fileName: string, id: string): boolean {
  try {
    const kept: Kept = { id, fileName, when: new Date().toISOString(), draft, opened: withoutTakenOut(opened, draft) };
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function keptDraft(): Kept | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as Kept);
  } catch {
    return undefined;
  }
}

/** Forgets that draft, and no other that took its place meanwhile. */
export function forgetDraft(id: string): void {
  try {
    if (keptDraft()?.id === id) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
