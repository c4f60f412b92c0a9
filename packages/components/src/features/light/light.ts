import { html, type LitElement, nothing, type ReactiveController } from 'lit';

import { elements, type Feature } from '../../internal/features.ts';
import { dress, inside } from './dress.ts';
import { Tampering } from './tampering.ts';

/**
 * Brings `light`: the element renders into the page, in reach of translation, search and the page's own styles for it.
 * Its shadow root has slots alone, so what the page put in stays where the page put it.
 */
export const light: Feature<'light'> = {
  light: (host) => (isTakenOver() ? new LightRoot(host) : undefined),
};

/** The slots of the shadow root, in order: those of the page, and what the element shows. */
const slots = ['before', 'heading', 'klima', 'after'];

/** How many elements share the ids and names of the page, whichever script file they are from. */
const counter = Symbol.for('klimaindsats.light');
const counts = globalThis as { [counter]?: number };

class LightRoot implements ReactiveController {
  readonly suffix = `-${(counts[counter] = (counts[counter] ?? 0) + 1)}`;
  readonly #host: LitElement;
  readonly #root: HTMLElement;
  readonly #tampering: Tampering;
  /** What the page put inside, moved there as a slot can't be, and the template that keeps its place among the children. */
  readonly #moved = new Map<Node, HTMLTemplateElement>();
  readonly #tending = new MutationObserver(() => {
    this.#tend();
  });
  // A page that sets its sheets anew takes ours off, and nothing tells but that the sizes change.
  readonly #resizing =
    // A page that only a test has knows no sizes.
    'ResizeObserver' in window ? new ResizeObserver(() => requestAnimationFrame(() => this.#dress())) : undefined;

  constructor(host: LitElement) {
    this.#host = host;
    const { ownerDocument } = host;
    giveBack(host);
    host.shadowRoot?.replaceChildren(
      ...slots.map((name) => Object.assign(ownerDocument.createElement('slot'), { name })),
    );
    this.#root = Object.assign(ownerDocument.createElement('section'), { slot: 'klima' });
    host.append(this.#root);
    this.#tampering = new Tampering(this.#root, (node) => this.#forget(node));
    this.#renderInto(this.#root, null);
    this.#patch();
    this.#tending.observe(host, { childList: true });
    this.#tending.observe(this.#root, { attributeFilter: ['slot'] });
    this.#resizing?.observe(this.#root);
    host.addController(this);
  }

  hostConnected(): void {
    this.#dress();
  }

  hostUpdate(): void {
    for (const node of this.#host.querySelectorAll<HTMLElement>(`:scope > ${inside}:not(template)`)) {
      const place = Object.assign(node.ownerDocument.createElement('template'), { slot: node.slot });
      node.replaceWith(place);
      this.#moved.set(node, place);
    }
    for (const [node, place] of this.#moved) {
      // A framework takes away what it finds in place of its own.
      if (place.parentNode !== this.#host) this.#forget(node);
    }
    this.#tampering.undo();
  }

  hostUpdated(): void {
    for (const element of this.#own('[class]:not([class^=klima-])'))
      element.setAttribute('class', (element.getAttribute('class') ?? '').replace(/\S+/g, 'klima-$&'));
    for (const field of this.#own('fieldset, input, select, button') as Iterable<HTMLInputElement>) {
      if (field.hasAttribute('form')) continue;
      // A form that isn't there: the field is in none of the page's.
      field.setAttribute('form', '');
      if (field.name) field.name += this.suffix;
    }
    this.#dress();
    this.#tampering.begin();
    this.#tending.takeRecords();
  }

  /** What the page put into a slot, else what stands there when it doesn't. */
  slotted(name: string, fallback: unknown = nothing): unknown {
    if (slots.includes(name)) return this.#host.querySelector(`:scope > [slot="${name}"]`) ? nothing : fallback;
    const given = [...this.#moved.keys()].filter((node) => (node as Element).slot === name);
    // The page's own text is in the language of the page, whatever that around it is.
    return given.length
      ? html`<slot lang=${this.#host.closest<HTMLElement>('[lang]')?.lang ?? ''}>${given}</slot>`
      : fallback;
  }

  /** Leaves the element to its shadow root again. */
  end(): void {
    const { shadowRoot, ownerDocument } = this.#host;
    this.#host.removeController(this);
    for (const observer of [this.#tending, this.#resizing]) observer?.disconnect();
    for (const method of ['removeChild', 'insertBefore', 'replaceChild'] as const)
      Reflect.deleteProperty(this.#host, method);
    giveBack(this.#host);
    // Before an anchor of its own Lit renders anew.
    const anchor = ownerDocument.createComment('');
    shadowRoot?.replaceChildren(anchor);
    this.#renderInto(shadowRoot, anchor);
  }

  #renderInto(renderRoot: Node | null, renderBefore: ChildNode | null): void {
    Object.assign(this.#host, { renderRoot });
    Object.assign(this.#host.renderOptions, { renderBefore });
  }

  /** What the element made itself, not what the page put in the middle of it. */
  #own(selector: string): Iterable<Element> {
    return [...this.#root.querySelectorAll(selector)].filter((element) => !element.closest(inside));
  }

  #dress(): void {
    dress(this.#host);
  }

  #forget(node: Node): void {
    this.#moved.get(node)?.remove();
    this.#moved.delete(node);
    node.parentNode?.removeChild(node);
  }

  /** The page has changed what is in the element: taken away what it shows, or put into its slots. */
  #tend(): void {
    const root = this.#root;
    if (root.parentNode === this.#host && root.slot === 'klima') {
      this.#host.requestUpdate();
      return;
    }
    // Not at once: a page that takes it away each time would never come to an end.
    requestAnimationFrame(() => {
      root.slot = 'klima';
      this.#tampering.undo();
      this.#host.append(root);
    });
  }

  /** Lets a framework find its own nodes where it put them, though they stand inside. */
  #patch(): void {
    const host = this.#host;
    const moved = this.#moved;
    const native = Element.prototype;
    Object.assign(host, {
      removeChild: (node: Node) => {
        if (!moved.has(node)) return native.removeChild.call(host, node);
        this.#forget(node);
        return node;
      },
      insertBefore: (node: Node, before: Node | null) =>
        native.insertBefore.call(host, node, (before && moved.get(before)) ?? before),
      replaceChild: (node: Node, old: Node) => {
        const place = moved.get(old);
        if (!place) return native.replaceChild.call(host, node, old);
        place.before(node);
        this.#forget(old);
        return old;
      },
    });
  }
}

/** Takes away what a copy brought along of what was shown, and puts what stood inside back among the children. */
function giveBack(host: HTMLElement): void {
  for (const root of host.querySelectorAll(':scope > [slot=klima]')) {
    for (const node of root.querySelectorAll<HTMLElement>(inside))
      host.querySelector(`:scope > template[slot="${node.slot}"]`)?.replaceWith(node);
    root.remove();
  }
  for (const place of host.querySelectorAll(`:scope > template${inside}`)) place.remove();
}

let isWaiting: boolean | undefined;

/**
 * Whether a framework has taken over what its server wrote. Until it has, it expects to find that and nothing else, and
 * the element shows in its shadow root.
 */
function isTakenOver(): boolean {
  if (isWaiting === undefined) {
    isWaiting = isWritten();
    if (isWaiting && document.readyState === 'complete') wait();
    else if (isWaiting) addEventListener('load', wait, { once: true });
  }
  return !isWaiting;
}

/** Frameworks begin when their scripts have come, this one among them, and a slow machine isn't idle until they are done. */
function wait(): void {
  // WebKit doesn't tell when it is idle.
  setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(takeOver) : takeOver()), 500);
}

function takeOver(): void {
  isWaiting = false;
  for (const element of elements) element.requestUpdate();
}

/** Whether there is what a framework's server leaves for its scripts: a name of its own, or comments to find its way by. */
function isWritten(): boolean {
  if (Object.keys(window).some((name) => /^__(next_|nuxt|sveltekit|remix|reactRouter)/i.test(name))) return true;
  // What Next's older pages leave for their first script, which makes a name of it.
  if (document.getElementById('__NEXT_DATA__')) return true;
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) if (/^[[$]/.test((comments.currentNode as Comment).data)) return true;
  return false;
}
