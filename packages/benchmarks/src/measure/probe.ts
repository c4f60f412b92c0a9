/** Runs in the page, before anything of it: each is a function of its own, because it is sent there as text. */

/** What the page reports. */
export interface Probed {
  /** When all texts could be seen. */
  shown: number;
  /** When, beside that, every custom element had started and shown what it shows. */
  complete: number;
  whenComplete: Promise<boolean>;
  /** What looking has cost; no part of the contender's own time. */
  spent: number;
  contentfulPaint: number;
  blocking: number;
  shift: number;
}

declare global {
  // A property of the page's global object, which `var` alone declares.
  var probed: Probed;
}

/** Watches a page until each of the texts can be seen in it, at any depth of shadow roots. */
export function watch(texts: readonly string[]): void {
  let completed = (_: boolean): void => undefined;
  const whenComplete = new Promise<boolean>((resolve) => (completed = resolve));
  const probed: Probed = { shown: 0, complete: 0, whenComplete, spent: 0, contentfulPaint: 0, blocking: 0, shift: 0 };
  globalThis.probed = probed;
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => (probed.blocking += duration - 50));
  observe('largest-contentful-paint', ({ startTime }) => (probed.contentfulPaint = startTime));
  observe('layout-shift', (entry) => (probed.shift += (entry as PerformanceEntry & { value: number }).value));

  // Reading the tree lays nothing out, so that looking costs the page no more than is subtracted.
  const look = (root: Document | ShadowRoot, found: Map<string, Text[]>): boolean => {
    let isReady = true;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text) {
        // A text can be there twice: where a server wrote it, and where the element shows it.
        found.get(node.data.trim())?.push(node);
        continue;
      }
      const { localName, shadowRoot } = node as Element;
      if (!localName.includes('-')) continue;
      if (!(node as Element).matches(':defined') || shadowRoot?.childElementCount === 0) isReady = false;
      if (shadowRoot && !look(shadowRoot, found)) isReady = false;
    }
    return isReady;
  };
  const isVisible = ({ parentElement }: Text): boolean =>
    parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
  const frame = (): void => {
    const start = performance.now();
    const found = new Map<string, Text[]>(texts.map((text) => [text, []]));
    const isReady = look(document, found);
    const nodes = [...found.values()];
    const isThere = nodes.every(({ length }) => length);
    probed.spent += performance.now() - start;
    const isShown = isThere && nodes.every((candidates) => candidates.some(isVisible));
    const isComplete = isShown && isReady;
    // Asked for here, not in the task below: that can come after the next frame, which would then not be looked at.
    if (!isComplete) requestAnimationFrame(frame);
    // The task after the frame: what was found has been painted by then.
    setTimeout(() => {
      if (isShown) probed.shown ||= performance.now();
      if (!isComplete) return;
      probed.complete = performance.now();
      completed(true);
    });
  };
  requestAnimationFrame(frame);
}

/** All that a reader can come to see, folds opened, in the order of the flattened tree. */
export function readText(): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    if (/^(style|script|template|noscript|title)$/.test(node.localName)) return '';
    if (getComputedStyle(node).display === 'none') return '';
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = assigned.length ? assigned : [...(node.shadowRoot ?? node).childNodes];
    return children.map(read).join(' ');
  };
  return read(document.body).replace(/\s+/g, ' ').trim();
}
