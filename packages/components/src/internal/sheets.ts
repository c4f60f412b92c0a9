/** A sheet, or none for a document that isn't shown. */
export function makeSheet({ defaultView }: Document, css: string): CSSStyleSheet[] {
  if (!defaultView) return [];
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  return [sheet];
}
