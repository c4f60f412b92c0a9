/** Puts the plugin together in `dist/klimaindsats`: a folder for `wp-content/plugins`, or to zip. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { elements } from '@klimaindsats/components/cms/elements.js';
import { renderToString } from '@klimaindsats/components/server';

const plugin = new URL('dist/klimaindsats/', import.meta.url);
const packaged = (path) => fileURLToPath(import.meta.resolve(`@klimaindsats/components/${path}`));

rmSync(plugin, { recursive: true, force: true });
cpSync(new URL('klimaindsats/', import.meta.url), plugin, { recursive: true });
cpSync(packaged('standalone/classic'), new URL('klimaindsats.classic.js', plugin));
for (const file of ['wordpress.php', 'elements.json']) cpSync(packaged(`cms/${file}`), new URL(file, plugin));

// What is shown without JavaScript, where the page gives nothing of its own.
mkdirSync(new URL('fallback/', plugin));
for (const tag of Object.keys(elements)) {
  const rendered = renderToString(tag.replace('klima-', ''), { lang: 'da' });
  const inside = rendered.slice(rendered.indexOf('>') + 1, rendered.lastIndexOf('</'));
  writeFileSync(new URL(`fallback/${tag}.html`, plugin), inside);
}
