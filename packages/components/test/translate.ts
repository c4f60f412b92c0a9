/** Translators that work on the page as it is, for tests: each does to texts what one of those in use does. */
const ways = {
  /** Google Translate, and Chrome: the text goes, and what comes is in two elements. */
  wraps(text: Text): Node {
    const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    outer.append(inner);
    text.parentNode?.insertBefore(outer, text);
    text.remove();
    return inner;
  },
  /** Edge and Safari: another text in place of the text. */
  replaces(text: Text): Node {
    const other = document.createTextNode('');
    text.replaceWith(other);
    return other;
  },
  /** Extensions that mark words: the text itself moves into an element. */
  moves(text: Text): Node {
    const mark = document.createElement('mark');
    text.replaceWith(mark);
    mark.append(text);
    return text;
  },
  /** Firefox: the text is written over. */
  writes: (text: Text): Node => text,
};

export interface Translator {
  /** What was written before the translator came. */
  readonly original: (text: string) => string;
  stop(): void;
}

/** Translates what is in an element, and what comes into it if the translator goes on. */
export function translateInPlace(root: Element, way: keyof typeof ways, { goesOn = false } = {}): Translator {
  const translate = (node: Node): void => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    for (const text of found) {
      if (!text.data.trim() || text.data.startsWith('⟦') || text.parentElement?.closest('font, mark')) continue;
      const translated = `⟦${text.data}⟧`;
      ways[way](text).textContent = translated;
    }
  };
  translate(root);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.isConnected) translate(node.parentNode ?? node);
  });
  if (goesOn) observer.observe(root, { childList: true, subtree: true, characterData: true });
  return {
    original: (text) => text.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim(),
    stop() {
      observer.disconnect();
    },
  };
}
