/**
 * What others have done to what an element shows: a translator puts its own nodes in place of texts. Before the element
 * renders again it is undone, for Lit writes to the nodes that it made; else a row would keep the text of another.
 */
export class Tampering {
  readonly #root: HTMLElement;
  readonly #forget: (node: Node) => void;
  readonly #observer: MutationObserver;
  #records: MutationRecord[] = [];

  /**
   * @param root What is watched.
   * @param forget Told of what the page itself had put in, and has taken away.
   */
  constructor(root: HTMLElement, forget: (node: Node) => void) {
    this.#root = root;
    this.#forget = forget;
    this.#observer = new MutationObserver((records) => {
      this.#keep(records);
    });
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  /** Begins anew: what has been done until now is the element's own doing. */
  begin(): void {
    this.#observer.takeRecords();
    this.#records = [];
  }

  /** Undoes what was done since, if it took anything away. What was only added may stay. */
  undo(): void {
    this.#keep(this.#observer.takeRecords());
    const records = this.#records;
    if (!records.flatMap(removed).some((node) => !isOfPage(node))) return;
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records.toReversed()) {
      if (holderOf(target) !== this.#root) continue;
      for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
      // Told once: what is put back first would else come after what is put back next.
      const after = previousSibling?.parentNode === target ? previousSibling.nextSibling : target.firstChild;
      const before = nextSibling?.parentNode === target ? nextSibling : after;
      for (const node of removedNodes) if (!isOfPage(node)) target.insertBefore(node, before);
    }
    this.begin();
  }

  #keep(records: readonly MutationRecord[]): void {
    // What is inside another holder belongs to that holder; what has no holder any longer may have been here.
    this.#records.push(...records.filter(({ target }) => (holderOf(target) ?? this.#root) === this.#root));
    for (const node of records.flatMap(removed)) if (isOfPage(node) && !node.isConnected) this.#forget(node);
  }
}

const removed = ({ removedNodes }: MutationRecord): Node[] => [...removedNodes];

/** What a node stands in: what an element shows, or what the page put in the middle of it. */
const holderOf = (node: Node): Element | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest('[slot]');

const isOfPage = (node: Node): boolean => node instanceof Element && node.slot !== '';
