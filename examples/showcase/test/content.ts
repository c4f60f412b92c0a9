import { type ElementName, renderToString } from '@klimaindsats/components/server';

import { type Choice, propertyOf } from '../src/snippets.ts';

/** What stands in an element as the server renders it, in Danish. */
export function contentOf(element: string, attributes: Choice['attributes']): string {
  const properties = Object.entries(attributes).map(([name, value]) => [propertyOf(name), value] as const);
  const html = renderToString(element as ElementName, { lang: 'da', ...Object.fromEntries<string | true>(properties) });
  return html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));
}
