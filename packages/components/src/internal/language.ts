import type { Text } from '@klimaindsats/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The words of one element: plain texts, and functions where a number or a name goes in. */
export type Words = Record<string, unknown>;

const registered = new Map<string, Map<string, Words>>();

/**
 * Registers the words of a language, or some of them: words that are missing are shown in Danish.
 * Elements already on the page show them the next time they render.
 *
 * @param language The primary language subtag (BCP 47): `de`.
 * @param words The words, by the element's name without prefix: `{'contact-card': {heading: 'Kontakt'}}`.
 */
export function registerLanguage(language: string, words: Readonly<Record<string, object>>): void {
  const known = registered.get(language) ?? new Map<string, Words>();
  registered.set(language, known);
  for (const [name, some] of Object.entries(words)) known.set(name, { ...known.get(name), ...some });
  for (const controller of connected) controller.host.requestUpdate();
}

/** The words of an element in a language, with Danish where one is missing. */
export function wordsFor<T extends object>(language: string, name: string, danish: T): T {
  return { ...danish, ...registered.get(language)?.get(name) };
}

/** A text of the data in a language, with Danish where it is missing. */
export function say(text: Text, language: string): string {
  return (text as Text & Partial<Record<string, string>>)[language] ?? text.da;
}

type Host = HTMLElement & ReactiveControllerHost;

const connected = new Set<LanguageController>();

/** Tells which language an element is to speak, and asks it to render when that changes. */
export class LanguageController implements ReactiveController {
  readonly host: Host;
  #current = '';

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  /** The nearest `lang` of the element and its ancestors, across shadow roots, where it is registered; else `da`. */
  get language(): string {
    return (this.#current = languageOf(this.host));
  }

  hostConnected(): void {
    connected.add(this);
    for (
      let root: Node | undefined = this.host.getRootNode();
      root;
      root = (root as Partial<ShadowRoot>).host?.getRootNode()
    ) {
      observe(root);
    }
    if (this.#current && this.#current !== languageOf(this.host)) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (!connected.size) observer?.disconnect();
  }

  /** Renders the host anew if its language is no longer the one it was rendered in. */
  check(): void {
    if (this.#current !== languageOf(this.host)) this.host.requestUpdate();
  }
}

// One observer serves the page: `lang` has no change event, and one an element costs too much.
let observer: MutationObserver | undefined;

function observe(root: Node): void {
  observer ??= new MutationObserver(() => {
    for (const controller of connected) controller.check();
  });
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
}

function languageOf(element: HTMLElement): string {
  let language: string | null | undefined = element.lang;
  for (
    let node: Node | null | undefined = element;
    node && !language;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host
  ) {
    language = (node as Partial<Element>).getAttribute?.('lang');
  }
  const primary = language?.toLowerCase().split('-')[0] ?? '';
  return registered.has(primary) ? primary : 'da';
}
