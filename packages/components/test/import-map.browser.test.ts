import { expect } from 'chai';

import { type FramedPage, openFramed } from './framed.ts';
import { engine } from './helpers.ts';

interface ImportMap {
  readonly imports: Readonly<Record<string, string>>;
  readonly integrity: Readonly<Record<string, string>>;
}

const map = (await (await fetch('/packages/components/dist/importmap.json')).json()) as ImportMap;
const page = (given: ImportMap, entry: string): string =>
  `<script type="importmap">${JSON.stringify(given)}</script>
   <script type="module">import '@klimaindsats/components/${entry}';</script>
   <klima-contact-card name="Bo Ås"></klima-contact-card>`;

const nameShown = ({ document }: FramedPage): string | null | undefined =>
  document.querySelector('klima-contact-card')?.shadowRoot?.querySelector('[part=name]')?.textContent;

describe('the import map', () => {
  for (const entry of ['define', 'contact-card/define']) {
    it(`is all that a page needs to import ${entry} from the installed packages`, async () => {
      const opened = await openFramed(page(map, entry));
      await opened.window.customElements.whenDefined('klima-contact-card');

      expect(nameShown(opened)).to.equal('Bo Ås');
      expect(opened.said).to.deep.equal([]);
    });
  }

  it('has a file refused that was changed', async () => {
    const changed = {
      ...map,
      integrity: Object.fromEntries(Object.keys(map.integrity).map((file) => [file, 'sha384-AAAA'])),
    };

    const opened = await openFramed(page(changed, 'contact-card/define'));

    expect(opened.window.customElements.get('klima-contact-card'), engine).to.equal(undefined);
  });
});
