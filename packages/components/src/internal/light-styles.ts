import type { CSSResult } from 'lit';

const sheets = new WeakMap<Node, Set<string>>();

/** Gives an element without a shadow root its styles, in the tree it stands in and for that element's tag alone. */
export function adoptScoped(element: HTMLElement, styles: readonly CSSResult[]): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const tags = sheets.get(root) ?? new Set();
  sheets.set(root, tags);
  if (tags.has(element.localName) || !('adoptedStyleSheets' in root)) return;
  tags.add(element.localName);
  const css = styles.map(({ cssText }) => cssText.replace(/:host(?:\(([^)]*)\))?/g, ':scope$1')).join('\n');
  root.adoptedStyleSheets.push(...makeSheet(element.ownerDocument, `@scope (${element.localName}) { ${css} }`));
}

/** Gives a shadow root that came from another document its styles again: sheets stay in the document they were made in. */
export function adoptAgain(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.flatMap(({ cssText }) => makeSheet(root.ownerDocument, cssText));
}

/** A sheet, or none for a document that isn't shown. */
function makeSheet({ defaultView }: Document, css: string): CSSStyleSheet[] {
  if (!defaultView) return [];
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  return [sheet];
}
