import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Browser } from 'puppeteer-core';

import { serve, type Served } from '../../.ci/serve.ts';
import { danishDescriptions } from './src/descriptions.da.ts';
import { elements } from './src/elements.ts';
import { folders, languages, type PageName } from './src/site.ts';
import { audit, isWiderThan, launch, lookLike, looks, open, withMissing } from './test/open.ts';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
/** What each page asks for beside itself, the elements it shows, and a text that it has without JavaScript. */
const pages = {
  example: {
    files: ['klimaindsats.js', 'page.css'],
    shows: ['klima-dk2020', 'klima-member-list', 'klima-contact-card'],
    facts: ['Thomas Lindberg', 'mitho@aarhus.dk', '95'],
  },
  builder: {
    files: ['builder.js', 'klimaindsats.js', 'page.css', 'tools.css'],
    shows: ['klima-member-list'],
    facts: elements.map(({ name }) => `<klima-${name}></klima-${name}>`),
  },
  reference: {
    files: ['klimaindsats.js', 'page.css', 'reference.js', 'tools.css'],
    shows: elements.map(({ name }) => `klima-${name}`),
    facts: [
      'own-first',
      'klimadataload',
      '--klima-accent',
      'trusted-types klimaindsats',
      'Thomas Mikkelsen',
      'IsoDate',
    ],
  },
} as const;

let browser: Browser;
let served: Served;

before(async () => {
  served = await serve(dist);
  browser = await launch();
});
after(async () => {
  await browser.close();
  await served.close();
});

for (const language of languages) {
  for (const [name, { files, shows, facts }] of Object.entries(pages)) {
    const path = folders[name as PageName][language];

    describe(`${name} in ${language}`, () => {
      it('shows every element, says nothing in the console and breaks no policy', async () => {
        const { page, said } = await open(browser, served.address + path);

        const blank = await page.evaluate(
          (tags) =>
            tags.filter((tag) => !document.querySelector(tag)?.shadowRoot?.querySelector('h2, h4')?.textContent),
          [...shows],
        );

        assert.deepEqual(blank, []);
        assert.deepEqual(said, []);
        await page.close();
      });

      it('asks for its own files alone, and stores nothing', async () => {
        const { page, requests } = await open(browser, served.address + path);

        const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);

        // A browser without a window need not ask for the icon.
        const asked = requests.filter((request) => request !== '/icon.svg');
        assert.deepEqual(asked.sort(), [`/${path}`, ...files.map((file) => `/${file}`)].sort());
        assert.deepEqual(stored, ['', 0, 0]);
        await page.close();
      });

      it('shows its content without JavaScript', async () => {
        const { page } = await open(browser, served.address + path, (fresh) => fresh.setJavaScriptEnabled(false));

        const text = await page.$eval('main', (main) => main.innerText);

        for (const fact of facts) assert.ok(text.includes(fact), fact);
        await page.close();
      });

      it('shows its content when its scripts are missing', async () => {
        const { page } = await open(browser, served.address + path, (fresh) =>
          withMissing(fresh, (file) => file.endsWith('.js')),
        );

        const text = await page.$eval('main', (main) => main.innerText);

        for (const fact of facts) assert.ok(text.includes(fact), fact);
        await page.close();
      });

      it('leads to every other page, in both languages', async () => {
        const { page } = await open(browser, served.address + path);

        const links = await page.$$eval('.top a, link[hreflang]', (found) =>
          found.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)),
        );

        const other = language === 'da' ? 'en' : 'da';
        const own = Object.values(folders).map((each) => each[language]);
        const both = languages.map((each) => folders[name as PageName][each]);
        assert.deepEqual(links, [...both, ...own, folders[name as PageName][other]]);
        for (const link of links) assert.ok(existsSync(join(dist, link, 'index.html')), link);
        await page.close();
      });

      for (const [description, look] of Object.entries(looks)) {
        it(`passes the audit, ${description}`, async () => {
          const { page } = await open(browser, served.address + path, (fresh) => lookLike(fresh, look));

          assert.deepEqual(await audit(page), []);
          assert.ok(!(await isWiderThan(page, look.width)), 'the page scrolls sideways');
          await page.close();
        });
      }
    });
  }
}

describe('site', () => {
  it('works under any path', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-'));
    cpSync(dist, join(folder, 'klima/site'), { recursive: true });
    const below = await serve(folder);
    context.after(async () => {
      await below.close();
      rmSync(folder, { recursive: true });
    });

    for (const { da, en } of Object.values(folders)) {
      for (const path of [da, en]) {
        const { page, said } = await open(browser, `${below.address}klima/site/${path}`);
        assert.ok(await page.$eval('klima-member-list', ({ shadowRoot }) => shadowRoot !== null));
        assert.deepEqual(said, [], path);
        await page.close();
      }
    }
  });

  it('tells assistants of every element and option, with links that lead somewhere', () => {
    const text = readFileSync(join(dist, 'llms.txt'), 'utf8');

    for (const { name, options } of elements) {
      assert.ok(text.includes(`### klima-${name}\n`), name);
      for (const option of options) assert.ok(text.includes(`- \`${option.name}\``), option.name);
    }
    for (const [, link = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
      assert.ok(existsSync(join(dist, link, link.endsWith('/') ? 'index.html' : '')), link);
    }
  });
});

describe('reference', () => {
  it('says in Danish all that the manifest says, and nothing else', () => {
    const said = elements.flatMap(({ description, declaration }) => [
      description,
      ...(['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const).flatMap((list) =>
        (declaration[list] ?? []).map((entry) => entry.description ?? ''),
      ),
    ]);

    assert.deepEqual(
      [...new Set(said)].filter((text) => !(text in danishDescriptions)),
      [],
      'write it in src/descriptions.da.ts',
    );
    assert.deepEqual(
      Object.keys(danishDescriptions).filter((text) => !said.includes(text)),
      [],
      'take it out of src/descriptions.da.ts',
    );
  });

  it('has one place for each link within it', async () => {
    const { page } = await open(browser, served.address + folders.reference.da);

    const dangling = await page.$$eval('a[href^="#"]', (links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => document.querySelectorAll(href).length !== 1),
    );

    assert.deepEqual(dangling, []);
    await page.close();
  });

  it('is searched by the words of an entry, of a heading and of a text', async () => {
    const { page, said } = await open(browser, served.address + folders.reference.da);
    const shown = (): Promise<string[]> =>
      page.$$eval('.sections > section', (sections) =>
        sections.filter((section) => section.checkVisibility()).map(({ id }) => id),
      );
    const all = await shown();
    const searchFor = async (words: string): Promise<string[]> => {
      await page.$eval(
        '#search',
        (field, value) => {
          (field as HTMLInputElement).value = value;
          field.dispatchEvent(new Event('input'));
        },
        words,
      );
      return shown();
    };

    assert.deepEqual(await searchFor('no-country'), ['participation']);
    assert.equal(
      await page.$eval('.search [role=status]', ({ textContent }) => textContent.startsWith('Viser 1 af ')),
      true,
    );
    assert.deepEqual(await searchFor('FÆLLES for alle'), ['shared']);
    assert.ok((await searchFor('registerLanguage')).includes('languages'));
    assert.deepEqual(await searchFor('findes ikke her'), []);
    assert.deepEqual(await searchFor(''), all);
    assert.deepEqual(said, []);
    await page.close();
  });
});
