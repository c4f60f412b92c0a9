import type { Dataset } from '@klimaindsats/data';

/** An element sends it when the file that its `src` names has come and is shown. */
export class DataLoadEvent extends Event {
  /** The address as the page gave it. */
  readonly src: string;
  /** The data. */
  readonly dataset: Dataset;

  constructor(src: string, dataset: Dataset) {
    super('klimadataload', { bubbles: true, composed: true });
    this.src = src;
    this.dataset = dataset;
  }
}

/** An element sends it when the file that its `src` names could not be used; what was shown before stays. */
export class DataErrorEvent extends Event {
  /** The address as the page gave it. */
  readonly src: string;
  /** What was wrong, in English. */
  readonly reason: string;

  constructor(src: string, reason: string) {
    super('klimadataerror', { bubbles: true, composed: true });
    this.src = src;
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    klimadataload: DataLoadEvent;
    klimadataerror: DataErrorEvent;
  }
}
