/** A page of its own in a frame, as a municipality's host would send it. */
import { contentSecurityPolicy } from 'tools/policy';

import { fixture } from './helpers.ts';

/** The policy that hosts are tested under; a page in a frame tells by `<base>` where its files are. */
export const strictPolicy = contentSecurityPolicy.replace("base-uri 'none'", "base-uri 'self'");

export interface FramedPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What the console warned of, what threw, and what failed to load. */
  readonly said: readonly string[];
  /** The requests the page made, without the page itself. */
  requests(): readonly string[];
  /** What the page's policy refused. */
  refused(): Promise<readonly string[]>;
}

/** How a page is opened. */
export interface FrameOptions {
  /** The encoding that the page is sent in; UTF-8 by default. */
  readonly encoding?: 'windows-1252';
  /** The fragment of its address: `#kontakt`. */
  readonly fragment?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Records the page from its first moment: what it writes to the console, and what throws or fails to load. */
const listener = '/framed-listener.js';

/** The script file, as a page names it. */
export const script = '<script type="module" src="/packages/components/dist/klimaindsats.js"></script>';

/**
 * Opens a page and waits until it has loaded and its elements have rendered.
 *
 * @param body What the page holds; a document of its own when it begins with a doctype.
 * @param policy Its Content Security Policy.
 * @param more What else the page is opened with.
 */
export async function openFramed(
  body: string,
  policy = '',
  { encoding, fragment = '', width = 700, height = 500 }: FrameOptions = {},
): Promise<FramedPage> {
  const id = crypto.randomUUID();
  const page = body.startsWith('<!doctype')
    ? body
    : `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title><body>${body}`;
  const html = page.replace('<meta charset="utf-8">', `$&<script src="${listener}"></script>`);
  await fetch(`/framed/${id}`, { method: 'PUT', body: JSON.stringify({ html, policy, encoding }) });
  const frame = await fixture<HTMLIFrameElement>(`<iframe title="Side" width="${width}" height="${height}"></iframe>`);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = `/framed/${id}${fragment}`;
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis & { readonly said: readonly string[] };
  await settled(window);
  return {
    window,
    document: window.document,
    said: window.said,
    requests: () =>
      window.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path !== listener),
    refused: async () => (await (await fetch(`/framed/${id}/reports`)).json()) as string[],
  };
}

/** What the server entry gives of an element with options, asked of the package as it is built: `mode=shadow&lang=en`. */
export const fromServer = async (name: string, options = ''): Promise<string> =>
  (await fetch(`/rendered/${name}?${options}`)).text();

/** After modules and DOMContentLoaded come the elements' updates: a few frames are enough for what has begun. */
export async function settled(window: Window): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
}
