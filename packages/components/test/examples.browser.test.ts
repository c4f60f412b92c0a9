import { expect } from 'chai';

import { openFramed, strictPolicy } from './framed.ts';

const pages = [
  ...['', 'en/', 'bygger/', 'en/builder/', 'reference/', 'en/reference/', 'skrivebord/', 'en/desk/'].map(
    (path) => `showcase/dist/${path}`,
  ),
  'plain-html/',
  'own-data/',
];

describe('pages of the examples', () => {
  for (const path of pages) {
    it(`${path} breaks nothing of the strictest policy`, async () => {
      const folder = `/examples/${path}`;
      const html = await (await fetch(`${folder}index.html`)).text();

      // Where an example asks for the script file to be put beside its page, it is where the build puts it.
      const page = await openFramed(
        html
          .replace(/<meta charset="utf-8" ?\/?>/, `<meta charset="utf-8"><base href="${folder}">`)
          .replace('src="klimaindsats.js"', 'src="/packages/components/dist/klimaindsats.js"'),
        strictPolicy,
      );

      expect(page.document.querySelector('h1')?.textContent).not.to.equal('');
      expect(page.said).to.deep.equal([]);
      expect(await page.refused()).to.deep.equal([]);
    });
  }
});
