import { expect } from 'chai';

import { dataset } from '../../test/dataset.ts';
import { type FramedPage, fromServer, openFramed, settled } from '../../test/framed.ts';
import { engine, textIn } from '../../test/helpers.ts';

async function addScript({ document, window }: FramedPage): Promise<void> {
  const late = document.createElement('script');
  const loaded = new Promise((resolve) => {
    late.addEventListener('load', resolve);
  });
  late.type = 'module';
  late.src = '/packages/components/dist/klimaindsats.js';
  document.body.append(late);
  await loaded;
  // It starts after what the server wrote has been painted.
  await window.customElements.whenDefined('klima-initiative');
  await settled(window);
}

const names = ['member-list', 'contact-card', 'dk2020', 'participation', 'initiative'];

describe('static content', () => {
  for (const mode of ['plain', 'shadow']) {
    for (const name of names) {
      it(`of ${name}, ${mode}, is there before the script, and once after it`, async () => {
        const page = await openFramed(await fromServer(name, `mode=${mode}`));
        const element = page.document.querySelector(`klima-${name}`);
        const shown = (): string => textIn(element?.shadowRoot ?? element);
        const heading = /<h2[^>]*>([^<]+)/.exec(await fromServer(name, `mode=${mode}`))?.[1] ?? '';
        expect(shown()).to.include(heading);

        await addScript(page);

        expect(element?.shadowRoot?.querySelectorAll('h2, slot[name=heading]')).to.have.length.greaterThan(0);
        expect((element as HTMLElement).innerText.split(heading).length, 'times the heading shows').to.be.lessThan(3);
        expect(page.said).to.deep.equal([]);
      });
    }
  }

  it('keeps the reader’s place: focus stays on the same link', async () => {
    for (const mode of ['plain', 'shadow']) {
      const page = await openFramed(await fromServer('contact-card', `mode=${mode}&email=aase@example.dk`));
      const card = page.document.querySelector('klima-contact-card');
      (card?.shadowRoot ?? card)?.querySelector<HTMLElement>('a[href^=mailto]')?.focus();

      await addScript(page);

      expect(card?.shadowRoot?.activeElement?.getAttribute('href'), mode).to.match(/^mailto:/);
    }
  });

  it('gives way to properties that were set before the script came', async () => {
    const page = await openFramed(await fromServer('contact-card', 'mode=plain'));
    const card = page.document.querySelector('klima-contact-card');
    Object.assign(card ?? {}, { data: dataset, headingLevel: 4 });

    await addScript(page);

    expect(card?.shadowRoot?.querySelector('h4')?.textContent).to.equal('Kontakt');
    expect(card?.shadowRoot?.querySelector('[part=name]')?.textContent).to.equal('Åse Ærø');
  });

  for (const name of names) {
    it(`of ${name} in a shadow root moves nothing on the page when the script comes`, async () => {
      const page = await openFramed(`${await fromServer(name, 'mode=shadow')}<p id="after">Efter</p>`);
      const after = page.document.querySelector('#after');
      const before = after?.getBoundingClientRect().top ?? 0;

      await addScript(page);

      const moved = Math.abs((after?.getBoundingClientRect().top ?? 0) - before);
      expect(moved, `px in ${engine}`).to.be.lessThan(1);
    });
  }
});
