import type { Dataset } from '@klimaindsats/data';
import { read, type Result } from '@klimaindsats/data/read';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { DataErrorEvent, DataLoadEvent } from './data.events.ts';
import { warn } from './warn.ts';

const maximalTime = 10_000;
const maximalBytes = 1_000_000;

/** The requests of the page by address: elements that name the same file share one. */
const requests = new Map<string, Promise<Dataset>>();

/**
 * Fetches a file of the data's schema.
 *
 * @throws Error whose message says what is wrong with the answer.
 */
function load(address: string): Promise<Dataset> {
  let request = requests.get(address);
  if (!request) {
    request = fetchDataset(address);
    requests.set(address, request);
    // A failure is not kept, so that the next who asks tries again.
    request.catch(() => requests.delete(address));
  }
  return request;
}

async function fetchDataset(address: string): Promise<Dataset> {
  const response = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(maximalTime) });
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
      throw new Error('it is larger than 1 MB');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
  const result = read(json);
  if (!result.valid) throw new Error(problemOf(result));
  return result.data;
}

/** The first problem of data that can't be read, in English. */
export function problemOf({ problems }: Result): string {
  const [first] = problems;
  return first ? `${first.path} ${first.message.en}`.trim() : '';
}

/** What has become of an element's `src`. */
export type LiveState = 'none' | 'loading' | 'ready' | 'failed';

type Host = HTMLElement & ReactiveControllerHost & { src: string | undefined };

/** Holds the data an element's `src` names: the last good, and whether newer is on its way or failed. */
export class LiveData implements ReactiveController {
  state: LiveState = 'none';
  /** The last data that came and was valid. */
  dataset: Dataset | undefined;
  readonly #host: Host;
  #src: string | undefined;
  #token = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#retry);
    // What was on its way when the element was taken out is asked for again.
    if (this.state === 'loading') this.#start();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retry);
    this.#token++;
  }

  hostUpdate(): void {
    const src = this.#host.src === '' ? undefined : this.#host.src;
    if (src === this.#src) return;
    this.#src = src;
    this.dataset = undefined;
    this.#start();
  }

  #retry = (): void => {
    if (this.state === 'failed') this.#start();
  };

  #start(): void {
    const token = ++this.#token;
    const src = this.#src;
    this.state = src ? 'loading' : 'none';
    if (src) void this.#load(src, token);
    this.#host.requestUpdate();
  }

  async #load(src: string, token: number): Promise<void> {
    let event: Event;
    let state: LiveState = 'ready';
    let dataset = this.dataset;
    try {
      const { href, protocol } = new URL(src, this.#host.baseURI);
      if (!/^https?:$/.test(protocol)) throw new Error('only http and https can be fetched');
      dataset = await load(href);
      event = new DataLoadEvent(src, dataset);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      state = 'failed';
      event = new DataErrorEvent(src, reason);
    }
    // A later request, or a removal, has overtaken this one.
    if (token !== this.#token) return;
    if (event instanceof DataErrorEvent) {
      warn(this.#host, `src="${src}" could not be used: ${event.reason}. What was shown before stays.`);
    }
    this.dataset = dataset;
    this.state = state;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(event);
  }
}
