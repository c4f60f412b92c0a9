import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

import type { Feature } from '../../internal/features.ts';
import { cssOf, makeSheet } from '../../internal/sheets.ts';

/** Brings `light`: rendering without a shadow root, in reach of the page's styles. */
export const light: Feature<'light'> = { light: (host) => new LightRoot(host) };

/** How many elements have no shadow root, and so share the ids of the page. */
let count = 0;

const sheets = new WeakMap<Node, Set<string>>();

/** Stands in for the shadow root of an element without one: its slots, and styles for its tag alone. */
class LightRoot implements ReactiveController {
  readonly suffix = `-${++count}`;
  readonly #host: HTMLElement;
  readonly #slotted: readonly Element[];

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    this.#slotted = [...host.children].filter((child) => child.slot);
    host.replaceChildren();
    host.addController(this);
  }

  hostConnected(): void {
    const { localName, ownerDocument } = this.#host;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const tags = sheets.get(root) ?? new Set();
    sheets.set(root, tags);
    if (tags.has(localName) || !('adoptedStyleSheets' in root)) return;
    tags.add(localName);
    const css = cssOf(this.#host).replace(/:host(?:\(([^)]*)\))?/g, ':scope$1');
    // A page's rule for everything reaches each part here, as it doesn't in a shadow root.
    const inherited = '*{text-indent:inherit;text-transform:inherit;white-space:inherit}';
    root.adoptedStyleSheets.push(...makeSheet(ownerDocument, `@scope (${localName}) { ${css} ${inherited} }`));
  }

  /** What the page put into a slot, else what stands there when it doesn't. */
  slotted(name: string, fallback: unknown = nothing): unknown {
    const given = this.#slotted.filter(({ slot }) => slot === name);
    return given.length ? given : fallback;
  }
}
