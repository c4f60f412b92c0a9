import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { contactPoints, initiative, languages, membersOf, organizations } from '@klimaindsats/data';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from 'tools/chromium';
import { serve, type Served } from 'tools/serve';

import { builderWords } from './src/builder.words.ts';
import { danishDescriptions, danishOf, danishOfPart, type Described } from './src/descriptions.da.ts';
import { elements } from './src/elements.ts';
import { referenceWords } from './src/reference.words.ts';
import { folders, type PageName } from './src/site.ts';
import { audit, isWiderThan, lookLike, looks, open, withMissing } from './test/open.ts';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
/** Who is listed in the steering group, and how the contact is reached: nobody need be, when people are taken out. */
const group = organizations.find(({ classification }) => classification === 'steering-group');
const listed = group ? membersOf(initiative, group.id).flatMap(({ person }) => person?.name ?? []) : [];
const addresses = contactPoints.flatMap(({ email }) => email ?? []);
/** What each page asks for beside itself, the elements it shows, and a text that it has without JavaScript. */
const pages = {
  example: {
    files: ['klimaindsats.js', 'page.css', 'page.js'],
    shows: ['klima-municipality', 'klima-dk2020', 'klima-participation', 'klima-member-list', 'klima-contact-card'],
    facts: [...listed, ...addresses, '95', 'IRIS Group', 'Odder'],
  },
  builder: {
    files: ['builder.js', 'klimaindsats.js', 'page.css', 'tools.css'],
    shows: ['klima-member-list'],
    facts: [...elements.map(({ name }) => `<klima-${name}></klima-${name}>`), 'klimaindsats.member-list.js ('],
  },
  reference: {
    files: ['klimaindsats.js', 'page.css', 'reference.js', 'tools.css'],
    shows: elements.map(({ name }) => `klima-${name}`),
    facts: ['own-first', 'klimadataload', '--klima-accent', 'trusted-types klimaindsats', ...addresses, 'IsoDate'],
  },
  desk: {
    files: ['desk.css', 'desk.js', 'klimaindsats.js', 'page.css', 'tools.css'],
    shows: ['klima-member-list'],
    facts: [...listed, 'klimaindsats validate', 'schema.json'],
  },
} as const;

let browser: Browser;
let served: Served;

