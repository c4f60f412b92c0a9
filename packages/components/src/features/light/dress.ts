import { cssOf, makeSheet } from '../../internal/sheets.ts';

/** What the page put in the middle of what an element shows. */
export const inside = '[slot^=extra]';

interface Worn {
  css: string;
  readonly sheet: CSSStyleSheet | undefined;
}

const worn = new WeakMap<Node, Map<string, Worn>>();

/**
 * Gives the tree that an element stands in the element's styles, once for each tag. They begin from what the browser
 * itself would do, and weigh more than rules that aren't written for the element: those of the page don't reach it.
 */
export function dress(host: HTMLElement): void {
  const { localName, ownerDocument } = host;
  const tree = host.getRootNode() as Document | ShadowRoot;
  if (!('adoptedStyleSheets' in tree)) return;
  const tags = worn.get(tree) ?? new Map<string, Worn>();
  worn.set(tree, tags);
  const css = cssOf(host);
  const known = tags.get(localName);
  const { sheet } = known ?? { sheet: makeSheet(ownerDocument, '')[0] };
  if (!sheet) return;
  // A feature that comes late brings styles.
  if (known?.css !== css) {
    sheet.replaceSync(scoped(localName, css));
    tags.set(localName, { css, sheet });
  }
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
}

/** Styles for what a tag shows in the page. WebKit's `@scope` leaves out fields and what is in `details` (2.50). */
function scoped(tag: string, css: string): string {
  const own = css.replace(/\.(?=[a-z])/g, '.klima-');
  // The attributes of a drawing would be taken back with the page's rules.
  const reset = `&, &::before, &::after, :where(:not(svg, svg *, ${inside}, ${inside} *)), ::before, ::after { all: revert }
    svg { display: revert; max-width: revert; vertical-align: revert }`;
  // An element that is made of others weighs less than they do.
  const weight = tag.endsWith('initiative') ? '#_' : '#_#_';
  return `${tag} > [slot=klima]:not(${weight}) { ${reset} ${own} }`;
}
