import { type Dataset, type Review, reviewOf, todayInDenmark } from '@klimaindsats/data';
import { read } from '@klimaindsats/data/read';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

import { DataErrorEvent, DataLoadEvent } from '../../internal/data.events.ts';
import { type Feature, features, type LiveDataState, type Outcome } from '../../internal/features.ts';
import { textOf } from '../../internal/options.ts';
import { unlessPlain } from '../../internal/plain.ts';
import { onServer } from '../../internal/platform.ts';
import { warn } from '../../internal/warn.ts';
import { formatTime } from '../../words/formats.ts';
import { wordsFor } from '../../words/words.ts';
import { liveDataDanish } from './live-data.da.ts';
import { styles } from './live-data.styles.ts';
import { load, problemOf } from './load.ts';

/** Brings `data`, `src` and `no-bundled`: data in place of the bundled data. */
export const liveData: Feature<'liveData'> = { liveData: (host) => new LiveData(host), styles };

/** What an element of the page read last: the elements inside another are given the same, and needn't read it again. */
let lastRead: Dataset | undefined;

/** How long an answer is new, in milliseconds. */
const anHour = 3_600_000;

type Host = HTMLElement &
  ReactiveControllerHost & { readonly data: Dataset | undefined; readonly src: string | undefined };

/** Holds the data an element is given, and that which its `src` names: the last good, and whether newer is awaited. */
class LiveData implements ReactiveController, LiveDataState {
  readonly #host: Host;
  #state: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  #given: unknown;
  #read: Dataset | undefined;
  #fetched: Dataset | undefined;
  #src = '';
  #askedAt = Infinity;
  /** Whether the live region of the status has been there for a while. */
  #isTold = false;
  #token = 0;
  outcome: LiveDataState['outcome'];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#retry);
    window.addEventListener('visibilitychange', this.#renew);
    // What was on its way when the element was taken out is asked for again.
    if (this.#state === 'loading') void this.#start();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#retry);
    window.removeEventListener('visibilitychange', this.#renew);
    this.#token++;
    // Nobody waits for an answer that is no longer wanted.
    if (this.#state === 'loading') this.outcome = undefined;
  }

  /** Reads what the host was given, and asks for what its `src` names, before the host renders. */
  hostUpdate(): void {
    this.#readGiven();
    // A server waits for nothing, so it asks for nothing.
    if (onServer) return;
    if (this.#asked === this.#src) return;
    this.#src = this.#asked;
    // What the address before gave stays until this one gives something: one that fails takes nothing away.
    if (!this.#src) this.#fetched = undefined;
    void this.#start();
  }

  /** Fetches the file again, in one request with all who ask; what is shown stays until the answer has come. */
  async refresh(): Promise<void> {
    if (this.#src && this.#src === this.#asked) await this.#start(true);
  }

  /** The address that the host names; an empty one would be that of the page itself. */
  get #asked(): string {
    return textOf(this.#host.src);
  }

  #readGiven(): void {
    const given: unknown = this.#host.data ?? undefined;
    if (given === this.#given) return;
    this.#given = given;
    const result = given === undefined ? undefined : read(given, given === lastRead ? lastRead : this.#read);
    if (!result || result.valid) this.#read = lastRead = result?.data;
    else
      warn(
        this.#host,
        `data can't be shown: ${problemOf(result)}. ${this.#read ? 'What was shown before stays' : 'Nothing is shown'}.`,
      );
  }

  /** The last of `data` that could be read, else the last that `src` gave: what can't be read is not shown. */
  get dataset(): Dataset | undefined {
    return this.#read ?? this.#fetched;
  }

  /** Whether there is, or was, data to come. */
  get isAwaited(): boolean {
    return this.#state !== 'none';
  }

  get isLoading(): boolean {
    return this.#state === 'loading';
  }

  get isUnreadable(): boolean {
    return this.#given !== undefined && !this.#read;
  }

  get review(): Review | undefined {
    const { dataset } = this;
    if (!dataset?.reviewed) return undefined;
    const today = todayInDenmark();
    // Nobody can have gone through it on a day to come.
    return dataset.reviewed > today ? undefined : reviewOf(dataset, today);
  }

  remark(language: string): TemplateResult | undefined {
    const { review } = this;
    if (!review) return undefined;
    const words = wordsFor(language, 'live-data', liveDataDanish);
    return html`<p class="note">
      ${(review.kept ? words.kept : words.due)(formatTime(review.reviewed, language))}
    </p>`;
  }

  /** What has become of `src`. Screen readers announce only what comes into a live region that is there already. */
  status(language: string, isShown: boolean): unknown {
    if (!this.#asked) return nothing;
    const { loading, ready, failed, failedEmpty } = wordsFor(language, 'live-data', liveDataDanish);
    const messages = { none: '', loading, ready, failed: isShown ? failed : failedEmpty };
    if (!this.#isTold && !onServer)
      setTimeout(() => {
        this.#isTold = true;
        this.#host.requestUpdate();
      }, 100);
    const state = this.#isTold ? this.#state : 'none';
    // The role of a status would be read where it is empty.
    return unlessPlain(
      html`<p class="status ${state}" aria-live="polite" aria-atomic="true" part="status">${messages[state]}</p>`,
    );
  }

  readonly #retry = (): void => {
    if (this.#state === 'failed') void this.#start();
  };

  /** The page is shown again: what is older than an hour is asked for again. */
  readonly #renew = (): void => {
    if (document.visibilityState !== 'visible') return;
    if (Date.now() - this.#askedAt > anHour) void this.refresh();
    else this.#retry();
  };

  async #start(isAgain = false): Promise<void> {
    const token = ++this.#token;
    const src = this.#src;
    this.#state = src ? 'loading' : 'none';
    this.#askedAt = Date.now();
    this.#host.requestUpdate();
    this.outcome = src ? this.#load(src, token, isAgain) : undefined;
    await this.outcome;
  }

  async #load(src: string, token: number, isAgain: boolean): Outcome {
    let event: DataLoadEvent | DataErrorEvent;
    let fetched = this.#fetched;
    let reason: string | undefined;
    try {
      const { href, protocol } = new URL(src, this.#host.baseURI);
      if (!/^https?:$/.test(protocol)) throw new Error('only http and https can be fetched');
      fetched = lastRead = await load(href, isAgain);
      event = new DataLoadEvent(src, fetched);
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      event = new DataErrorEvent(src, reason);
    }
    // A later request, or a removal, has overtaken this one: those who wait for it get that outcome.
    if (token !== this.#token) return this.outcome;
    if (reason !== undefined)
      warn(this.#host, `src="${src}" could not be used: ${reason}. What was shown before stays.`);
    // Who names an address, or has heard of a failure, hears of the answer though it is what is shown.
    const isNew = !isAgain || fetched !== this.#fetched;
    this.#fetched = fetched;
    this.#state = reason === undefined ? 'ready' : 'failed';
    features.keepPlace?.(this.#host);
    this.#host.requestUpdate();
    if (isNew || reason !== undefined) this.#host.dispatchEvent(event);
    return event;
  }
}
