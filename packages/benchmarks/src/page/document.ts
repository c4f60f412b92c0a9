/** The document around what a contender shows, the same for all. */
import { html, Markup } from './markup.ts';

export interface Head {
  readonly title: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

export function documentOf({ title, styles, scripts }: Head, body: Markup | string): string {
  return html`<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
${styles.map((file) => html`<link rel="stylesheet" href="${file}">`)}
${scripts.map((file) => html`<script type="module" src="${file}"></script>`)}
</head>
<body>
${typeof body === 'string' ? new Markup(body) : body}
</body>
</html>
`.text;
}
