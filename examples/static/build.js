/** Writes a page to `dist` that needs no JavaScript: the elements are rendered here, once. */
import { mkdirSync, writeFileSync } from 'node:fs';

import { renderToString } from '@klimaindsats/components/server';

const page = `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Klima</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <main>
      <h1>Kommunens klimaarbejde</h1>
      ${renderToString('member-list', { lang: 'da', municipality: '0751' })}
      ${renderToString('participation', { lang: 'da', view: 'table' })}
      ${renderToString('contact-card', { lang: 'da' })}
    </main>
  </body>
</html>
`;

const folder = new URL('dist/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('index.html', folder), page);
