/** Keeps the draft in this browser with each check, as long as the person wants it. */
import type { Desk } from './desk.ts';
import { forgetDraft, keepDraft, keptDraft } from './storage.ts';

export class Keeper {
  isOn = false;
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Begins to keep the draft, or forgets it; one of another file is forgotten only when the person says so. */
  set(isOn: boolean): void {
    const { fileName, words } = this.#desk;
    const other = keptDraft()?.fileName ?? fileName;
    if (!isOn || other === fileName || confirm(words.keepAsk(other))) {
      this.isOn = isOn;
      this.write();
      if (!isOn) forgetDraft();
    }
    this.#desk.update();
  }

  /** Keeps it as it is now. */
  write(): void {
    const { document, fileName, words } = this.#desk;
    if (!this.isOn || !document || keepDraft(document, fileName)) return;
    this.isOn = false;
    this.#desk.say(words.keepFailed);
  }
}
