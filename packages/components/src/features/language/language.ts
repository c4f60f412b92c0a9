import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { type LanguageState, use } from '../../internal/features.ts';
import { formatDate } from '../../words/browser-formats.ts';
import { eachText } from '../../words/each-text.ts';
import { languages } from '../../words/words.ts';

/**
 * Registers the words of a language, or some of them: words that are missing are shown in Danish.
 * Elements that are on the page render again with them.
 *
 * @param language The primary language subtag (BCP 47): `de`.
 * @param words The words, by the element's name without prefix: `{'contact-card': {heading: 'Kontakt'}}`.
 */
export function registerLanguage(language: string, words: Readonly<Record<string, object>>): void {
  const known = { ...languages.get(language) };
  for (const [name, some] of Object.entries(words)) known[name] = { ...known[name], ...some };
  languages.set(language, known);
  use({ language: (host) => new LanguageController(host), formatDate });
}

const untranslated: (() => void)[] = [];

/** Gives the texts of facts their English, in the order they stand in, as soon as somebody reads another language. */
export function translate(facts: object, english: readonly (string | 0)[]): void {
  untranslated.push(() => {
    let index = 0;
    eachText(facts, (text) => {
      const en = english[index++];
      if (en) Object.assign(text, { en });
    });
  });
}

type Host = HTMLElement & ReactiveControllerHost;

const connected = new Set<LanguageController>();

/** Tells which language an element is to speak, and asks it to render when that changes. */
class LanguageController implements ReactiveController, LanguageState {
  /** The nearest `lang` of the element and its ancestors, across shadow roots, where it is registered; else `da`. */
  language = '';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.language = languageOf(this.#host);
    if (this.language !== 'da') for (const add of untranslated.splice(0)) add();
  }

  hostConnected(): void {
    connected.add(this);
    for (
      let root: Node | undefined = this.#host.getRootNode();
      root;
      root = (root as Partial<ShadowRoot>).host?.getRootNode()
    ) {
      observe(root);
    }
    if (this.language) this.check();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (!connected.size) observer?.disconnect();
  }

  /** Renders the host anew if its language is no longer the one it was rendered in. */
  check(): void {
    if (this.language !== languageOf(this.#host)) this.#host.requestUpdate();
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
  const primary = primaryOf(language ?? '');
  return languages.has(primary) ? primary : 'da';
}

/** The primary subtag of a language as people write it: `en-GB`, `EN`, `en_GB`, `eng` and `English` are `en`. */
export function primaryOf(written: string): string {
  const [first = ''] = written.trim().toLowerCase().split(/[-_]/);
  if (!first || first === 'da' || languages.has(first)) return first;
  try {
    // ISO 639 has two letters and three for the same; a name in full begins with the two.
    return first.length > 3 ? first.slice(0, 2) : new Intl.Locale(first).language;
  } catch {
    return first;
  }
}
