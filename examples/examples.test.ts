/** Everything in the examples that can run, runs: as an outsider would have it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { elements } from '@klimaindsats/components/cms/elements.js';
import { renderToString } from '@klimaindsats/components/server';
import { contactPoints, type Dataset, initiative, membersOf, organizations } from '@klimaindsats/data';
import type { Page } from 'puppeteer-core';
import { elementsShown, openBrowser, openPage } from 'tools/chromium';
import { contentSecurityPolicy } from 'tools/policy';
import { requireTool } from 'tools/require-tool';
import { serve } from 'tools/serve';

const here = import.meta.dirname;
/** Who is listed in the steering group: nobody need be, when people are taken out. */
const group = organizations.find(({ classification }) => classification === 'steering-group');
const listed = group ? membersOf(initiative, group.id).flatMap(({ person }) => person ?? []) : [];
const addresses = contactPoints.flatMap(({ email }) => email ?? []);
const temporary = mkdtempSync(join(tmpdir(), 'klimaindsats-'));
const browser = await openBrowser();
after(async () => {
  await browser.close();
  rmSync(temporary, { recursive: true });
});

const read = (path: string): string => readFileSync(join(here, path), 'utf8');
const run = (script: string): string => execFileSync(process.execPath, [join(here, script)], { encoding: 'utf8' });

/** A folder of an example, with the script file beside it, as its README says. */
function folderOf(example: string): string {
  const folder = join(temporary, example);
  cpSync(join(here, example), folder, { recursive: true });
  copyFileSync(
    fileURLToPath(import.meta.resolve('@klimaindsats/components/standalone')),
    join(folder, 'klimaindsats.js'),
  );
  return folder;
}

interface Opened {
  readonly text: string;
  readonly said: readonly string[];
  readonly headings: readonly string[];
}

type Step = (page: Page) => Promise<unknown>;

/** What a page shows a reader, and what it says in the console; `until` waits for what comes later than the elements. */
async function open(
  folder: string,
  headers: Record<string, string>,
  { prepare, until }: { readonly prepare?: Step; readonly until?: Step } = {},
): Promise<Opened> {
  const served = await serve(folder, { headers });
  const { page, said } = await openPage(browser);
  try {
    await prepare?.(page);
    await page.goto(served.address, { waitUntil: 'load' });
    if (page.isJavaScriptEnabled()) await elementsShown(page);
    await until?.(page);
    const shown = await page.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      const headings: string[] = [];
      for (const root of roots) {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
          if (/^h[1-6]$/.test(element.localName)) headings.push(element.innerText);
        }
      }
      return { text: document.body.innerText, headings };
    });
    return { ...shown, said };
  } finally {
    await page.close();
    await served.close();
  }
}

describe('plain-html', () => {
  const policies = {
    'nginx.conf': /Content-Security-Policy "([^"]+)"/,
    'apache.htaccess': /Content-Security-Policy "([^"]+)"/,
    'iis.web.config': /Content-Security-Policy" value="([^"]+)"/,
  };
  for (const [file, pattern] of Object.entries(policies)) {
    it(`shows its elements under the policy of ${file}, which is the one that the elements are tested under`, async () => {
      const policy = pattern.exec(read(`plain-html/headers/${file}`))?.[1] ?? '';
      const { said, headings, text } = await open(folderOf('plain-html'), { 'Content-Security-Policy': policy });

      assert.equal(policy, contentSecurityPolicy);
      assert.deepEqual(said, []);
      assert.equal(headings.length, 3, headings.join());
      assert.ok(text.includes('Siden er opdateret i dag.'));
    });
  }
});

describe('static', () => {
  it('shows the elements without JavaScript', async () => {
    run('static/build.js');
    const { text, said } = await open(
      join(here, 'static/dist'),
      {},
      {
        prepare: (page) => page.setJavaScriptEnabled(false),
      },
    );

    for (const fact of [...listed.map(({ name }) => name), ...addresses, 'Lemvig'])
      assert.ok(text.includes(fact), fact);
    assert.deepEqual(said, []);
  });
});

describe('static, by the command', () => {
  it('prints what the README says', () => {
    const [, command = ''] = /^npx klimaindsats-components (.*) > /m.exec(read('static/README.md')) ?? [];
    const program = fileURLToPath(import.meta.resolve('@klimaindsats/components/package.json')).replace(
      'package.json',
      'dist/server/command.js',
    );

    const printed = execFileSync(process.execPath, [program, ...command.split(' ')], { encoding: 'utf8' });

    assert.match(printed, /^<klima-member-list municipality="0751".*<ul.*<\/klima-member-list>\s*$/s);
    for (const { name } of listed) assert.ok(printed.includes(name), name);
  });
});

