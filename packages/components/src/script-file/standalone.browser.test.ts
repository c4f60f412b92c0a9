import { initiative } from '@klimaindsats/data';
import { assert, expect } from 'chai';

import { type FramedPage, fromServer, openFramed, script, settled, strictPolicy } from '../../test/framed.ts';
import { engine, until } from '../../test/helpers.ts';
import { address, countOf } from '../../test/live.ts';
import * as elements from '../define.ts';

const elementNames = Object.values(elements).map(({ tag }) => tag);
const every = elementNames.map((name) => `<klima-${name}></klima-${name}>`).join('');
const classic = '<script src="/packages/components/dist/klimaindsats.classic.js"></script>';
const version = (number: string): string =>
  `<script type="module" src="/framed-script/${number}/klimaindsats.js"></script>`;
const npm = '<script type="module" src="/packages/components/dist/define.js"></script>';

/** Holds all frames back until the page has loaded. */
const framesAfterLoad =
  '<script>{ const next = requestAnimationFrame; const held = []; requestAnimationFrame = (act) => held.push(act); addEventListener("load", () => { requestAnimationFrame = next; held.forEach((act) => next(act)); }); }</script>';

/** Writes into the page's title whether the script before it has registered its elements. */
const hasStarted =
  '<script type="module">document.title = String(!!customElements.get("klima-contact-card"));</script>';

/** The elements of a page that show no heading. */
const blank = ({ document }: FramedPage): string[] =>
  [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('klima-'))
    .filter((element) => ![element, element.shadowRoot].some((root) => root?.querySelector('h1, h2, h3, h4')))
    .map(({ localName }) => localName);

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}

describe('script file', () => {
  for (const [way, html] of Object.entries({
    'before the elements': script + every,
    'after the elements': every + script,
    'with async': script.replace('type', 'async type') + every,
    'as a classic script in the head': `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Side</title>${classic}</head><body>${every}`,
    'as a classic script with defer': classic.replace(' src', ' defer src') + every,
    'as a classic script with async': classic.replace(' src', ' async src') + every,
    'as a classic script after the elements': every + classic,
  })) {
    it(`shows every element ${way}, in silence and with one request`, async () => {
      const page = await openFramed(html);

      expect(blank(page)).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
      expect(page.requests()).to.have.length(1);
      expect([page.document.cookie, page.window.localStorage.length, page.window.sessionStorage.length]).to.deep.equal([
        '',
        0,
        0,
      ]);
    });
  }

  it('shows elements when it is put in later', async () => {
    const page = await openFramed(every);
    const late = page.document.createElement('script');
    const loaded = new Promise((resolve) => {
      late.addEventListener('load', resolve);
    });

    late.src = '/packages/components/dist/klimaindsats.classic.js';
    page.document.body.append(late);
    await loaded;
    await settled(page.window);

    expect(blank(page)).to.deep.equal([]);
  });

  it('leaves no names on the page but those of Lit', async () => {
    const [bare, page] = [await openFramed(''), await openFramed(classic + every)];

    const added = Object.keys(page.window).filter((name) => !(name in bare.window));
    expect(added.filter((name) => !/^(lit|reactive)[A-Z]/.test(name))).to.deep.equal([]);
  });

  const card = (inside: string): string => `<klima-contact-card>${inside}</klima-contact-card>`;
  for (const [what, [html, isAtOnce]] of Object.entries({
    'an element without content': [card(''), true],
    'a place without content': ['<div data-klima="contact-card"></div>', true],
    'what a slot holds': [card('<p slot="after">Spørg os</p>'), true],
    'what an editor wrote': [card('<p>Ring til os</p>'), true],
    'what stands in another tag': ['<other-app><p>Vent</p></other-app><klima-contact-card></klima-contact-card>', true],
    'plain content from a server': [card('<div lang="da"><h2>Kontakt</h2></div>'), false],
    'a declarative shadow root from a server': [
      '<klima-contact-card data-rendered=""><template shadowrootmode="open"><h2>Kontakt</h2></template></klima-contact-card>',
      false,
    ],
    'a place with content from a server': [
      '<div data-klima="contact-card"><div lang="da"><h2>Kontakt</h2></div></div>',
      false,
    ],
  } satisfies Record<string, readonly [string, boolean]>)) {
    it(`starts ${isAtOnce ? 'at once' : 'after a frame'} where there is ${what}`, async () => {
      const page = await openFramed(`${framesAfterLoad}${html}${script}${hasStarted}`);

      expect(page.document.title).to.equal(String(isAtOnce));
      await page.window.customElements.whenDefined('klima-contact-card');
      await settled(page.window);
      expect(blank(page)).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
    });
  }

  it('starts where no frame comes, as on a page that nobody sees', async () => {
    const noFrame =
      '<script>{ const next = requestAnimationFrame; requestAnimationFrame = () => { requestAnimationFrame = next; return 0; }; }</script>';
    const page = await openFramed(`${noFrame}${card('<div lang="da"></div>')}${script}${hasStarted}`);

    expect(page.document.title).to.equal('false');
    await page.window.customElements.whenDefined('klima-contact-card');
    await settled(page.window);
    expect(blank(page)).to.deep.equal([]);
  });

  it('finds on the page what the server entry writes', async () => {
    for (const mode of ['plain', 'shadow']) {
      const html = await fromServer('contact-card', `mode=${mode}`);

      const page = await openFramed(`${framesAfterLoad}${html}${script}${hasStarted}`);

      expect(page.document.title, mode).to.equal('false');
    }
  });

  it('can be loaded twice as a classic script', async () => {
    const page = await openFramed(classic + classic + every);

    expect(blank(page)).to.deep.equal([]);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('is registered by version');
  });

  it('warns once when it is loaded twice, with the address of each copy, and all elements show', async () => {
    const page = await openFramed(script + classic + every);

    expect(blank(page)).to.deep.equal([]);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(/The page has http\S+\/klimaindsats\.js and http\S+\/klimaindsats\.classic\.js\.$/);
  });

  const copies = { old: version('0.0.9'), new: version('0.2.0'), npm };
  const orders = permutations(Object.keys(copies) as (keyof typeof copies)[]);
  for (const names of [...orders, ...orders.map((order) => order.slice(1))]) {
    const order = names.join(', ');
    const html = names.map((name) => copies[name]).join('');
    it(`leaves the elements to the first of ${order}, with a warning that names both versions`, async () => {
      const page = await openFramed(html + every);

      expect(blank(page)).to.deep.equal([]);
      expect(page.said).to.have.length(names.length - 1);
      expect(page.said[0]).to.match(/^klimaindsats: .* version \d+\.\d+\.\d+, so version \d+\.\d+\.\d+ is not used\./);
    });
  }
});

