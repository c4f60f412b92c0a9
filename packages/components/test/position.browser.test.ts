/** Where a reader lands who follows a link to the page, and to a note. */
import '../src/define.ts';

import { assert, expect } from 'chai';

import { type FramedPage, fromServer, openFramed, script } from './framed.ts';
import { engine, fixture, rendered } from './helpers.ts';

/** A page as a municipality would have it: what the link leads to stands below an element. */
const page = (element: string, css = ''): string =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title><style>body { margin: 0 } ${css}</style>${script}
    ${element}<h2 id="kontakt">Kontakt os</h2><div style="height: 2500px"></div>`;

const topOf = ({ document }: FramedPage): number =>
  document.getElementById('kontakt')?.getBoundingClientRect().top ?? NaN;

/** Waits until the element is there and its page has come to rest. */
async function rest({ window, document }: FramedPage, tag: string): Promise<void> {
  const element = document.querySelector(tag);
  assert(element);
  let [height, top] = [NaN, NaN];
  // Bounded, so that a page that never rests fails at what it asserts.
  for (let calm = 0, frames = 0; calm < 8 && frames < 300; frames++) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    const box = element.getBoundingClientRect();
    const isDone = 'updateComplete' in element && (element.shadowRoot ?? element).querySelector('.root');
    calm = isDone && box.height === height && box.top === top ? calm + 1 : 0;
    [height, top] = [box.height, box.top];
  }
}

describe('a link to what stands below an element', () => {
  for (const name of ['initiative', 'participation', 'dk2020', 'member-list'] as const) {
    const tag = `klima-${name}`;
    const kinds: Readonly<Record<string, () => Promise<string> | string>> = {
      'nothing in it': () => `<${tag}></${tag}>`,
      'what a server wrote in it': () => fromServer(name),
      'a shadow root that a server wrote': () => fromServer(name, 'mode=shadow'),
    };
    for (const [kind, write] of Object.entries(kinds)) {
      it(`lands there: ${name} with ${kind}`, async () => {
        const framed = await openFramed(page(await write()), '', { fragment: '#kontakt' });
        await rest(framed, tag);

        expect(framed.window.scrollY).to.be.greaterThan(200);
        expect(topOf(framed)).to.be.closeTo(0, 2);
      });
    }
  }

  it('lands there where the page was short before, and below what the page holds fast at its top', async () => {
    const short = page('<klima-initiative></klima-initiative>', 'html { scroll-padding-top: 100px }').replace(
      '2500px',
      '600px',
    );
    const framed = await openFramed(short, '', { fragment: '#kontakt' });
    await rest(framed, 'klima-initiative');

    expect(topOf(framed)).to.be.closeTo(100, 2);
  });

  it('lands there where two elements stand above', async () => {
    const framed = await openFramed(
      page('<klima-dk2020></klima-dk2020><klima-participation></klima-participation>'),
      '',
      {
        fragment: '#kontakt',
      },
    );
    await rest(framed, 'klima-participation');

    expect(topOf(framed)).to.be.closeTo(0, 2);
  });

  it('leaves a reader alone who didn’t follow one', async () => {
    const framed = await openFramed(page('<klima-initiative></klima-initiative>'));
    await rest(framed, 'klima-initiative');

    expect(framed.window.scrollY).to.equal(0);
  });
});

interface Watched {
  /** When the page's script had registered the element. */
  readonly start: number;
  readonly shifts: readonly (PerformanceEntry & { readonly value: number })[];
}

if (engine === 'chromium')
  describe('what stands around an element', () => {
    for (const [name, options] of [
      ['initiative', ''],
      ['participation', ''],
      ['participation', 'region=country'],
      ['participation', 'showSources=true'],
      ['dk2020', ''],
      ['dk2020', 'showSources=true'],
      ['municipality', 'municipality=Aarhus'],
      ['municipality', 'municipality=Aarhus&showSources=true'],
      ['member-list', ''],
      ['contact-card', ''],
    ] as const) {
      const looks = [360, 1280].flatMap((width) => ['', '#kontakt', '#midt'].map((fragment) => ({ width, fragment })));
      for (const { width, fragment } of looks) {
        it(`doesn’t move in ${width} px when ${`${name} ${options}`.trim()} replaces what a server wrote, ${fragment}`, async () => {
          // While the browser reads a long table it moves its columns: that is no work of the element, which isn't there yet.
          const observer = `<script>window.shifts = [];
            customElements.whenDefined('klima-${name}').then(() => (window.start = performance.now()));
            new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });</script>`;
          const html = await fromServer(name, options);
          const content = `<p>Før</p>${html.replace('</ul>', '</ul><p id="midt">Midt</p>')}`;
          const frame = await openFramed(page(content).replace('<style>', `${observer}<style>`), '', {
            fragment,
            width,
            height: 640,
          });
          await rest(frame, `klima-${name}`);

          const { start, shifts } = frame.window as unknown as Watched;
          const moved = shifts.filter(({ startTime }) => startTime >= start);
          expect(start).to.be.greaterThan(0);
          expect(moved.reduce((sum, { value }) => sum + value, 0)).to.be.at.most(0.01);
        });
      }
    }
  });

describe('a link to a note', () => {
  const header = 140;

  for (const light of ['', 'light']) {
    it(`brings note and mark into sight, below what the page holds fast at its top ${light}`, async () => {
      const box = await fixture(`<div>
        <div style="position: fixed; inset: 0 0 auto; block-size: ${header}px; background: #ddd; z-index: 9">Menu</div>
        <div style="block-size: 900px"></div>
        <klima-dk2020 show-sources ${light}></klima-dk2020>
        <div style="block-size: 1500px"></div>
      </div>`);
      await rendered(box);
      const element = box.querySelector('klima-dk2020');
      const root = element?.renderRoot;
      const links = [...(root?.querySelectorAll<HTMLElement>('sup :is(.footnote, .klima-footnote)') ?? [])];
      try {
        for (const link of [links[0], links.at(-1)]) {
          assert(link);
          link.focus();
          link.click();
          const note = activeIn(root);
          expectInSight(note);
          expect(note.localName).to.equal('li');
          expect(getComputedStyle(note).outlineStyle).to.equal('solid');

          note.querySelector<HTMLElement>('.footnote, .klima-footnote')?.click();
          const mark = activeIn(root);
          expectInSight(mark);
          expect(mark.closest('sup')).not.to.equal(null);
          expect(getComputedStyle(mark).outlineStyle).to.equal('solid');
        }
      } finally {
        scrollTo(0, 0);
      }
    });
  }

  function activeIn(root: Node | null | undefined): HTMLElement {
    const { activeElement } = root instanceof ShadowRoot ? root : document;
    assert(activeElement instanceof HTMLElement);
    return activeElement;
  }

  function expectInSight(node: Element): void {
    const { top, bottom } = node.getBoundingClientRect();
    expect(top).to.be.greaterThan(header);
    expect(bottom).to.be.lessThan(innerHeight);
  }
});
