/** The search of each list, and the announcement of what it found. */
import { html, type TemplateResult } from 'lit';

import { again, pauseOfSearch } from '../../told.ts';

interface Search {
  asked: string;
  /** What was searched for when it was last told what was found, the text, and how many times it was told. */
  answered: string;
  told: string;
  times: number;
  telling?: ReturnType<typeof setTimeout>;
}

export class Searches {
  readonly #searches = new Map<string, Search>();
  readonly #update: () => void;

  constructor(update: () => void) {
    this.#update = update;
  }

  /** What is searched for in a list. */
  asked(list: string): string {
    return this.#searches.get(list)?.asked ?? '';
  }

  /** Searches at once, and tells what was found when the person pauses. */
  ask(list: string, asked: string): void {
    const search = this.#searches.get(list) ?? { asked, answered: '', told: '', times: 0 };
    this.#searches.set(list, search);
    search.asked = asked;
    clearTimeout(search.telling);
    search.telling = setTimeout(() => {
      search.answered = asked;
      search.times++;
      this.#update();
    }, pauseOfSearch);
    this.#update();
  }

  /** The live region that says what was found. */
  renderTold(list: string, found: string): TemplateResult {
    const search = this.#searches.get(list);
    if (search && search.asked === search.answered) search.told = again(found, search.times);
    return html`<p class="hint" aria-live="polite" aria-atomic="true">${search?.told ?? ''}</p>`;
  }

  forget(): void {
    for (const { telling } of this.#searches.values()) clearTimeout(telling);
    this.#searches.clear();
  }
}
