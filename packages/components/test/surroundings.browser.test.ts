import '../src/define.ts';

import { expect } from 'chai';

import { dataset } from './dataset.ts';
import { fixture, rendered } from './helpers.ts';

const tags = ['contact-card', 'dk2020', 'initiative', 'member-list', 'participation'].map((name) => `klima-${name}`);
const variants = ['', 'show-sources', 'light', 'light show-sources', 'fold layout="table" filter timeline'];

const surroundings: Readonly<Record<string, string>> = {
  'in a column of 240 px': '',
  'with text at 200 %': '.box { font-size: 200%; inline-size: 480px; }',
  'with the text spacing of WCAG 1.4.12':
    '.box { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; } .box p { margin-block-end: 2em; }',
  'with a root font of 8 px': 'html { font-size: 8px; } .box { font-size: 1rem; }',
  'with a root font of 24 px': 'html { font-size: 24px; } .box { font-size: 1rem; inline-size: 320px; }',
  'under a reset of everything':
    '* { margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit; list-style: none; }',
  'under hostile type':
    '* { text-transform: uppercase; letter-spacing: 0.08em; line-height: 1; text-indent: 2em; white-space: nowrap; }',
};

/** What sticks out of the column it stands in, by what it says. */
function overflowing(box: Element): string[] {
  const { left, right } = box.getBoundingClientRect();
  const parts = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? parts(element.shadowRoot) : []),
    ]);
  return parts(box)
    .filter((element) => {
      const { left: start, right: end, width, height } = element.getBoundingClientRect();
      // The headers of a table laid out as blocks are for screen readers alone, and a drawing is clipped.
      const isSeen = width > 1 && height > 1 && !element.closest('thead, svg *');
      return isSeen && (start < left - 1 || end > right + 1);
    })
    .map(
      (element) =>
        `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 30)}`,
    );
}