describe('own-data', () => {
  it('has a file that is in order', () => {
    const command = join(fileURLToPath(import.meta.resolve('@klimaindsats/data')), '../command/klimaindsats.js');

    assert.match(
      execFileSync(process.execPath, [command, 'validate', join(here, 'own-data/data.json')], { encoding: 'utf8' }),
      /: al/,
    );
  });

  it('shows its own facts, and none of the bundled', async () => {
    const headers = { 'Content-Security-Policy': contentSecurityPolicy };
    let inElements = '';
    const { said, headings, text } = await open(folderOf('own-data'), headers, {
      until: async (page) => {
        // Its file has come when it has a heading.
        await page.waitForFunction(`document.querySelector('klima-initiative').shadowRoot.querySelector('h2')`);
        await page.waitForFunction(`document.querySelector('klima-contact-card').shadowRoot.querySelector('dt')`);
        await page.waitForFunction(`document.querySelector('klima-member-list').shadowRoot.querySelector('li')`);
        await elementsShown(page);
        inElements = await page.evaluate(() => {
          const textIn = (root: ParentNode): string =>
            [...root.querySelectorAll('*')]
              .flatMap(({ shadowRoot }) =>
                shadowRoot ? [shadowRoot.querySelector('.root')?.textContent ?? '', textIn(shadowRoot)] : [],
              )
              .join('\n');
          return textIn(document);
        });
      },
    });
    const shown = `${headings.join('\n')}\n${text}\n${inElements}`;

    assert.deepEqual(said, []);
    assert.ok(shown.includes('Klimarådet i Fjordland'), shown);
    assert.doesNotMatch(shown, /Midtjylland|DK2020/);
    for (const told of [
      // Updated, or last reviewed then, by the day the test runs on.
      ' 1. november 2026',
      'Tidligere poster',
      'Tiltrådt den 1. september 2023, fratrådt den 31. december 2025',
      'Mandag til torsdag kl. 9.00 til 15.00',
      '1.240.000 ton CO₂e',
    ])
      assert.ok(shown.replaceAll('\u00a0', ' ').includes(told), `${told} is missing in ${shown}`);
  });

  for (const [day, names] of Object.entries({
    '2023-08-31': [],
    '2024-01-01': ['Åge Mosekær', 'Signe Højtoft', 'Bo Lyngdal'],
    '2024-12-31': ['Åge Mosekær', 'Signe Højtoft', 'Bo Lyngdal', 'Ane Vestergren', 'Ib Kærsgaard'],
    // Between two chairs.
    '2026-01-31': ['Signe Højtoft', 'Bo Lyngdal', 'Ane Vestergren', 'Ib Kærsgaard'],
    '2026-03-01': ['Signe Højtoft', 'Bo Lyngdal', 'Ane Vestergren', 'Ib Kærsgaard'],
  })) {
    it(`tells who sat in the council on ${day}`, () => {
      const data = JSON.parse(read('own-data/data.json')) as Dataset;
      const html = renderToString('member-list', { data, asOf: day, lang: 'da' });

      assert.deepEqual(
        [...html.matchAll(/<b>([^<]*)</g)].map(([, name]) => name),
        names,
      );
      assert.equal(/formand/i.test(html), day !== '2023-08-31' && day !== '2026-01-31');
    });
  }
});

describe('the plugins', () => {
  const { version } = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('@klimaindsats/components/package.json')), 'utf8'),
  ) as { readonly version: string };

  for (const [file, places] of Object.entries({
    'wordpress/klimaindsats/klimaindsats.php': 2,
    'wordpress/klimaindsats/block/edit.asset.php': 1,
    'umbraco/App_Plugins/Klimaindsats/umbraco-package.json': 1,
  }))
    it(`have the version of the elements wherever they say one: ${file}`, () => {
      const found = [...read(file).matchAll(/\b\d+\.\d+\.\d+\b/g)].map(([one]) => one);

      assert.deepEqual(
        found,
        Array.from({ length: places }, () => version),
      );
    });
});

describe('wordpress', () => {
  it('is put together, with something to show for every element', () => {
    run('wordpress/build.js');

    for (const tag of Object.keys(elements)) {
      assert.match(read(`wordpress/dist/klimaindsats/fallback/${tag}.html`), /<h2>/);
    }
  });
});

