/** Writes the showcase to `dist`: static files that any web server can serve under any path. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { languages, renderPage } from './src/page.ts';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, 'en'), { recursive: true });

for (const language of languages) {
  writeFileSync(join(dist, language === 'da' ? '' : language, 'index.html'), renderPage(language));
}
for (const file of ['page.css', 'icon.svg']) copyFileSync(join(root, 'src', file), join(dist, file));
copyFileSync(fileURLToPath(import.meta.resolve('@klimaindsats/components/standalone')), join(dist, 'klimaindsats.js'));
