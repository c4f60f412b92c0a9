import { expect } from 'chai';

import { openFramed, strictPolicy } from './framed.ts';

const pages = ['', 'en/', 'bygger/', 'en/builder/', 'reference/', 'en/reference/'].map(
  (path) => `/examples/showcase/dist/${path}`,
);

describe('pages of the examples', () => {
  for (const page of pages) {
    it(`${page} breaks nothing of the strictest policy`, async () => {
      const html = await (await fetch(`${page}index.html`)).text();

      const { document, refused, said } = await openFramed(
        html.replace('<meta charset="utf-8">', `$&<base href="${page}">`),
        strictPolicy,
      );

      expect(document.querySelector('h1')?.textContent).not.to.equal('');
      expect(said).to.deep.equal([]);
      expect(await refused()).to.deep.equal([]);
    });
  }
});
