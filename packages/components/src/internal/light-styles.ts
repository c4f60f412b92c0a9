import type { CSSResult } from 'lit';

const sheets = new WeakMap<Node, Set<string>>();

/** Gives an element without a shadow root its styles, in the tree it stands in and for that element's tag alone. */
export function adoptScoped(element: HTMLElement, styles: readonly CSSResult[]): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const tags = sheets.get(root) ?? new Set();
  sheets.set(root, tags);
  if (tags.has(element.localName) || !('adoptedStyleSheets' in root)) return;
  tags.add(element.localName);
  const sheet = new CSSStyleSheet();
  const css = styles.map(({ cssText }) => cssText.replace(/:host(?:\(([^)]*)\))?/g, ':scope$1')).join('\n');
  sheet.replaceSync(`@scope (${element.localName}) { ${css} }`);
  root.adoptedStyleSheets.push(sheet);
}
