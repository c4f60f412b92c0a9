/** Elements on pages that real libraries keep, give back, morph and draw. */
import '../src/define.ts';

import { expect } from 'chai';

import { type FramedPage, fromServer, openFramed, script, settled } from './framed.ts';
import { fixture, rendered } from './helpers.ts';

const modules = '/packages/components/node_modules';
const slots = '<h2 slot="heading">Skriv til os</h2><p slot="extra">Vi svarer på hverdage.</p>';
const shown = `<main id="main"><klima-contact-card light show-sources name="Bo Ås">${slots}</klima-contact-card><klima-initiative light></klima-initiative></main>`;

/** A page with its scripts in its head, as libraries that put one page in place of another want it. */
const documentOf = (head: string, body: string): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Side</title>${head}${script}</head><body>${body}</body></html>`;

/** Puts a page where a library can fetch it. */
async function serve(html: string): Promise<string> {
  const path = `/framed/${crypto.randomUUID()}`;
  await fetch(path, { method: 'PUT', body: JSON.stringify({ html, policy: '' }) });
  return path;
}

async function expectSoon<Found>(
  window: Window,
  find: () => Found,
  isSo: (found: Found) => boolean = Boolean,
): Promise<void> {
  for (let frame = 0; frame < 300 && !isSo(find()); frame++) await settled(window);
  expect(isSo(find()), `what was waited for; it is: ${String(find())}`).to.equal(true);
}

/** What a reader sees of the page. */
const seenOn = ({ document }: FramedPage): string => document.body.innerText.replace(/\s+/g, ' ').trim();

/** Passes when the page reads as it did, each element shows once in it, and the console was silent. */
async function expectAsBefore(page: FramedPage, before: string): Promise<void> {
  await expectSoon(
    page.window,
    () => seenOn(page),
    (text) => text === before,
  );
  for (const element of page.document.querySelectorAll('[light]'))
    expect(element.querySelectorAll(':scope > [slot=klima]'), element.localName).to.have.length(1);
  expect(page.document.querySelectorAll('h2[slot=heading], p[slot=extra]')).to.have.length(2);
  expect(page.said).to.deep.equal([]);
}

describe('Turbo', () => {
  const turbo = `<script src="${modules}/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>`;
  interface Turbo {
    readonly Turbo: { visit(path: string, options?: object): void };
  }

  it('keeps a page and gives it back as it was', async () => {
    const other = await serve(documentOf(turbo, '<p>Næste side</p>'));
    const page = await openFramed(documentOf(turbo, shown));
    const before = seenOn(page);
    expect(before).to.include('Skriv til os').and.include('Vi svarer på hverdage.');

    for (let time = 0; time < 2; time++) {
      // Turbo shows what it kept before it has the page: going back then would break off its own request, which it tells.
      const loaded = new Promise((resolve) => {
        page.document.addEventListener('turbo:load', resolve, { once: true });
      });
      (page.window as unknown as Turbo).Turbo.visit(other);
      await loaded;
      await expectSoon(page.window, () => seenOn(page) === 'Næste side');
      page.window.history.back();
      await expectAsBefore(page, before);
    }
  });

  it('morphs a page into itself', async () => {
    const head = `${turbo}<meta name="turbo-refresh-method" content="morph">`;
    const page = await openFramed(documentOf(head, shown));
    const before = seenOn(page);
    const morphed = new Promise((resolve) => {
      page.document.addEventListener('turbo:morph', resolve);
    });

    (page.window as unknown as Turbo).Turbo.visit(page.window.location.href, { action: 'replace' });
    await morphed;

    await expectAsBefore(page, before);
  });
});

