/** A register that is open: as it was opened, as it is, and the way back and forth between. */
import type { Draft } from './draft.ts';
import { setHeader } from './edits.ts';

interface Step {
  readonly draft: Draft;
  /** What is one step of the person's: further changes with the same key are part of it. */
  readonly key: string | undefined;
}

export interface Document {
  /** What changes are compared with: the file as it was opened, or as it was last saved when all was in order. */
  readonly opened: Draft;
  /** What was last saved, as a draft or ready. */
  readonly saved: Draft;
  readonly now: Draft;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** A register that was opened; one that is begun has never been saved. */
export const open = (opened: Draft): Document => ({ opened, saved: opened, now: opened, past: [], future: [] });

/** How many steps can be undone. */
const most = 200;

/** The document after a change; `key` makes one step of what is typed in one field. */
export function change(document: Document, now: Draft, key?: string): Document {
  if (now === document.now) return document;
  const isSameStep = key !== undefined && document.past.at(-1)?.key === key && document.future.length === 0;
  const past = isSameStep ? document.past : [...document.past, { draft: document.now, key }].slice(-most);
  return { ...document, now, past, future: [] };
}

export function undo(document: Document): Document {
  const step = document.past.at(-1);
  if (!step) return document;
  return {
    ...document,
    now: step.draft,
    past: document.past.slice(0, -1),
    future: [...document.future, { draft: document.now, key: step.key }],
  };
}

export function redo(document: Document): Document {
  const step = document.future.at(-1);
  if (!step) return document;
  return {
    ...document,
    now: step.draft,
    past: [...document.past, { draft: document.now, key: step.key }],
    future: document.future.slice(0, -1),
  };
}

/**
 * The document once `written`, which it was as `before`, is in a file, with the version it has there; changes aren't
 * compared with a draft. What somebody wrote while the file was being saved is still to be saved.
 */
export function saved(document: Document, before: Draft, written: Draft, kind: 'ready' | 'draft'): Document {
  const now = document.now === before ? written : setHeader(document.now, ['version'], written['version']);
  return { ...document, now, saved: written, ...(kind === 'ready' && { opened: written }) };
}

export const isUnsaved = ({ now, saved: last }: Document): boolean => now !== last;
