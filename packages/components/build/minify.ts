/** Takes white space out of the css and html templates in dist/, which no app's minifier touches. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

import { minifyHTMLLiterals } from 'minify-literals';

for (const file of globSync('dist/**/*.js')) {
  const minified = await minifyHTMLLiterals(readFileSync(file, 'utf8'), { fileName: file });
  if (minified) writeFileSync(file, minified.code);
}