describe('htmx', () => {
  interface Htmx {
    readonly htmx: { ajax(method: string, path: string, options: object): Promise<void> };
  }
  const htmx = `<script src="${modules}/htmx.org/dist/htmx.js"></script><script src="${modules}/htmx.org/dist/ext/hx-history-cache.js"></script>`;

  it('keeps a page and gives it back as it was', async () => {
    const other = await serve(documentOf(htmx, '<p>Næste side</p>'));
    const page = await openFramed(
      documentOf(htmx, `${shown}<a id="go" hx-get="${other}" hx-target="body" hx-push-url="true">Videre</a>`),
    );
    const before = seenOn(page);

    page.document.getElementById('go')?.click();
    await expectSoon(page.window, () => seenOn(page) === 'Næste side');
    page.window.history.back();

    await expectAsBefore(page, before);
  });

  for (const swap of ['innerHTML', 'outerHTML', 'innerMorph', 'outerMorph']) {
    it(`puts the same in place by ${swap}`, async () => {
      const page = await openFramed(documentOf(htmx, shown));
      const before = seenOn(page);
      const same = await serve(swap.startsWith('inner') ? shown.replace(/<\/?main[^>]*>/g, '') : shown);

      await (page.window as unknown as Htmx).htmx.ajax('GET', same, { target: '#main', swap });

      await expectAsBefore(page, before);
    });
  }
});

describe('Idiomorph', () => {
  interface Morph {
    readonly Idiomorph: { morph(node: Element, to: string, options?: object): void };
  }
  const idiomorph = `<script src="${modules}/idiomorph/dist/idiomorph.js"></script>`;

  it('morphs a page into itself, and into what a server wrote of it', async () => {
    const page = await openFramed(documentOf(idiomorph, shown));
    const before = seenOn(page);
    const main = page.document.body.querySelector('main') ?? page.document.body;
    const { Idiomorph } = page.window as unknown as Morph;

    Idiomorph.morph(main, shown);
    await expectAsBefore(page, before);

    const plain = await fromServer('contact-card', 'mode=plain');
    Idiomorph.morph(main, shown.replace('</klima-contact-card>', `${/>(.*)</s.exec(plain)?.[1] ?? ''}$&`));
    await expectAsBefore(page, before);
  });
});

describe('React', () => {
  interface React {
    readonly createElement: (type: unknown, properties?: object | null, ...children: unknown[]) => unknown;
    readonly Suspense: unknown;
    readonly createRoot: (container: Element | null) => { render(tree: unknown): void };
    readonly renderToString: (tree: unknown) => string;
  }
  const load = (page: Pick<FramedPage, 'window'>): Promise<React> =>
    (page.window as unknown as { eval(code: string): Promise<React> }).eval('import("/framed-react.js")');

  it('takes away a place that the script file has filled', async () => {
    const page = await openFramed(documentOf('', '<div id="root"></div>'));
    const { createElement: h, createRoot } = await load(page);
    const root = createRoot(page.document.getElementById('root'));
    const draw = (isThere: boolean): void =>
      root.render(
        h('div', null, isThere && h('div', { 'data-klima': 'contact-card', className: 'boks' }), h('p', null, 'Bund')),
      );

    draw(true);
    await expectSoon(page.window, () => !!page.document.querySelector('.boks > klima-contact-card'));
    draw(false);
    await expectSoon(page.window, () => seenOn(page) === 'Bund');

    draw(true);
    await expectSoon(page.window, () => !!page.document.querySelector('.boks > klima-contact-card'));
    expect(page.said).to.deep.equal([]);
  });

  it('puts into slots, changes and takes out again, with light', async () => {
    const page = await openFramed(documentOf('', '<div id="root"></div>'));
    const { createElement: h, createRoot } = await load(page);
    const root = createRoot(page.document.getElementById('root'));
    const draw = (heading: string, ...extras: string[]): void =>
      root.render(
        h(
          'klima-contact-card',
          { light: true, name: 'Bo Ås' },
          heading && h('h2', { slot: 'heading' }, heading),
          extras.map((extra) => h('p', { slot: 'extra', key: extra }, extra)),
          h('p', { slot: 'after' }, 'Til sidst'),
        ),
      );
    // In the order of the page's own nodes, where the element shows itself last.
    const found = (): string => (seenOn(page).match(/Kontakt(?= |$)|Hej|Dav|Et|To|Tre|Til sidst/g) ?? []).join();

    draw('', 'Et');
    await expectSoon(page.window, found, (text) => text === 'Til sidst,Kontakt,Et');
    draw('Hej', 'Tre', 'Et');
    await expectSoon(page.window, found, (text) => /^Hej,Til sidst,(Tre,Et|Et,Tre)$/.test(text));
    draw('Dav', 'To');
    await expectSoon(page.window, found, (text) => text === 'Dav,Til sidst,To');
    draw('');
    await expectSoon(page.window, found, (text) => text === 'Til sidst,Kontakt');
    root.render(null);
    await expectSoon(page.window, () => seenOn(page) === '');
    expect(page.said).to.deep.equal([]);
  });

  it('finds what its server wrote, with light, and the element shows in the page after it', async () => {
    const tree = ({ createElement: h, Suspense }: React, heading: string): unknown =>
      h(
        Suspense,
        null,
        h(
          'klima-contact-card',
          { light: true, name: 'Bo Ås' },
          h('h2', { slot: 'heading' }, heading),
          h('p', { slot: 'extra' }, 'Et'),
        ),
      );
    const react = await load({ window: window });
    // As apps do: at once, when the modules have come.
    const html = `<div id="root">${react.renderToString(tree(react, 'Hej'))}</div>`;
    const app = `<script type="module">
      import * as React from '/framed-react.js';
      await customElements.whenDefined('klima-contact-card');
      const h = React.createElement;
      const tree = (heading) => h(React.Suspense, null, h('klima-contact-card', { light: true, name: 'Bo Ås' }, h('h2', { slot: 'heading' }, heading), h('p', { slot: 'extra' }, 'Et')));
      const root = React.hydrateRoot(document.getElementById('root'), tree('Hej'), { onRecoverableError: (error) => console.error('mismatch', error.message) });
      globalThis.draw = (heading) => root.render(tree(heading));
    </script>`;
    const hydrated = await openFramed(documentOf('', html + app));

    await expectSoon(hydrated.window, () => !!hydrated.document.querySelector('[slot=klima]'));
    (hydrated.window as unknown as { draw(heading: string): void }).draw('Dav');
    await expectSoon(hydrated.window, () => seenOn(hydrated).startsWith('Dav'));

    expect(seenOn(hydrated)).to.include(' Et');
    expect(hydrated.said).to.deep.equal([]);
  });
});

