/** A page of its own in a frame, as a municipality's host would send it. */
import { fixture } from './helpers.ts';

/** The policy the documentation gives for the script file. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types klimaindsats";

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

/** The script file, as a page names it. */
export const script = '<script type="module" src="/packages/components/dist/klimaindsats.js"></script>';

/**
 * Opens a page and waits until it has loaded and its elements have rendered.
 *
 * @param body What the page holds; a document of its own when it begins with a doctype.
 * @param policy Its Content Security Policy.
 */
export async function openFramed(body: string, policy = ''): Promise<FramedPage> {
  const id = crypto.randomUUID();
  const html = body.startsWith('<!doctype')
    ? body
    : `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title><body>${body}`;
  await fetch(`/framed/${id}`, { method: 'PUT', body: JSON.stringify({ html, policy }) });
  const frame = await fixture<HTMLIFrameElement>('<iframe title="Side" width="700" height="500"></iframe>');
  const said: string[] = [];
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = `/framed/${id}`;
  // The page's own window exists as soon as its document does, before any of its scripts has run.
  const listening = listen(frame, id, said);
  await loaded;
  await listening;
  const window = frame.contentWindow as Window & typeof globalThis;
  await settled(window);
  return {
    window,
    document: window.document,
    said,
    requests: () => window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    refused: async () => (await (await fetch(`/framed/${id}/reports`)).json()) as string[],
  };
}

async function listen(frame: HTMLIFrameElement, id: string, said: string[]): Promise<void> {
  while (!frame.contentWindow?.location.pathname.endsWith(id)) await new Promise((resolve) => setTimeout(resolve));
  const window = frame.contentWindow as Window & typeof globalThis;
  for (const level of ['warn', 'error', 'log', 'info'] as const) {
    window.console[level] = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
  }
  window.addEventListener(
    'error',
    (event) => said.push(event.message || `failed: ${String((event.target as HTMLScriptElement | null)?.src)}`),
    true,
  );
  window.addEventListener('unhandledrejection', (event) => said.push(String(event.reason)));
}

/** After modules and DOMContentLoaded come the elements' updates: two frames are enough for what has begun. */
export async function settled(window: Window): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
}
