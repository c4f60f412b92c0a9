/** Keeps the draft in this browser with each check, as long as the person wants it. */
import type { Desk } from './desk.ts';
import { forgetDraft, keepDraft, keptDraft } from './storage.ts';

export class Keeper {
  isOn = false;
  /** Tells the draft of this register in this tab from any other. */
  #id = '';
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Begins with a register that is opened: what was kept of another stays as it is. */
  begin(): void {
    this.isOn = false;
    this.#id = String(crypto.getRandomValues(new BigUint64Array(1))[0]);
  }

  /** Begins to keep the draft, or forgets it; one of another register is forgotten only when the person says so. */
  set(isOn: boolean): void {
    const other = keptDraft();
    if (!isOn) {
      this.isOn = false;
      forgetDraft(this.#id);
    } else if (!other || other.id === this.#id || confirm(this.#desk.words.keepAsk(other.fileName))) {
      this.takeOver();
    }
    this.#desk.update();
  }

  /** Keeps it in place of what was kept: another tab that kept it sees that, and stops. */
  takeOver(): void {
    this.isOn = true;
    this.#keep();
  }

  /** Keeps it as it is now, unless another tab keeps another draft or has deleted this one. */
  write(): void {
    if (!this.isOn) return;
    if (keptDraft()?.id === this.#id) this.#keep();
    else this.#stop(this.#desk.words.keepLost);
  }

  #keep(): void {
    const { document, fileName, words } = this.#desk;
    if (document && !keepDraft(document, fileName, this.#id)) this.#stop(words.keepFailed);
  }

  #stop(told: string): void {
    this.isOn = false;
    this.#desk.say(told);
  }
}
