import '../src/define.ts';

import { expect } from 'chai';
import type { Package } from 'custom-elements-manifest';
import fc from 'fast-check';

import { elementsOf } from '../build/elements-of.ts';
import type { KlimaElement } from '../src/element/klima-element.ts';
import { readMemory } from './commands.ts';
import { dataset } from './dataset.ts';
import { fixture, inChromium, painted, recordWarnings, rendered } from './helpers.ts';

const answer = await fetch(new URL('../custom-elements.json', import.meta.url));
const elements = elementsOf((await answer.json()) as Package);

/** Texts that were written to break something, and any text at all. */
const anyText = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror="pwned = 1">',
    '"><script>pwned = 1</script>',
    'javascript:pwned=1',
    'java\tscript:pwned=1',
    'data:text/html,<script>pwned = 1</script>',
    '${alert(1)}',
    '__proto__',
    'constructor',
    '\ud800',
    '\u202e\0',
    '-1',
    'NaN',
    '1e999',
    '2020-99-99',
    'x'.repeat(10_000),
  ),
  fc.string({ unit: 'binary' }),
);
const anyJson = fc.oneof(fc.jsonValue(), anyText);

/** Sound data in which something, anywhere, is something else. */
const brokenData = fc.array(fc.tuple(fc.nat(), anyJson), { minLength: 1, maxLength: 3 }).map((changes) => {
  const broken = structuredClone(dataset) as unknown;
  for (const [at, value] of changes) {
    const places = placesIn(broken);
    const [holder, key] = places[at % places.length] ?? [];
    if (holder && key !== undefined) holder[key] = value;
  }
  return broken;
});

const realFetch = window.fetch.bind(window);
const problems: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void =>
  void problems.push(String('reason' in event ? event.reason : event.message));

beforeEach(() => {
  problems.length = 0;
  recordWarnings();
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});

afterEach(() => {
  window.fetch = realFetch;
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
});