describe('script file of one element', () => {
  const file = (name: string, type = 'type="module"'): string =>
    `<script ${type} src="/packages/components/dist/klimaindsats.${name}.js"></script>`;
  const tag = (name: string): string => `<klima-${name}></klima-${name}>`;

  for (const name of elementNames) {
    it(`shows ${name}, in silence, with one request and under the strictest policy`, async () => {
      for (const type of ['type="module"', 'defer']) {
        const page = await openFramed(file(name, type) + tag(name), strictPolicy);

        expect(blank(page)).to.deep.equal([]);
        expect(page.said).to.deep.equal([]);
        expect(page.requests()).to.have.length(1);
        expect(await page.refused()).to.deep.equal([]);
      }
    });
  }

  for (const names of permutations(['contact-card', 'member-list', 'dk2020'])) {
    it(`works beside others: ${names.join(', ')}`, async () => {
      const places = `${tag('contact-card')}${tag('dk2020')}<div data-klima="member-list"><p>Gruppen</p></div>`;

      const page = await openFramed(names.map((name) => file(name)).join('') + places, strictPolicy);

      expect(blank(page)).to.deep.equal([]);
      expect(page.document.querySelectorAll('klima-member-list')).to.have.length(1);
      expect(page.said).to.deep.equal([]);
      expect(await page.refused()).to.deep.equal([]);
    });
  }

  for (const names of permutations(['municipality', 'participation'])) {
    it(`works beside another: ${names.join(', ')}`, async () => {
      const places = `${tag('municipality')}<div data-klima="participation"><p>Kort</p></div>`;

      const page = await openFramed(names.map((name) => file(name)).join('') + places, strictPolicy);

      expect(blank(page)).to.deep.equal([]);
      expect(page.document.querySelectorAll('[data-klima] > klima-participation')).to.have.length(1);
      expect(page.said).to.deep.equal([]);
      expect(await page.refused()).to.deep.equal([]);
    });
  }

  for (const [order, scripts] of Object.entries({
    'before the file of all': file('contact-card') + script,
    'after the file of all': script + file('contact-card'),
    'after a file that has it too': file('initiative') + file('contact-card'),
    'before an app': file('contact-card') + npm,
    'after an app': npm + file('contact-card'),
  })) {
    it(`leaves the element to the first, ${order}, with one warning that names it`, async () => {
      const place = '<div data-klima="contact-card"><p>Ring til os</p></div>';
      const page = await openFramed(
        scripts + tag('contact-card') + tag('initiative') + place,
        strictPolicy.replace('klimaindsats', 'klimaindsats lit-html'),
      );

      expect(blank(page)).to.deep.equal([]);
      expect(page.document.querySelectorAll('[data-klima] klima-contact-card')).to.have.length(1);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.match(/^klimaindsats: klima-contact-card is registered by version \S+, so /);
      expect(await page.refused()).to.deep.equal([]);
    });
  }

  /** A page whose elements come with a script file each and name the same file of data. */
  const openSharing = async (src: string): Promise<readonly Element[]> => {
    const names = ['contact-card', 'member-list', 'dk2020'];
    const tags = names.map((name) => `<klima-${name} src="${src}" no-bundled></klima-${name}>`);
    const page = await openFramed(names.map((name) => file(name)).join('') + tags.join(''));
    return [...page.document.querySelectorAll('[no-bundled]')];
  };
  const statusOf = (element: Element): string => element.shadowRoot?.querySelector('[part=status]')?.className ?? '';

  it('asks once for what elements of several files show', async () => {
    const src = address('good');
    const shown = await openSharing(src);

    await until(() => shown.every((element) => statusOf(element) === 'status ready'));
    const [card, list, explainer] = shown.map(({ shadowRoot }) => shadowRoot?.textContent);
    expect(card).to.include('Klimakontoret');
    expect(list).to.include('Klimagruppen');
    expect(explainer).to.include('DK2020');
    expect(await countOf(src, 'asked')).to.equal(1);
  });

  it('asks once more when what failed for all is tried again', async () => {
    const src = address('kept');
    const publish = (edition: string) => fetch(`${src.replace('kept', 'edition')}?${edition}`);
    await publish('broken');
    const shown = await openSharing(src);
    await until(() => shown.every((element) => statusOf(element) === 'status failed'));
    // A script that came after the failure has asked for itself.
    const before = await countOf(src, 'asked');
    await publish('2');

    shown[0]?.ownerDocument.defaultView?.dispatchEvent(new Event('online'));

    await until(() => shown.every((element) => statusOf(element) === 'status ready'));
    expect(await countOf(src, 'asked')).to.equal(before + 1);
  });

  it('reads of live data what its elements show, and no more', async () => {
    const page = await openFramed(file('dk2020') + tag('dk2020'));
    const element = page.document.querySelector('klima-dk2020');
    assert(element);
    const statements = initiative.statements.map((statement) => ({ ...statement, text: { da: 'Nyt', en: 'New' } }));
    const otherwise = { ...initiative, statements, memberships: 'alle', municipalities: [{ name: 7 }] };

    element.data = otherwise as never;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.include('Nyt');
    expect(page.said).to.deep.equal([]);

    element.data = { ...otherwise, statements: [{ ...statements[0], text: 'Nyere' }] } as never;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.include('Nyt').and.not.to.include('Nyere');
    expect(page.said[0]).to.include("data can't be shown: /statements/0/text");
  });

  it('tells once of an element that no file of the page has, and which file does', async () => {
    const page = await openFramed(
      `${file('contact-card')}${file('dk2020')}${tag('contact-card')}${tag('member-list')}<div data-klima="Klima-Participation"><p>Kort</p></div>`,
    );

    await until(() => page.said.length > 1);
    // Whichever file warns about them, another has nothing left to say.
    await settled(page.window);

    expect(page.said).to.have.length(2);
    expect(page.said[0]).to.include('<klima-member-list> is not shown, for no script of the page has it.');
    expect(page.said[1]).to.include('Load klimaindsats.participation.js too, or klimaindsats.js, which has all.');
    expect(page.document.querySelector('div')?.textContent).to.equal('Kort');
  });

  it('tells once of a place that names no element', async () => {
    const page = await openFramed(`${file('contact-card')}${file('dk2020')}<div data-klima="vejret"><p>Sol</p></div>`);

    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include(`data-klima="vejret" names no element. Use one of: ${elementNames.join(', ')}.`);
  });
});

