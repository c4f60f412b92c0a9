import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { renderToString } from '@klimaindsats/components/server';
import { municipalities, regions } from '@klimaindsats/data';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from 'tools/chromium';
import { contentSecurityPolicy } from 'tools/policy';
import { serve, type Served } from 'tools/serve';

import { builderWords } from './src/builder.words.ts';
import { defaults, elements, moments, nameOf } from './src/elements.ts';
import { policies } from './src/policies.ts';
import { fileNameOf } from './src/script-file.ts';
import { scriptFiles } from './src/script-files.ts';
import { type Choice, snippets, type Target, targets, targetsWith } from './src/snippets.ts';
import { contentOf } from './test/content.ts';
import { audit, isWiderThan, lookLike, looks, open } from './test/open.ts';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-'));
const scriptOf = (element?: string): Pick<Choice, 'script' | 'integrity'> => ({
  script: `/${fileNameOf(element)}`,
  integrity: scriptFiles.get(fileNameOf(element))?.integrity,
});
/** Lets a page write to the clipboard, and the test read it. */
const allowCopying = (): Promise<void> =>
  browser
    .defaultBrowserContext()
    .setPermission(
      new URL(served.address).origin,
      { permission: { name: 'clipboard-read' }, state: 'granted' },
      { permission: { name: 'clipboard-write', allowWithoutSanitization: false }, state: 'granted' },
    );

let browser: Browser;
let served: Served;
let pasted: Served;

before(async () => {
  for (const file of [...scriptFiles.keys(), 'initiative.json']) copyFileSync(join(dist, file), join(folder, file));
  served = await serve(dist);
  pasted = await serve(folder);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await served.close();
  await pasted.close();
  rmSync(folder, { recursive: true });
});

const openBuilder = (query = '', prepare?: (page: Page) => Promise<unknown>): ReturnType<typeof open> =>
  open(browser, `${served.address}bygger/${query}`, prepare);
const code = (page: Page): Promise<string> => page.$eval('.snippets', (shown) => shown.textContent);
const attributesShown = (page: Page): Promise<Record<string, string>> =>
  page.$eval('.preview > *', ({ attributes, localName }) => ({
    tag: localName,
    ...Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
  }));