for (const [name, path] of Object.entries({
  Bootstrap: 'bootstrap/dist/css/bootstrap.min.css',
  'Det Fælles Designsystem': 'dkfds/dist/css/dkfds.min.css',
})) {
  describe(name, () => {
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${modules}/${path}` });

    afterEach(() => {
      sheet.remove();
    });

    for (const html of [
      '<klima-contact-card light name="Åse Ærø" show-sources phones="Vagt: 33 33 33 33" hours="Mo-Fr 09:00-15:00"></klima-contact-card>',
      '<klima-member-list light filter show-sources municipality="0751"></klima-member-list>',
      '<klima-member-list light layout="table"></klima-member-list>',
      '<klima-dk2020 light fold show-sources></klima-dk2020>',
      '<klima-participation light timeline show-sources municipality="0779"></klima-participation>',
      '<klima-participation light region="country" view="table"></klima-participation>',
      '<klima-municipality light municipality="0751" show-sources></klima-municipality>',
    ]) {
      it(`doesn’t reach ${html.replace(/><.*/, '>')}`, async () => {
        const box = await fixture(
          '<div style="all: initial; display: block; inline-size: 700px; font: 16px serif"></div>',
        );
        const styles = async (): Promise<readonly string[]> => {
          box.innerHTML = html;
          await rendered(box);
          await settled(window);
          // One of each kind: the styles of each row of a table would take minutes.
          const kinds = new Map(
            [...box.querySelectorAll('[slot=klima], [slot=klima] *')].map((one) => [kindOf(one), one]),
          );
          return [...kinds.values()].flatMap(describeStyles);
        };
        const before = await styles();
        const loaded = new Promise((resolve) => {
          sheet.addEventListener('load', resolve, { once: true });
        });

        document.head.append(sheet);
        await loaded;
        const after = await styles();

        expect(after.filter((line, index) => line !== before[index])).to.deep.equal([]);
        expect(before.length).to.be.greaterThan(1000);
      });
    }
  });
}

const kindOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** What is computed for an element and what stands before and after it. */
function describeStyles(element: Element): string[] {
  return ['', '::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return [...style]
      .filter((property) => !property.startsWith('--'))
      .map((property) => `${kindOf(element)}${pseudo} ${property}: ${style.getPropertyValue(property)}`);
  });
}