describe('surroundings', () => {
  for (const [name, css] of Object.entries(surroundings)) {
    for (const tag of tags) {
      it(`${name}: ${tag} stays in its column`, async () => {
        for (const attributes of variants) {
          const page = await fixture(
            `<div><style>.box { inline-size: 240px; font-family: sans-serif; } ${css}</style><div class="box"><${tag} ${attributes}></${tag}></div></div>`,
          );
          const box = page.querySelector('.box');
          const element = box?.firstElementChild;
          Object.assign(element ?? {}, { data: attributes ? undefined : dataset });
          await rendered(page);

          expect(box && overflowing(box), attributes).to.deep.equal([]);
          page.remove();
        }
      });
    }
  }

  for (const [name, css] of Object.entries({
    'a row': 'display: flex',
    'a float': 'display: flow-root',
    'a grid': 'display: grid; grid-template-columns: auto 1fr',
  })) {
    for (const tag of tags) {
      it(`of ${name} that gives no width: ${tag} takes one, and stays inside`, async () => {
        for (const attributes of variants) {
          const box = await fixture(
            `<div style="${css}"><span>Her</span><div ${name === 'a float' ? 'style="float: left"' : ''}><${tag} ${attributes}></${tag}></div></div>`,
          );
          box.style.inlineSize = '800px';
          Object.assign(box.querySelector(tag) ?? {}, { data: dataset });
          await rendered(box);
          const wide = box.lastElementChild?.getBoundingClientRect().width;
          box.style.inlineSize = '300px';

          expect(wide, attributes).to.be.greaterThan(250);
          expect(overflowing(box), attributes).to.deep.equal([]);
          box.remove();
        }
      });
    }
  }

  for (const [name, path] of Object.entries({
    Bootstrap: 'bootstrap/dist/css/bootstrap.min.css',
    'Det Fælles Designsystem': 'dkfds/dist/css/dkfds.min.css',
  })) {
    it(`of ${name}: every element stays in its column and keeps its look`, async () => {
      const sheet = document.createElement('link');
      const loaded = new Promise((resolve, reject) => {
        sheet.addEventListener('load', resolve);
        sheet.addEventListener('error', reject);
      });
      Object.assign(sheet, { rel: 'stylesheet', href: `/packages/components/node_modules/${path}` });
      document.head.append(sheet);
      try {
        await loaded;
        for (const tag of tags) {
          for (const attributes of ['show-sources', 'light show-sources', 'layout="table" filter timeline light']) {
            const box = await fixture(`<div style="inline-size: 300px"><${tag} ${attributes}></${tag}></div>`);
            await rendered(box);

            expect(overflowing(box), `${tag} ${attributes}`).to.deep.equal([]);
            box.parentElement?.remove();
          }
        }
        const card = await fixture('<klima-contact-card light name="Åse Ærø"></klima-contact-card>');
        const [heading, shown] = ['h2', '[part=name]'].map((part) => card.querySelector(part));
        expect(heading && getComputedStyle(heading).fontWeight).to.equal('700');
        expect(shown && getComputedStyle(shown).marginBottom).to.equal('0px');
      } finally {
        sheet.remove();
      }
    });
  }

  it('of any width: a table of long words stays in its column', async () => {
    const box = await fixture('<div><klima-member-list layout="table"></klima-member-list></div>');
    const persons = dataset.persons?.map((person) => ({ ...person, name: 'Karl-Emil Hyldgaard-Ærøskøbingsens' }));
    const posts = dataset.posts.map((post) => ({
      ...post,
      label: { da: 'Kommunalbestyrelsesmedlem', en: 'Councillor' },
    }));
    Object.assign(box.firstElementChild ?? {}, { data: { ...dataset, persons, posts } });
    for (let width = 200; width < 700; width += 20) {
      box.style.inlineSize = `${width}px`;
      await rendered(box);

      expect(overflowing(box), `${width} px`).to.deep.equal([]);
    }
  });

  for (const width of [240, 320, 768]) {
    it(`of ${width} px: no text is smaller than 12 px`, async () => {
      const small = new Set<string>();
      for (const attributes of [
        '',
        'show-sources municipality="0751" layout="table" filter timeline',
        'layout="grid" region="country"',
      ]) {
        const box = await fixture(`<div>${tags.map((tag) => `<${tag} ${attributes}></${tag}>`).join('')}</div>`);
        Object.assign(box.style, { inlineSize: `${width}px`, fontSize: '16px' });
        await rendered(box);
        const roots: (Element | ShadowRoot)[] = [box];
        for (const root of roots) {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) roots.push(element.shadowRoot);
            const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
            const size = parseFloat(getComputedStyle(element).fontSize);
            if (hasText && size < 12) small.add(`${element.localName}.${element.className}: ${size} px`);
          }
        }
      }
      expect([...small]).to.deep.equal([]);
    });
  }

  it('of 320 px with margins: the whole country is a map of targets of 24 px, without names and with one stop', async () => {
    const page = await fixture('<div><klima-participation region="country" view="map"></klima-participation></div>');
    Object.assign(page.style, { boxSizing: 'border-box', inlineSize: '320px', paddingInline: '16px' });
    await rendered(page);

    const buttons = [...(page.firstElementChild?.shadowRoot?.querySelectorAll('button') ?? [])];
    const small = buttons.filter((button) => {
      const { width, height } = button.getBoundingClientRect();
      return Math.min(width, height) < 24;
    });
    expect(buttons).to.have.length(98);
    expect(small.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([]);
    expect(buttons.filter((button) => button.querySelector('.label')?.checkVisibility())).to.deep.equal([]);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    expect(overflowing(page)).to.deep.equal([]);
  });

  it('of 240 px: the page’s own municipality has its bar along the whole row of a table', async () => {
    const box = await fixture('<div><klima-member-list layout="table" municipality="9003"></klima-member-list></div>');
    box.style.inlineSize = '240px';
    const list = box.firstElementChild;
    Object.assign(list ?? {}, { data: dataset });
    await rendered(box);

    const row = list?.shadowRoot?.querySelector('tr.own');
    expect(row && parseFloat(getComputedStyle(row).borderLeftWidth)).to.be.greaterThan(3);
    const starts = [...(row?.children ?? [])].map((cell) => Math.round(cell.getBoundingClientRect().left));
    expect(new Set(starts).size).to.equal(1);
  });

  it('tells what sticks out', async () => {
    const page = await fixture('<div class="box"><p class="wide">Meget bred</p></div>');
    page.style.inlineSize = '100px';
    if (page.firstElementChild instanceof HTMLElement) page.firstElementChild.style.inlineSize = '300px';

    expect(overflowing(page)).to.deep.equal(['p.wide: Meget bred']);
  });
});
