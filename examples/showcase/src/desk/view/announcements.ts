import { again } from '../../told.ts';

/** What readers are told who don't see the page change. */
export class Announcements {
  /** What is told now. */
  said = '';
  readonly #update: () => void;
  #silence: ReturnType<typeof setTimeout> | undefined;
  /** How many times something was told. */
  #times = 0;

  constructor(update: () => void) {
    this.#update = update;
  }

  /** Tells it for a while: what stands over the page mustn't stay there. */
  say(text: string): void {
    this.said = again(text, ++this.#times);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.said = '';
      this.#update();
    }, 8000);
    this.#update();
  }
}