/** Sets a field as a reader would, and tells the form. */
const set = (page: Page, selector: string, value: string): Promise<void> =>
  page.$eval(
    selector,
    (field, given) => {
      (field as HTMLInputElement).value = given;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );

describe('builder', () => {
  it('shows, writes and remembers what is chosen with the keyboard alone', async () => {
    const { page, said } = await openBuilder();
    const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    /** Goes on with the Tab key until a field of the name has the focus. */
    const tabTo = async (name: string): Promise<void> => {
      for (let tabs = 0; tabs < 40; tabs++) {
        await press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.getAttribute('name') === wanted, name)) return;
      }
      assert.fail(`${name} can't be reached`);
    };

    await tabTo('element');
    await tabTo('municipality');
    await page.keyboard.type('Aar');
    await tabTo('own-first');
    await press('Space');
    await tabTo('layout');
    await press('ArrowRight', 'ArrowRight');
    await tabTo('to');
    await press('ArrowRight', 'ArrowRight');

    assert.deepEqual(await attributesShown(page), {
      tag: 'klima-member-list',
      municipality: '0751',
      'own-first': '',
      layout: 'table',
    });
    assert.match(
      await code(page),
      /wp_enqueue_script_module[^]*<div data-klima="member-list" data-municipality="0751" data-layout="table" data-own-first="true">/,
    );
    assert.equal(new URL(page.url()).search, '?municipality=0751&layout=table&own-first=true&to=wordpress');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('opens as the address says, and says the same address', async () => {
    const queries = [
      '?element=dk2020&sections=about&sections=figures&fold=true&lang=en&accent=%237a1f5c&to=angular',
      '?element=participation&as-of=2020-11-19&view=map&timeline=true&width=phone&scheme=dark&content=&integrity=',
      '?element=participation&as-of=2021-03&timeline=true',
      '?element=contact-card&name=%C3%85se+%22%3Cb%3E%7B%7B1%7D%7D&email=aase%40example.dk&heading-level=4&to=vue',
    ];
    for (const query of queries) {
      const { page, said } = await openBuilder(query);
      const asked = [...new URLSearchParams(query)].sort().join('&');
      const answered = [...new URL(page.url()).searchParams].sort().join('&');
      assert.equal(answered, asked);
      assert.deepEqual(said, []);
      await page.close();
    }
  });

  it('keeps to what it has when the address says something else', async () => {
    const { page, said } = await openBuilder('?element=nothing&municipality=9999&to=x&accent=red&width=%00&unknown=1');

    assert.deepEqual(await attributesShown(page), { tag: 'klima-member-list' });
    assert.match(await page.$eval('#contrast', (told) => told.textContent), /Det er ikke en farve/);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('tells the colour that the element uses, and its contrast, in light and dark', async () => {
    const { page } = await openBuilder('?element=contact-card');
    const told = async (colour: string, scheme: string): Promise<string> => {
      await set(page, '#accent', colour);
      await page.$eval(`[name=scheme][value=${scheme}]`, (radio) => (radio as HTMLInputElement).click());
      return page.$eval('#contrast', (text) => text.textContent);
    };

    assert.match(await told('#123a5c', 'light'), /^Farven er brugt, som den er. Links er #123a5c på #ffffff/);
    assert.match(await told('#13644b', 'light'), /^Streger og mærker har farven, som den er. Links er ændret/);
    for (const scheme of ['light', 'dark']) {
      const text = await told('#ffd400', scheme);
      const [, ratio = ''] = /Kontrasten er ([\d,]+) til 1/.exec(text) ?? [];
      assert.ok(Number(ratio.replace(',', '.')) >= 4.5, text);
      assert.match(text, /Din farve #ffd400 er ændret/);
    }
    assert.match(await code(page), /klima-contact-card \{\n {2}--klima-accent: #ffd400;\n\}/);
    await page.close();
  });

  it('shows the element as wide as it says', async () => {
    const { page } = await openBuilder();

    for (const [width, pixels] of [
      ['phone', 360],
      ['column', 280],
    ] as const) {
      await page.$eval(`[name=width][value=${width}]`, (radio) => (radio as HTMLInputElement).click());
      assert.equal(await page.$eval('.preview', (preview) => (preview as HTMLElement).offsetWidth), pixels);
      await page.waitForFunction(
        (expected) => document.querySelector('.size')?.textContent.startsWith(String(expected)),
        {},
        pixels,
      );
    }
    await page.close();
  });

  it('copies, says so politely, and marks the text where copying is refused', async () => {
    const { page } = await openBuilder('?to=npm');
    await allowCopying();

    await page.bringToFront();
    await page.click('.snippets figure:nth-child(2) button');
    await page.waitForFunction(() => document.querySelector('figure:nth-child(2) .said')?.textContent === 'Kopieret.');
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      "import '@klimaindsats/components/member-list/define';",
    );

    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.click('.snippets figure:nth-child(3) button');
    await page.waitForFunction(() =>
      document.querySelector('figure:nth-child(3) .said')?.textContent.startsWith('Teksten er markeret'),
    );
    assert.equal(await page.$eval('figure:nth-child(2) .said', ({ textContent }) => textContent), '');
    assert.equal(await page.evaluate(() => getSelection()?.toString()), '<klima-member-list></klima-member-list>');
    await page.close();
  });

  it('says that it has copied right beside the button, narrow and wide', async () => {
    for (const width of [320, 1280]) {
      const { page } = await openBuilder('?to=wordpress', (fresh) => fresh.setViewport({ width, height: 700 }));
      await allowCopying();
      await page.bringToFront();
      for (const button of ['.snippets figure:nth-child(2) button', '.actions .link']) {
        await page.click(button);
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.said')].some(({ textContent }) => textContent.trim() === 'Kopieret.'),
        );

        const [pressed, said] = await page.evaluate(
          (selector) =>
            [
              document.querySelector(selector),
              [...document.querySelectorAll('.said')].find(({ textContent }) => textContent),
            ].map((element) => element?.getBoundingClientRect().toJSON() as DOMRect),
          button,
        );
        assert.ok(pressed && said);
        assert.ok(said.top >= 0 && said.bottom <= 700, 'it is out of sight');
        assert.ok(said.top < pressed.bottom + 16 && said.bottom > pressed.top - 16, 'it is away from the button');
      }
      await page.close();
    }
  });

  it('says where the colour is to be copied when one is chosen, and only then', async () => {
    const { page } = await openBuilder('?to=wordpress');

    assert.equal(await page.$('.colour-note'), null);

    await set(page, '#accent', '7A1F5C');
    const note = await page.$eval('figure:first-child .colour-note', ({ textContent }) => textContent);
    const target = await page.$eval(
      '.colour-note a',
      (link) =>
        document
          .querySelector(link.getAttribute('href') ?? '')
          ?.closest('figure')
          ?.querySelector('pre')?.textContent,
    );

    assert.equal(note, 'Farven er ikke med her. Kopiér også: I sidens stylesheet.');
    assert.equal(target, 'klima-member-list {\n  --klima-accent: #7a1f5c;\n}');
    assert.equal(new URL(page.url()).searchParams.get('accent'), '#7a1f5c');
    assert.equal((await page.$$('.colour-note')).length, 1);
    await page.close();
  });

  it('takes a colour without #, and knows its own', async () => {
    const { page } = await openBuilder('?accent=13644b');

    assert.equal(new URL(page.url()).search, '');
    assert.match(await page.$eval('#contrast', (told) => told.textContent), /^Streger og mærker har farven/);
    assert.equal(await page.$eval('#accent', (field) => field.getAttribute('aria-invalid')), 'false');

    await set(page, '#accent', '1d6b5');

    assert.equal(await page.$eval('#accent', (field) => field.getAttribute('aria-invalid')), 'true');
    await page.close();
  });

  it('offers every municipality and region, and the whole country', async () => {
    const { page } = await openBuilder('?element=participation');
    const offered = (name: string): Promise<string[]> =>
      page.$$eval(`select[name=${name}] option`, (options) => options.map(({ value }) => value).filter(Boolean));

    const [own, areas] = [await offered('municipality'), await offered('region')];

    assert.deepEqual(own.toSorted(), municipalities.map(({ id }) => id as string).sort());
    assert.equal(own.length, 98);
    assert.deepEqual(areas.toSorted(), [...regions.map(({ id }) => id as string), 'country'].sort());
    assert.equal(areas.length, 6);
    await page.close();
  });

  it('offers the times that the element has, in words', async () => {
    const { page } = await openBuilder('?element=participation&timeline=true');
    const ofElement = await page.$eval('klima-participation', ({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll<HTMLInputElement>('[part=timeline] input') ?? [])].map(({ value }) => value),
    );
    assert.deepEqual(moments, ofElement);

    await page.select('#moment', '2020-11-19');

    assert.equal((await attributesShown(page))['as-of'], '2020-11-19');
    assert.ok(!(await page.$eval('#as-of', (field) => field.checkVisibility())));
    assert.deepEqual(await page.$$eval('#moment option', (options) => options.map(({ textContent }) => textContent)), [
      'Det seneste (30. september 2021)',
      '2019',
      '19. november 2020',
      ...moments.filter((moment) => moment.includes('/')).map(() => 'Mellem 19. november 2020 og 27. september 2021'),
      'Et andet tidspunkt',
    ]);
    await page.close();
  });

  it('takes a time written the Danish way, and tells of a wrong one at the field', async () => {
    const { page, said } = await openBuilder('?element=participation');
    const wrong = (): Promise<string> => page.$eval('#as-of-wrong', ({ textContent }) => textContent);
    const write = async (text: string): Promise<void> => {
      await page.$eval('#as-of', (field) => ((field as HTMLInputElement).value = ''));
      await page.type('#as-of', text);
    };
    await page.select('#moment', 'other');

    await write('19-11-2020');
    assert.equal((await attributesShown(page))['as-of'], '2020-11-19');
    assert.match(await code(page), /as-of="2020-11-19"/);
    await write('19.11.2020');
    assert.equal((await attributesShown(page))['as-of'], '2020-11-19');

    await write('31-02-2020');
    assert.equal(await wrong(), '', 'it is said before the field is left');
    await page.keyboard.press('Tab');
    assert.equal(await wrong(), 'Det er ikke en dato. Skriv for eksempel 19-11-2020, 11-2020 eller 2020.');
    assert.equal((await attributesShown(page))['as-of'], undefined);
    const described = await page.$eval('#as-of', (field) => [
      field.getAttribute('aria-invalid'),
      field.getAttribute('aria-describedby'),
    ]);
    assert.deepEqual(described, ['true', 'as-of-hint as-of-wrong']);

    await page.select('#moment', '2019');
    assert.equal(await wrong(), '');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('tells of a wrong time in the address', async () => {
    const { page, said } = await openBuilder('?element=participation&as-of=i+g%C3%A5r');

    assert.match(await page.$eval('#as-of-wrong', (part) => (part as HTMLElement).innerText), /Det er ikke en dato/);
    assert.deepEqual(said, []);

    await page.click('[type=reset]');

    await page.waitForFunction(() => document.querySelector('#as-of-wrong')?.textContent === '');
    await page.close();
  });

  it('offers each choice once, the default by its name', async () => {
    const { page } = await openBuilder();

    for (const options of await page.$$eval('select', (selects) =>
      selects.map((select) => [...select.options].map(({ textContent }) => textContent)),
    )) {
      assert.equal(new Set(options).size, options.length, options.join());
    }
    assert.ok(
      (
        await page.$$eval('[data-elements~=member-list] label', (labels) =>
          labels.map(({ textContent }) => textContent.trim()),
        )
      ).includes(nameOf(defaults['group'] ?? '', 'da') ?? ''),
    );
    await page.close();
  });

  it('shows what changes the code, and nothing else, for each way in', async () => {
    for (const target of Object.keys(targets) as Target[]) {
      const { page } = await openBuilder(`?to=${target}`);
      for (const name of ['integrity', 'content'] as const) {
        const codeBefore = await code(page);
        const isShown = await page.$eval(`[name=${name}]`, (box) => box.checkVisibility());
        await page.$eval(`[name=${name}]`, (box) => {
          (box as HTMLInputElement).click();
        });
        assert.equal(isShown, codeBefore !== (await code(page)), `${name} for ${target}`);
        await page.$eval(`[name=${name}]`, (box) => {
          (box as HTMLInputElement).click();
        });
      }
      await page.close();
    }
    assert.ok(!targetsWith('integrity').includes('wordpress'));
    assert.ok(targetsWith('integrity').includes('drupal'));
  });

  it('gives the script file of the element, or that of all, and says how big it is', async () => {
    for (const [path, file] of Object.entries({
      'bygger/': 'klimaindsats.member-list.js',
      'bygger/?element=dk2020': 'klimaindsats.dk2020.js',
      'en/builder/?element=contact-card&file=all': 'klimaindsats.js',
    })) {
      const { page } = await open(browser, served.address + path);
      const { href, text } = await page.$eval('.download a[download]', (link) => ({
        href: link.href,
        text: link.textContent,
      }));

      const got = Buffer.from(await (await fetch(href)).arrayBuffer());

      assert.deepEqual(got, readFileSync(join(dist, file)));
      assert.ok(text.endsWith(`${file} (${Math.round(got.length / 1000)} kB)`), text);
      await page.close();
    }
  });

  it('keeps the address of the script that was written, and changes the one that it offered', async () => {
    const { page } = await openBuilder('?script=%2Fjs%2Fklima.js');
    const shown = (): Promise<string> => page.$eval('.snippets pre', (block) => block.textContent);
    const choose = (name: string, value: string): Promise<void> =>
      page.$eval(`[name=${name}][value=${value}]`, (radio) => {
        (radio as HTMLInputElement).click();
      });

    await choose('element', 'dk2020');
    assert.match(await shown(), /src="\/js\/klima\.js" integrity="sha384-/);
    await page.$eval('#script', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.match(await shown(), /src="\/klimaindsats\.dk2020\.js"/);
    await choose('file', 'all');

    assert.match(await shown(), /src="\/klimaindsats\.js"/);
    assert.equal(new URL(page.url()).searchParams.get('file'), 'all');
    await page.close();
  });

  it('names the folder of the recipe for each way in that has one', async () => {
    const { page } = await openBuilder();
    for (const { recipes } of Object.values(builderWords)) {
      for (const [target, recipe] of Object.entries(recipes)) {
        const [, example = ''] = /`(examples\/.+?)`/.exec(recipe) ?? [];
        assert.ok(existsSync(fileURLToPath(new URL(`../../${example}`, import.meta.url))), example);
        assert.ok(example.endsWith(`/${target === 'html' ? 'plain-html' : target}`), example);
      }
    }

    await page.$eval('[name=to][value=typo3]', (radio) => {
      (radio as HTMLInputElement).click();
    });

    const shown = await page.$$eval('.note p', (parts) =>
      parts.filter((part) => part.checkVisibility()).map(({ textContent }) => textContent),
    );
    assert.deepEqual(shown, [builderWords.da.cms, builderWords.da.recipes.typo3.replaceAll('`', '')]);
    await page.close();
  });

  it('begins again when asked', async () => {
    const { page } = await openBuilder('?element=dk2020&fold=true&accent=%237a1f5c&to=vue');

    await page.click('[type=reset]');

    await page.waitForFunction(() => location.search === '');
    assert.deepEqual(await attributesShown(page), { tag: 'klima-member-list' });
    await page.close();
  });

  it('writes what the server renders as content, and the integrity of the file', async () => {
    const { page } = await openBuilder('?element=contact-card&name=%C3%85se&email=aase%40example.dk');
    const expected = snippets('html', {
      element: 'contact-card',
      attributes: { name: 'Åse', email: 'aase@example.dk' },
      ...scriptOf('contact-card'),
      content: contentOf('contact-card', { name: 'Åse', email: 'aase@example.dk' }),
    });

    assert.equal(await page.$eval('.snippets pre', (shown) => shown.textContent), expected[0]?.code);
    await page.close();
  });

  for (const element of elements) {
    it(`passes the audit with ${element.name} and everything it can`, async () => {
      const query = new URLSearchParams({ element: element.name, scheme: 'dark', to: 'drupal' });
      for (const { name, kind } of element.options)
        if (kind === 'flag' && name !== 'no-bundled') query.set(name, 'true');
      for (const look of Object.values(looks)) {
        const { page, said } = await openBuilder(`?${query}`, (fresh) => lookLike(fresh, look));
        await page.$eval('details', (details) => (details.open = true));
        assert.deepEqual(await audit(page), []);
        assert.ok(!(await isWiderThan(page, look.width)), 'the page scrolls sideways');
        assert.deepEqual(said, []);
        await page.close();
      }
    });
  }
});

describe('policies', () => {
  const bodies: Readonly<Record<keyof typeof policies, string>> = {
    script:
      elements.map(({ name }) => `<klima-${name}></klima-${name}>`).join('') +
      '<script type="module" src="/klimaindsats.js"></script>',
    npm: '<klima-contact-card></klima-contact-card><script type="module" src="/bundled.js"></script>',
    src: '<klima-contact-card src="/initiative.json" no-bundled></klima-contact-card><script type="module" src="/klimaindsats.js"></script>',
    plain: elements.map(({ name }) => renderToString(name)).join(''),
    shadow: elements.map(({ name }) => renderToString(name, { mode: 'shadow' })).join(''),
  };

  before(() =>
    build({
      stdin: { contents: "import '@klimaindsats/components/define';", resolveDir: import.meta.dirname },
      outfile: join(folder, 'bundled.js'),
      bundle: true,
      format: 'esm',
      logLevel: 'error',
    }),
  );

  for (const [way, policy] of Object.entries(policies) as [keyof typeof policies, string][]) {
    it(`let the elements show in silence: ${way}`, async (context) => {
      writeFileSync(
        join(folder, `policy-${way}.html`),
        `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title><body>${bodies[way]}`,
      );
      const strict = await serve(folder, { headers: { 'Content-Security-Policy': policy } });
      context.after(() => strict.close());
      const { page, said } = await open(browser, `${strict.address}policy-${way}.html`, (fresh) =>
        // A browser with a window asks for an icon, which no page here has.
        fresh.setCacheEnabled(false),
      );

      await page.waitForFunction(() =>
        [...document.querySelectorAll('body > *')].every(
          (element) => element.localName === 'script' || (element.shadowRoot ?? element).querySelector('h2'),
        ),
      );

      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('are met by what serves the showcase', () => {
    for (const part of policies.src.split('; ')) assert.ok(contentSecurityPolicy.includes(part), part);
  });
});