before(async () => {
  served = await serve(dist);
  browser = await openBrowser();
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
            tags.filter((tag) => !document.querySelector(tag)?.shadowRoot?.querySelector('h2, h3, h4')?.textContent),
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

      it('has its links on one line where the page is 320 pixels wide', async () => {
        const { page } = await open(browser, served.address + path, (fresh) =>
          fresh.setViewport({ width: 320, height: 800 }),
        );

        const heights = await page.$$eval('.top a', (links) => links.map((link) => link.getBoundingClientRect().top));

        assert.equal(new Set(heights).size, 1, heights.join(' '));
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

describe('example', () => {
  it('marks a municipality as its own, and tells where the text is from', async () => {
    const { page } = await open(browser, served.address);

    const marked = await page.$$eval('klima-participation, klima-member-list', (found) =>
      found.map(({ shadowRoot }) => shadowRoot?.querySelector('.own')?.textContent ?? ''),
    );
    const links = await page.$eval('klima-dk2020', ({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('[part=sources] a[href^=http]') ?? [])].map(({ textContent }) => textContent),
    );

    assert.equal(marked.length, 2);
    for (const text of marked) assert.match(text, /Skive/);
    assert.ok(links.length > 5);
    await page.close();
  });

  const shownOn = (page: Page) =>
    page.evaluate(() => {
      const textOf = (tag: string): string => {
        const element = document.querySelector<HTMLElement>(tag);
        return element?.checkVisibility() ? (element.shadowRoot?.querySelector('.root')?.textContent ?? '') : '';
      };
      return {
        title: document.title,
        query: location.search,
        own: textOf('klima-municipality'),
        map: textOf('klima-participation'),
        members: textOf('klima-member-list'),
        isContactShown: document.querySelector('aside')?.checkVisibility(),
        region: document.querySelector('klima-dk2020')?.getAttribute('region'),
        other: document.querySelector<HTMLAnchorElement>('a.language')?.search,
      };
    });

  for (const [region, regionCode, code, name] of [
    ['Nordjylland', '1081', '0851', 'Aalborg'],
    ['Midtjylland', '1082', '0740', 'Silkeborg'],
    ['Syddanmark', '1083', '0461', 'Odense'],
    ['Sjælland', '1085', '0370', 'Næstved'],
    ['Hovedstaden', '1084', '0400', 'Bornholm'],
  ] as const) {
    it(`becomes the page of ${name} when it is chosen, and again by its address`, async () => {
      const { page, said } = await open(browser, served.address);

      await page.select('#own', code);
      await page.waitForFunction(
        (wanted) => document.querySelector('klima-municipality')?.shadowRoot?.textContent.includes(wanted),
        {},
        name,
      );

      const shown = await shownOn(page);
      assert.equal(shown.title, `Kommunen og klimaet – ${name}`);
      assert.match(shown.own, new RegExp(name));
      assert.match(shown.map, new RegExp(`Region ${region}`));
      assert.equal(shown.members !== '', region === 'Midtjylland');
      assert.equal(shown.isContactShown, region === 'Midtjylland');
      assert.equal(shown.region, regionCode);
      assert.deepEqual([shown.query, shown.other], [`?kommune=${code}`, `?kommune=${code}`]);
      assert.deepEqual(said, []);
      await page.close();

      const again = await open(browser, `${served.address}?kommune=${name.toUpperCase()}`);
      assert.equal((await shownOn(again.page)).title, `Kommunen og klimaet – ${name}`);
      assert.deepEqual(await audit(again.page), []);
      await again.page.close();
    });
  }

  it('becomes the page of another in English too, and leads to the same in Danish', async () => {
    const { page, said } = await open(browser, `${served.address}en/?kommune=Odense`);

    const shown = await shownOn(page);
    assert.equal(shown.title, 'The municipality and the climate – Odense');
    assert.match(shown.own, /Odense in DK2020/);
    assert.match(shown.map, /Region Syddanmark/);
    assert.deepEqual([shown.members, shown.isContactShown, shown.region], ['', false, '1083']);
    assert.deepEqual([shown.query, shown.other], ['?kommune=0461', '?kommune=0461']);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('stays as it was where its address names no municipality', async () => {
    for (const query of ['?kommune=Ølstykke', '?kommune=', '?kommune=%3Cb%3E']) {
      const { page, said } = await open(browser, served.address + query);

      assert.match((await shownOn(page)).title, /Skive$/);
      assert.deepEqual(said, []);
      await page.close();
    }
  });
});

describe('Danish', () => {
  for (const [name, { da }] of Object.entries(folders)) {
    it(`addresses one reader, as “du”: ${name}`, () => {
      const html = readFileSync(join(dist, da, 'index.html'), 'utf8') + JSON.stringify(builderWords.da);

      assert.doesNotMatch(html, /\b(?:jer|jeres)\b/i);
    });
  }
});

describe('reference', () => {
  it('has its contents folded where there is little room, and open where there is enough', async () => {
    for (const javaScript of [true, false]) {
      const { page } = await open(browser, served.address + folders.reference.da, (fresh) =>
        fresh.setJavaScriptEnabled(javaScript),
      );
      const isShown = (): Promise<boolean> =>
        page.$eval(
          '.contents li a',
          (link) => link.checkVisibility({ contentVisibilityAuto: true }) && link.getBoundingClientRect().height > 0,
        );

      await page.setViewport({ width: 320, height: 800 });
      assert.equal(await isShown(), false);
      assert.ok((await page.$eval('.sections h2', (heading) => heading.getBoundingClientRect().top)) < 800);
      await page.click('.contents summary');
      assert.equal(await isShown(), true);
      await page.click('.contents summary');
      await page.setViewport({ width: 1280, height: 800 });
      assert.equal(await isShown(), true);
      await page.close();
    }
  });

  it('imports in its guide only what the packages export', async () => {
    let found = 0;
    for (const { guides } of Object.values(referenceWords)) {
      for (const { code = '' } of guides) {
        for (const [, names = '', module = ''] of code.matchAll(/import \{ (.*) \} from '(.*)'/g)) {
          const exported = (await import(module)) as object;
          for (const name of names.split(', ')) assert.ok(name in exported, `${name} of ${module}`);
          found++;
        }
      }
    }
    assert.ok(found > 1, 'the guide imports something');
  });

  const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const;

  it('says in Danish all that the manifest says', () => {
    const unsaid = elements.flatMap(({ name, declaration }) => [
      ...(danishOf(name) ? [] : [name]),
      ...kinds.flatMap((kind) =>
        (declaration[kind] ?? [])
          .filter((entry) => !isAttribute(entry) && !danishOfPart(name, kind, entry.name))
          .map((entry) => `${name} ${kind} ${entry.name}`),
      ),
    ]);

    assert.deepEqual(unsaid, [], 'write it in src/descriptions.da.ts');
  });

  it('says nothing in Danish that the manifest doesn’t', () => {
    const described: Readonly<Record<string, Described>> = danishDescriptions;
    const stale = Object.entries(described).flatMap(([name, said]) => {
      const having = name === 'all' ? elements : elements.filter((element) => element.name === name);
      return kinds.flatMap((kind) =>
        Object.keys(said[kind] ?? {})
          .filter((part) => !having.some(({ declaration }) => declaration[kind]?.some((entry) => entry.name === part)))
          .map((part) => `${name} ${kind} ${part}`),
      );
    });

    assert.deepEqual(stale, [], 'take it out of src/descriptions.da.ts');
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
    const { page, said } = await open(browser, served.address + folders.reference.da, (fresh) =>
      fresh.setViewport({ width: 1280, height: 800 }),
    );
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

    // The page announces it after a pause in typing, and each time anew.
    const tells = (text: string): Promise<unknown> =>
      page.waitForFunction(
        (expected) => document.querySelector('.search [aria-live]')?.textContent.trim() === expected,
        {},
        text,
      );
    const headings = (): Promise<string[]> =>
      page.$$eval('.contents p, .sections :is(h2, h3)', (found) =>
        found.filter((heading) => heading.checkVisibility()).map(({ textContent }) => textContent),
      );

    assert.deepEqual(await searchFor('no-country'), ['participation']);
    await tells('Viser 1 afsnit og 1 opslag.');
    assert.deepEqual((await headings()).slice(0, 2), ['Elementer', '<klima-participation>']);
    assert.deepEqual(await searchFor('FÆLLES for alle'), ['shared']);
    assert.ok((await searchFor('registerLanguage')).includes('languages'));
    await tells('Viser 1 afsnit.');
    for (const [words, section] of [
      ['CMS', 'cms'],
      ['wordpress', 'cms'],
      ['cookies', 'privacy'],
      ['use(liveData', 'classes'],
      ['own-data', 'languages'],
    ] as const) {
      assert.ok((await searchFor(words)).includes(section), words);
    }
    const inGuide = await searchFor('sprog');
    await tells(`Viser ${inGuide.length} afsnit.`);
    const sections = (await searchFor('kommune')).length;
    const entries = await page.$$eval(
      '[data-entry]',
      (found) => found.filter((entry) => entry.checkVisibility()).length,
    );
    assert.ok(entries > 1);
    await tells(`Viser ${sections} afsnit og ${entries} opslag.`);

    assert.deepEqual(await searchFor('findes ikke her'), []);
    await tells('Intet fundet.');
    assert.deepEqual(await headings(), []);
    assert.match(await page.$eval('.sections', (part) => (part as HTMLElement).innerText), /^Intet fundet\./);
    assert.deepEqual(await searchFor(''), all);
    await tells('');
    assert.doesNotMatch(await page.$eval('.sections', (part) => (part as HTMLElement).innerText), /Intet fundet/);
    assert.deepEqual(said, []);
    await page.close();
  });
});

/** Whether a member is documented as an attribute. */
function isAttribute(entry: object): boolean {
  return 'attribute' in entry && entry.attribute !== undefined;
}