for (const { tagName = '', attributes = [] } of elements) {
  describe(`<${tagName}>`, function () {
    this.timeout(6 * this.timeout());
    const create = (): Promise<KlimaElement> => fixture<KlimaElement>(`<${tagName}></${tagName}>`);

    it('shows any attribute as text, and recovers', async () => {
      answerWith('');
      const pristine = textsIn(await create());
      const anyAttributes = fc.record(Object.fromEntries(attributes.map(({ name }) => [name, anyText])), {
        requiredKeys: [],
      });

      await fc.assert(
        fc.asyncProperty(anyAttributes, async (given) => {
          problems.length = 0;
          const element = await create();

          for (const [name, value] of Object.entries(given)) element.setAttribute(name, value ?? '');
          await quiet(element);
          expectHarmless(element);

          for (const name of Object.keys(given)) element.removeAttribute(name);
          await quiet(element);
          expect(textsIn(element)).to.equal(pristine);
          element.remove();
        }),
        { numRuns: 25 },
      );
    });

    it('shows any data as text, and recovers', async () => {
      const sound = await create();
      sound.data = dataset;
      await quiet(sound);

      await fc.assert(
        fc.asyncProperty(fc.oneof(anyJson, brokenData), async (data) => {
          const element = await create();

          Object.assign(element, { data, showSources: true });
          await quiet(element);
          expectHarmless(element);

          Object.assign(element, { data: dataset, showSources: false });
          await quiet(element);
          expect(textsIn(element)).to.equal(textsIn(sound));
          element.remove();
        }),
        { numRuns: 40 },
      );
    });

    it('shows what any `src` answers as text, and recovers', async () => {
      const pristine = textsIn(await create());

      await fc.assert(
        fc.asyncProperty(
          anyText,
          fc.oneof(
            anyText,
            fc.json(),
            brokenData.map((data) => JSON.stringify({ data }).slice(8, -1)),
          ),
          async (src, body) => {
            const element = await create();
            answerWith(body);

            element.setAttribute('src', src);
            element.showSources = true;
            await quiet(element);
            expectHarmless(element);

            element.removeAttribute('src');
            element.showSources = false;
            await quiet(element);
            expect(textsIn(element)).to.equal(pristine);
            element.remove();
          },
        ),
        { numRuns: 40 },
      );
    });

    for (const light of ['', 'light']) {
      describe(light ? 'without a shadow root' : 'with a shadow root', () => {
        const createOne = (): Promise<KlimaElement> => fixture<KlimaElement>(`<${tagName} ${light}></${tagName}>`);

        it('stays as it is when it is moved, cloned, or adopted by another document', async () => {
          const element = await createOne();
          const text = textsIn(element);
          const margin = marginOf(element);
          const container = element.parentElement;
          const frame = await fixture<HTMLIFrameElement>('<iframe title="Another document"></iframe>');

          container?.append(document.createElement('section'));
          container?.lastElementChild?.append(element);
          await quiet(element);
          expect(textsIn(element)).to.equal(text);

          container?.append(element.cloneNode(true));
          const clone = container?.querySelector<KlimaElement>(`:scope > ${tagName}`) ?? element;
          await quiet(clone);
          expect(textsIn(clone)).to.equal(text);
          expect(marginOf(clone)).to.equal(margin);

          frame.contentDocument?.body.append(element);
          await quiet(element);
          expect(textsIn(element)).to.equal(text);
          expect(marginOf(element)).to.equal(margin);

          container?.append(element);
          await quiet(element);
          expect(textsIn(element)).to.equal(text);
          expect(marginOf(element)).to.equal(margin);
          expect(problems).to.deep.equal([]);
        });

        it('shares no id with another like it', async () => {
          const page = await fixture(`<div>${`<${tagName} ${light} show-sources></${tagName}>`.repeat(2)}</div>`);

          const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);

          expect(ids).to.deep.equal([...new Set(ids)]);
        });

        it('can be taken out while it loads, and loads when it is back', async () => {
          let answerNow = (): void => undefined;
          window.fetch = (address) =>
            new Promise((resolve) => (answerNow = () => resolve(responseAt(address, JSON.stringify(dataset)))));
          const element = await createOne();
          const events: string[] = [];
          for (const type of ['klimadataload', 'klimadataerror'])
            element.addEventListener(type, () => events.push(type));
          const container = element.parentElement;

          element.setAttribute('src', `/taken-out-${tagName}-${light}.json`);
          await quiet(element);
          element.remove();
          answerNow();
          await quiet(element);
          expect(events).to.deep.equal([]);

          container?.append(element);
          await quiet(element);
          answerNow();
          await quiet(element);
          expect(events).to.deep.equal(['klimadataload']);
          expect(problems).to.deep.equal([]);
        });

        inChromium('leaves nothing behind, however often it comes and goes', async () => {
          const element = await createOne();
          const container = element.parentElement ?? document.body;
          const comeAndGo = async (rounds: number): Promise<void> => {
            for (let round = 0; round < rounds; round++) {
              element.remove();
              container.append(element);
              const fresh = document.createElement(tagName);
              fresh.toggleAttribute('light', Boolean(light));
              container.append(fresh);
              if (round % 50 === 0) await quiet(element);
              fresh.remove();
            }
            await quiet(element);
            // What waits for the next drawing still holds what has gone.
            await painted();
          };

          await comeAndGo(200);
          const before = await readMemory();
          await comeAndGo(1000);
          const after = await readMemory();

          expect(after.nodes - before.nodes, 'nodes').to.be.lessThan(500);
          expect(after.listeners - before.listeners, 'listeners').to.be.lessThan(20);
          expect(after.bytes - before.bytes, 'bytes').to.be.lessThan(500_000);
        });
      });
    }
  });
}

