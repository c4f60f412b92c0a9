import type { CSSResult, LitElement } from 'lit';

/** The styles of an element's class, with those of the features in use. */
export function cssOf({ constructor }: Element): string {
  const styles = (constructor as typeof LitElement).elementStyles as readonly CSSResult[];
  return styles.map(({ cssText }) => cssText).join('\n');
}

/** A sheet, or none for a document that isn't shown. */
export function makeSheet({ defaultView }: Document, css: string): CSSStyleSheet[] {
  if (!defaultView) return [];
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  return [sheet];
}
