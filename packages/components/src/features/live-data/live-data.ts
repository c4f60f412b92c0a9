import { type Dataset, type Review, reviewOf, todayInDenmark } from '@klimaindsats/data';
import { read, type Result } from '@klimaindsats/data/read';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

import { DataErrorEvent, DataLoadEvent } from '../../internal/data.events.ts';
import type { Feature, LiveDataState } from '../../internal/features.ts';
import { onServer } from '../../internal/platform.ts';
import { warn } from '../../internal/warn.ts';
import { formatTime } from '../../words/formats.ts';
import { wordsFor } from '../../words/words.ts';
import { liveDataDanish } from './live-data.da.ts';
import { styles } from './live-data.styles.ts';

/** Brings `data`, `src` and `no-bundled`: data in place of that which comes with the elements. */
export const liveData: Feature<'liveData'> = { liveData: (host) => new LiveData(host), styles };

const maximalTime = 10_000;
const maximalBytes = 1_000_000;

/** What an element of the page read last: the elements inside another are given the same, and needn't read it again. */
let lastRead: Dataset | undefined;

/** How long an answer is new, in milliseconds. */
const anHour = 3_600_000;

/** A request for a file, and what became of it. */
interface Request {
  readonly answer: Promise<Dataset>;
  isDone?: true;
}

/** The last request of the page by address: elements that name the same file share one. */
const requests = new Map<string, Request>();

/** The last text of a file that could be read, and what it was read as. */
const lastTexts = new Map<string, { readonly text: string; readonly dataset: Dataset }>();

/**
 * Fetches a file of the data's schema, or waits for who is doing that.
 *
 * @param isAgain Whether an answer that has come is asked for again; the browser asks whether the file has changed.
 * @throws Error whose message says what is wrong with the answer.
 */
function load(address: string, isAgain: boolean): Promise<Dataset> {
  const known = requests.get(address);
  if (known && !(isAgain && known.isDone)) return known.answer;
  const request: Request = { answer: fetchDataset(address, isAgain) };
  requests.set(address, request);
  request.answer.then(
    () => (request.isDone = true),
    // A failure is not kept, so that the next who asks tries again.
    () => requests.delete(address),
  );
  return request.answer;
}

async function fetchDataset(address: string, isAgain: boolean): Promise<Dataset> {
  const response = await fetch(address, {
    cache: isAgain ? 'no-cache' : 'default',
    credentials: 'omit',
    signal: AbortSignal.timeout(maximalTime),
  });
  if (!response.ok) throw new Error(`the answer was ${response.status}`);
  if (new URL(response.url).origin !== new URL(address).origin) throw new Error(`it was sent on to ${response.url}`);

  const decoder = new TextDecoder();
  if (!response.body) throw new Error('the answer is empty');
  const reader = response.body.getReader();
  let text = '';
  for (let bytes = 0, part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > maximalBytes) {
      void reader.cancel();
      throw new Error(`it is larger than ${maximalBytes / 1e6} MB`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  text += decoder.decode();
  // What hasn't changed is the same data, so that nothing need render again.
  const last = lastTexts.get(address);
  if (last?.text === text) return last.dataset;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
  const result = read(json);
  if (!result.valid) throw new Error(problemOf(result));
  lastRead = result.data;
  lastTexts.set(address, { text, dataset: lastRead });
  return lastRead;
}

/** The first problem of data that can't be read, in English. */
function problemOf({ problems }: Result): string {
  const [first] = problems;
  return first ? `${first.path} ${first.message.en} (klimaindsats validate tells more)`.trim() : '';
}

type Host = HTMLElement &
  ReactiveControllerHost & { readonly data: Dataset | undefined; readonly src: string | undefined };

/** Holds the data an element is given, and that which its `src` names: the last good, and whether newer is awaited. */
class LiveData implements ReactiveController, LiveDataState {
  readonly #host: Host;
  #state: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  #given: unknown;
  #read: Dataset | undefined;
  #fetched: Dataset | undefined;
  #src: string | undefined;
  #askedAt = Infinity;
  #token = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#retry);
    addEventListener('visibilitychange', this.#renew);
    // What was on its way when the element was taken out is asked for again.
    if (this.#state === 'loading') void this.#start();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retry);
    removeEventListener('visibilitychange', this.#renew);
    this.#token++;
  }

  /** Reads what the host was given, and asks for what its `src` names, before the host renders. */
  hostUpdate(): void {
    this.#readGiven();
    // A server waits for nothing, so it asks for nothing.
    if (onServer) return;
    const src = this.#host.src === '' ? undefined : this.#host.src;
    if (src === this.#src) return;
    this.#src = src;
    this.#fetched = undefined;
    void this.#start();
  }

  /** Asks again for the file, in one request with all who ask; what is shown stays until the answer has come. */
  async refresh(): Promise<void> {
    if (this.#src && this.#src === this.#host.src) await this.#start(true);
  }

  #readGiven(): void {
    const given: unknown = this.#host.data ?? undefined;
    if (given === this.#given) return;
    this.#given = given;
    const result = given === undefined ? undefined : read(given, given === lastRead ? lastRead : this.#read);
    if (!result || result.valid) this.#read = lastRead = result?.data;
    else warn(this.#host, `data can't be shown: ${problemOf(result)}. What was shown before stays.`);
  }

  /** The last of `data` that could be read, else the last that `src` gave: what can't be read is not shown. */
  get dataset(): Dataset | undefined {
    return this.#read ?? this.#fetched;
  }

  /** Whether there is, or was, data to come. */
  get isAwaited(): boolean {
    return this.#state !== 'none';
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

  /** What has become of `src`, to be told aloud. */
  status(language: string, isShown: boolean): TemplateResult | undefined {
    if (!this.#host.src) return undefined;
    const words = wordsFor(language, 'live-data', liveDataDanish);
    const failed = isShown ? words.failed : words.failedEmpty;
    const message = this.#state === 'loading' ? words.loading : this.#state === 'failed' ? failed : '';
    return html`<p class="status" role="status" part="status">${message}</p>`;
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
    if (src) await this.#load(src, token, isAgain);
  }

  async #load(src: string, token: number, isAgain: boolean): Promise<void> {
    let event: Event;
    let fetched = this.#fetched;
    let reason: string | undefined;
    try {
      const { href, protocol } = new URL(src, this.#host.baseURI);
      if (!/^https?:$/.test(protocol)) throw new Error('only http and https can be fetched');
      fetched = await load(href, isAgain);
      event = new DataLoadEvent(src, fetched);
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      event = new DataErrorEvent(src, reason);
    }
    // A later request, or a removal, has overtaken this one.
    if (token !== this.#token) return;
    if (reason !== undefined)
      warn(this.#host, `src="${src}" could not be used: ${reason}. What was shown before stays.`);
    const isNew = fetched !== this.#fetched;
    this.#fetched = fetched;
    this.#state = reason === undefined ? 'ready' : 'failed';
    this.#host.requestUpdate();
    if (isNew || reason !== undefined) this.#host.dispatchEvent(event);
  }
}