describe('drupal', () => {
  it('gives CKEditor 5 the plugin under the name that the module says', async () => {
    run('drupal/build.js');
    const { page } = await openPage(browser);
    await page.addScriptTag({ content: read('drupal/dist/klimaindsats/js/ckeditor5.js') });

    const name = await page.evaluate('CKEditor5.klimaindsats.KlimaElements.pluginName');

    assert.match(
      read('drupal/dist/klimaindsats/klimaindsats.ckeditor5.yml'),
      new RegExp(`klimaindsats\\.${String(name)}\\b`),
    );
    await page.close();
  });
});

describe('drupal, in a text', () => {
  it('allows what the two forms of the elements are made of', () => {
    const allowed = read('drupal/dist/klimaindsats/klimaindsats.ckeditor5.yml');

    for (const [tag, ...attributes] of [
      ['klima-member-list', 'municipality', 'own-first'],
      ['div', 'data-klima', 'data-municipality', 'data-heading-level', 'slot', 'data-slot'],
      ['$text-container', 'slot', 'data-slot'],
      ['ul', 'slot', 'data-slot'],
      ['ol', 'slot', 'data-slot'],
    ]) {
      const line = allowed.split('\n').find((each) => each.startsWith(`      - <${tag ?? ''} `)) ?? '';
      for (const attribute of attributes)
        assert.ok(line.split(/[ >]/).includes(attribute), `${tag ?? ''} ${attribute}`);
    }
  });

  it('asks for lists only where the format has them, for else Drupal refuses to save it', () => {
    const [, first = '', lists = ''] = read('drupal/dist/klimaindsats/klimaindsats.ckeditor5.yml').split(/^klima.*:$/m);

    assert.doesNotMatch(first, /<[uo]l\b/);
    assert.match(lists, /<ul [^]*conditions:\n {6}plugins: \[ckeditor5_list\]\n$/);
  });

  it('has attributes of its own, and not those of the template that includes it', () => {
    const twig = read('drupal/klimaindsats/components/klimaindsats/klimaindsats.twig');

    assert.match(twig, /set options = create_attribute\(\)/);
    assert.doesNotMatch(twig, /\battributes\./);
    assert.match(read('drupal/README.md'), /with_context = false/);
  });
});

describe('recipes', () => {
  for (const file of ['sitecore/Klimaindsats.cshtml', 'dynamicweb/Klimaindsats.cshtml']) {
    it(`${file} prints what becomes the element, when nothing is chosen`, async () => {
      // What Razor makes of it where every field is empty. What follows an implicit expression (`@a?.b`) it prints.
      const code = read(file);
      assert.match(code, /element = string\.IsNullOrWhiteSpace\(element\) \? "initiative" : element;/);
      const printed = code
        .replace(/^@\{[^]*?^\}/m, '')
        .replace(/^@(inherits|model|\*).*$/gm, '')
        .replaceAll('@element', 'initiative')
        .replaceAll(/@(municipality|level|text)(?=["<])/g, '');
      assert.doesNotMatch(printed, /@/);
      const { page, said } = await openPage(browser);
      await page.setContent(`<!doctype html><html lang="da"><body>${printed}`);
      await page.addScriptTag({
        path: fileURLToPath(import.meta.resolve('@klimaindsats/components/standalone/classic')),
      });
      await page.waitForFunction(
        `document.querySelector('klima-initiative')?.shadowRoot?.querySelector('h2, klima-dk2020')`,
      );

      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('name elements that exist', () => {
    const files = globSync('{drupal/klimaindsats,typo3,wordpress/klimaindsats,umbraco}/**/*.{yml,xml,js,cshtml}', {
      cwd: here,
    });
    const names = Object.keys(elements).map((tag) => tag.replace('klima-', ''));
    const offered = files.filter((file) => names.some((name) => read(file).includes(name)));

    assert.equal(offered.length, 4, offered.join());
    for (const file of offered) for (const name of names) assert.ok(read(file).includes(name), `${file} lacks ${name}`);
  });

  it('are PHP where they say so', (test) => {
    if (!requireTool(test, 'php')) return;
    const files = globSync('{wordpress,typo3}/**/*.php', { cwd: here, exclude: ['**/dist/**'] });
    assert.ok(files.length > 3);

    for (const file of files) {
      const { status, stdout } = spawnSync('php', ['-l', join(here, file)], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });
});