describe('policies', () => {
  it('are kept by every element of the script file, the strictest of them', async () => {
    const page = await openFramed(
      script + every.replaceAll('></', ' show-sources></') + every.replaceAll('></', ' lang="en" light></'),
      strictPolicy,
    );

    expect(blank(page)).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
    expect(await page.refused()).to.deep.equal([]);
  });

  it('are kept beside another Lit that took its policy name', async () => {
    const page = await openFramed(npm + script + every, strictPolicy.replace('klimaindsats', 'klimaindsats lit-html'));

    expect(blank(page)).to.deep.equal([]);
    expect(await page.refused()).to.deep.equal([]);
  });

  it('that are broken are told: the harness sees a refusal', async () => {
    const page = await openFramed('<p style="color: red">Hej</p>', strictPolicy);

    // Firefox and WebKit send the report after the page has loaded.
    await until(async () => (await page.refused()).length);
    expect(await page.refused(), engine).to.have.length(1);
  });
});

describe('data-klima', () => {
  it('holds the element, with its options, and its own content as fallback', async () => {
    const page = await openFramed(
      `${script}<div data-klima="contact-card" data-heading-level="3" data-name="Åse" data-track="7" class="boks" id="k"><p>Ring til os</p><h4 slot="heading">Spørg</h4></div>`,
    );

    const card = page.document.querySelector('klima-contact-card');

    expect(card?.parentElement?.id).to.equal('k');
    expect(card?.getAttributeNames().toSorted()).to.deep.equal(['heading-level', 'name']);
    expect(card?.textContent).to.equal('Ring til osSpørg');
    expect(card?.shadowRoot?.querySelector('[part=name]')?.textContent).to.equal('Åse');
  });

  it('puts what data-slot names into that slot, as slot does', async () => {
    const page = await openFramed(
      `${script}<div data-klima="contact-card"><h4 data-slot="heading">Skriv til os</h4><p>Ring til os</p></div>`,
    );

    const card = page.document.querySelector('klima-contact-card');

    expect(card?.querySelector('h4')?.assignedSlot?.name).to.equal('heading');
    expect(card?.querySelector('p')?.assignedSlot).to.equal(null);
  });

  it('is found when it is put in later, wherever it stands', async () => {
    const page = await openFramed(script);

    page.document.body.append(
      page.document
        .createRange()
        .createContextualFragment('<section><p>x</p><div data-klima="Klima-DK2020"></div></section>'),
    );
    await settled(page.window);

    expect(page.document.querySelector('klima-dk2020')?.shadowRoot?.querySelector('h2')?.textContent).to.equal(
      'DK2020',
    );
  });

  it('holds it once when the page is copied, or moved', async () => {
    const page = await openFramed(`${script}<main><div data-klima="contact-card"><p>Ring</p></div></main>`);
    const main = page.document.body.querySelector('main') ?? page.document.body;

    for (const copy of [
      () => main.replaceChildren(...main.cloneNode(true).childNodes),
      () => {
        const { innerHTML } = main;
        main.innerHTML = innerHTML;
      },
      () => page.document.body.append(main),
    ]) {
      copy();
      await settled(page.window);
      expect(main.querySelectorAll('klima-contact-card')).to.have.length(1);
      expect(main.innerText).not.to.include('Ring');
    }
    expect(page.said).to.deep.equal([]);
  });

  it('works where an editor put paragraphs and breaks', async () => {
    const page = await openFramed(
      `${script}<p><div data-klima="member-list" data-filter=""><br>\n<p>Gruppen</p><br></div></p>`,
    );

    expect(page.document.querySelector('klima-member-list')?.shadowRoot?.querySelector('input')).not.to.equal(null);
  });

  it('that names no element stays as it was, with one warning that says what there is', async () => {
    const page = await openFramed(`${script}<div data-klima="vejret"><p>Sol</p></div>`);

    expect(page.document.querySelector('div')?.textContent).to.equal('Sol');
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include(`data-klima="vejret" names no element. Use one of: ${elementNames.join(', ')}.`);
  });
});

describe('places', () => {
  it('in someone else’s shadow root, in a template and in a frame show the elements', async () => {
    const page = await openFramed(
      `${script}<div id="host"></div><template><klima-contact-card></klima-contact-card></template>`,
    );
    const { document } = page;

    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(document.createElement('klima-dk2020'));
    const template = document.querySelector('template');
    if (template) document.body.append(document.importNode(template.content, true));
    await settled(page.window);

    expect(
      document.querySelector('#host')?.shadowRoot?.querySelector('klima-dk2020')?.shadowRoot?.querySelector('h2')
        ?.textContent,
    ).to.equal('DK2020');
    expect(blank(page)).to.deep.equal([]);
  });
});
