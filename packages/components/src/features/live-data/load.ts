import type { Dataset } from '@klimaindsats/data';
import { largestLoaded, read, type Result } from '@klimaindsats/data/read';

const maximalTime = 10_000;

/** A request for a file, and the text that came of it. */
interface Request {
  readonly text: Promise<string>;
  isDone?: true;
}

/** Where the page keeps its requests: script files of single elements share them, each of which reads what it shows. */
const key = Symbol.for('klimaindsats.requests');
const page = globalThis as { [key]?: Map<string, Request> | undefined };

/** What a text was read as; a text that can't be read is refused to all who wait for it. */
const readings = new WeakMap<Promise<string>, Promise<Dataset>>();

/** The last text of a file that could be read, and what it was read as. */
const lastTexts = new Map<string, { readonly text: string; readonly dataset: Dataset }>();

/**
 * Fetches a file of the data's schema, or waits for who is doing that: elements of the page that name the same file
 * share the last request, whichever script they came with.
 *
 * @param isAgain Whether an answer that has come is asked for again; the browser asks whether the file has changed.
 * @throws Error whose message says what is wrong with the answer.
 */
export function load(address: string, isAgain: boolean): Promise<Dataset> {
  const requests = (page[key] ??= new Map<string, Request>());
  let request = requests.get(address);
  if (!request || (isAgain && request.isDone)) {
    const asked: Request = (request = { text: fetchText(address, isAgain) });
    requests.set(address, asked);
    asked.text.then(
      () => (asked.isDone = true),
      () => undefined,
    );
  }
  const { text } = request;
  let reading = readings.get(text);
  if (!reading) {
    readings.set(text, (reading = text.then((told) => datasetOf(address, told))));
    // A failure is not kept, so that the next request tries again.
    reading.catch(() => requests.get(address)?.text === text && requests.delete(address));
  }
  return reading;
}

async function fetchText(address: string, isAgain: boolean): Promise<string> {
  const response = await fetch(address, {
    cache: isAgain ? 'no-cache' : 'default',
    credentials: 'omit',
    signal: AbortSignal.timeout(maximalTime),
  });
  if (!response.ok) throw new Error(`the answer was ${response.status}`);
  if (new URL(response.url).origin !== new URL(address).origin) throw new Error(`it was sent on to ${response.url}`);

  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array<ArrayBuffer>): string => {
    try {
      return decoder.decode(bytes, { stream: !!bytes });
    } catch {
      throw new Error('it is not UTF-8. Save it in that encoding, so that æ, ø and å can be read');
    }
  };
  if (!response.body) throw new Error('the answer is empty');
  const reader = response.body.getReader();
  let text = '';
  for (let bytes = 0, part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > largestLoaded) {
      void reader.cancel();
      throw new Error(`it is larger than ${largestLoaded / 1e6} MB`);
    }
    text += decode(part.value);
  }
  return text + decode();
}

function datasetOf(address: string, text: string): Dataset {
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
  lastTexts.set(address, { text, dataset: result.data });
  return result.data;
}

/** The first problem of data that can't be read, in English. */
export function problemOf({ problems }: Result): string {
  const [first] = problems;
  return first ? `${first.path} ${first.message.en} (klimaindsats validate tells more)`.trim() : '';
}