describe('a page of many elements', function () {
  this.timeout(6 * this.timeout());
  const pages = {
    'a contact card for each of 98 municipalities': Array.from(
      { length: 98 },
      (_, index) => `<klima-contact-card organization="Prøveby ${index} Kommune"></klima-contact-card>`,
    ).join(''),
    'every element twice': elements.map(({ tagName }) => `<${tagName}></${tagName}>`.repeat(2)).join(''),
  };

  for (const [name, html] of Object.entries(pages)) {
    inChromium(`leaves nothing behind, however often it comes and goes: ${name}`, async () => {
      const container = await fixture('<div></div>');
      const comeAndGo = async (rounds: number): Promise<void> => {
        for (let round = 0; round < rounds; round++) {
          container.innerHTML = html;
          await Promise.all(
            [...container.querySelectorAll<KlimaElement>(':scope > *')].map((element) => element.updateComplete),
          );
          container.replaceChildren();
        }
        // What waits for the next drawing still holds what has gone.
        await painted();
      };

      await comeAndGo(10);
      const before = await readMemory();
      await comeAndGo(50);
      const after = await readMemory();

      expect(after.nodes - before.nodes, 'nodes').to.be.lessThan(500);
      expect(after.listeners - before.listeners, 'listeners').to.be.lessThan(20);
      expect(after.bytes - before.bytes, 'bytes').to.be.lessThan(500_000);
    });
  }
});

/** Waits until nothing more comes: an update may start another, and an answer too. */
async function quiet(element: KlimaElement): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    await rendered(element.renderRoot);
  }
}

/** What a server at an address answers. */
function responseAt(address: unknown, body: string): Response {
  return Object.defineProperty(new Response(body), 'url', { value: String(address) });
}

function answerWith(body: string): void {
  window.fetch = (address) => Promise.resolve(responseAt(address, body));
}

/** What a reader reads. */
function textsIn(element: KlimaElement): string {
  return everythingIn(element.renderRoot)
    .flatMap((node) =>
      [...node.childNodes].filter((child) => child instanceof Text || child.nodeType === Node.TEXT_NODE),
    )
    .map(({ textContent }) => textContent?.trim())
    .filter(Boolean)
    .join('\n');
}

/** What the element's styles give its heading: without them the browser's own is another. */
function marginOf({ renderRoot }: KlimaElement): string {
  const heading = renderRoot.querySelector('[part=heading]');
  return heading ? getComputedStyle(heading).marginBlockEnd : '';
}

/** Nothing was thrown, nothing but text was shown, and no link leads where it shouldn't. */
function expectHarmless(element: KlimaElement): void {
  const nodes = everythingIn(element.renderRoot);
  const live = nodes.filter((node) =>
    node.matches('script, style, link, img, iframe, object, embed, form, base, meta, template'),
  );
  const handlers = nodes.flatMap((node) =>
    node.getAttributeNames().filter((name) => /^(on|style$|srcdoc$)/i.test(name)),
  );
  const links = nodes.filter(
    (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.hasAttribute('href'),
  );
  const strange = links.filter((link) => {
    const address = link.getAttribute('href') ?? '';
    // The contact card's own download.
    if (link.download && address.startsWith('data:text/vcard;charset=utf-8,')) return false;
    return !address.startsWith('#') && !/^(https?|mailto|tel):$/.test(link.protocol);
  });

  expect(problems).to.deep.equal([]);
  expect(live.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  expect(handlers).to.deep.equal([]);
  expect(strange.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  expect('pwned' in window).to.equal(false);
}

/** All elements in a tree and in the shadow trees within it. */
function everythingIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((node) => [
    node,
    ...(node.shadowRoot ? everythingIn(node.shadowRoot) : []),
  ]);
}

type Holder = Record<string | number, unknown>;

/** Every place in a JSON value where another value can stand. */
function placesIn(value: unknown): readonly (readonly [Holder, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [[value as Holder, key] as const, ...placesIn(held)]);
}
