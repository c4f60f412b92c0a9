import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';

import { unlessPlain } from '../internal/plain.ts';
import { onServer } from '../internal/platform.ts';
import { again } from '../internal/told.ts';

/**
 * A search field above a list. It announces how many it found once the reader pauses: each key would drown the last.
 */
export class SearchField implements ReactiveController {
  /** What is searched for. */
  query = '';

  readonly #host: ReactiveControllerHost;
  /** What was searched for when the matches were last told. */
  #told = '';
  #found = 0;
  /** How many times matches were told. */
  #times = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#telling);
  }

  /**
   * @param found How many there are to be seen.
   * @param all What is said before anything is searched for.
   * @param matches What is said of those found.
   */
  render(label: string, found: number, all: string, matches: (found: number) => string): unknown {
    if (this.#told === this.query) this.#found = found;
    return unlessPlain(html`<div class="filter" part="filter" ?data-needs-script=${onServer}>
      <label
        >${label}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          .defaultValue=${this.query}
          .value=${this.query}
          @input=${this.#search}
      /></label>
      <p class="count" role="status">${this.#told ? again(matches(this.#found), this.#times) : all}</p>
    </div>`);
  }

  readonly #search = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.#told = this.query;
      this.#times++;
      this.#host.requestUpdate();
    }, 500);
    this.#host.requestUpdate();
  };
}
