/** Puts the module together in `dist/klimaindsats`: a folder for `modules/custom`. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { onPlaces, onSlotted } from '@klimaindsats/components/cms/allowed.js';
import { elements } from '@klimaindsats/components/cms/elements.js';
import { build } from 'esbuild';

const installed = (path) => fileURLToPath(import.meta.resolve(`@klimaindsats/components/${path}`));
const module = new URL('dist/klimaindsats/', import.meta.url);

rmSync(module, { recursive: true, force: true });
cpSync(new URL('klimaindsats/', import.meta.url), module, { recursive: true });
mkdirSync(new URL('js/', module));
cpSync(installed('standalone'), new URL('js/klimaindsats.js', module));

// Drupal takes the editor's plugins from this global.
await build({
  entryPoints: [installed('cms/ckeditor5.js')],
  bundle: true,
  format: 'iife',
  globalName: 'CKEditor5.klimaindsats',
  banner: { js: 'window.CKEditor5 ??= {};' },
  outfile: fileURLToPath(new URL('js/ckeditor5.js', module)),
});

// A format that limits its HTML lets through what its editor's plugins say they make.
const allowed = [
  ...Object.entries(elements).flatMap(([tag, attributes]) => [
    `<${tag}>`,
    `<${tag} ${['id', 'class', ...attributes].join(' ')}>`,
  ]),
  '<div>',
  `<div ${['id', 'class', ...onSlotted, ...onPlaces].join(' ')}>`,
  // Drupal's word for the headings and the paragraph that the format has.
  `<$text-container ${onSlotted.join(' ')}>`,
].map((element) => `      - ${element}`);
writeFileSync(
  new URL('klimaindsats.ckeditor5.yml', module),
  `klimaindsats_elements:
  ckeditor5:
    plugins: [htmlSupport.GeneralHtmlSupport, klimaindsats.KlimaElements]
  drupal:
    label: Klimaindsats
    library: klimaindsats/ckeditor5
    elements:
${allowed.join('\n')}
# A plugin may give attributes to lists only where another makes them.
klimaindsats_lists:
  ckeditor5:
    plugins: [klimaindsats.KlimaElements]
  drupal:
    label: Klimaindsats (lists)
    library: klimaindsats/ckeditor5
    elements:
      - <ul ${onSlotted.join(' ')}>
      - <ol ${onSlotted.join(' ')}>
    conditions:
      plugins: [ckeditor5_list]
`,
);
