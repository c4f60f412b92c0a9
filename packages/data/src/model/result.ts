import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';

/** Typed data, or what is wrong with it. */
export type Result =
  | { readonly valid: true; readonly data: Dataset; readonly problems: readonly [] }
  | { readonly valid: false; readonly problems: readonly Problem[] };

/** What a strict check finds. A note is a finding that may be right all the same, and makes nothing invalid. */
export type Validation = Result & { readonly notes: readonly Problem[] };
