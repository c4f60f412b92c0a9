/** The examples as their readers have them: installed from the tarballs, checked, built, and opened in Chromium. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';

import type {} from '@klimaindsats/components/define';
import type { Browser, Page } from 'puppeteer-core';
import { elementsShown, openBrowser, openPage } from 'tools/chromium';
import { pack } from 'tools/pack';
import { serve } from 'tools/serve';
import { pnpm, root, run } from 'tools/steps';

interface Example {
  readonly name: string;
  readonly installer: 'npm' | 'pnpm';
  /** Where the build is. */
  readonly dist: string;
  /** A mistake that the types must find, and what they must say of it; a framework's types are tried in one example. */
  readonly mistake?: readonly [file: string, from: string, to: string, message: RegExp];
  /** Whether it has a test, in the framework's own runner. */
  readonly hasTest?: true;
  /** What the page must do. */
  readonly works: (page: Page) => Promise<void>;
}

// pnpm gives a package only what it asks for, npm all that is there: the types must be found both ways.
const examples: readonly Example[] = [
  {
    name: 'react',
    installer: 'pnpm',
    dist: 'dist',
    works: checkApp,
    mistake: ['src/app.tsx', 'layout="grid"', 'layout="gird"', /"gird"' is not assignable/],
  },
  {
    name: 'vue',
    installer: 'pnpm',
    dist: 'dist',
    works: checkApp,
    mistake: ['src/app.vue', 'layout="grid"', 'layout="gird"', /"gird"' is not assignable/],
  },
  {
    name: 'svelte',
    installer: 'pnpm',
    dist: 'dist',
    works: checkApp,
    mistake: ['src/App.svelte', 'layout="grid"', 'layout="gird"', /"gird"' is not assignable/],
  },
  {
    name: 'astro',
    installer: 'npm',
    dist: 'dist',
    mistake: ['src/pages/index.astro', "layout: 'grid'", "layout: 'gird'", /"gird"' is not assignable/],
    works: checkStatic,
  },
  {
    name: 'angular',
    installer: 'npm',
    dist: 'dist/app/browser',
    works: checkApp,
    hasTest: true,
    mistake: ['src/app.ts', '(klimadataload)', '(klimadataerror)', /'DataErrorEvent' is not assignable/],
  },
  { name: 'next', installer: 'npm', dist: 'dist', works: checkHydrated },
  { name: 'sveltekit', installer: 'npm', dist: 'dist', works: checkHydrated },
  { name: 'nuxt', installer: 'npm', dist: '.output/public', works: checkHydrated },
];

/** Next and Nuxt would tell their makers of the build. */
const silent = { NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' };

const { version: versionOfData } = JSON.parse(readFileSync(`${root}packages/data/package.json`, 'utf8')) as {
  version: string;
};
const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-examples-'));
after(() => rmSync(folder, { recursive: true, maxRetries: 3 }));
const tarballs = await pack(folder);

let browser: Browser | undefined;
after(() => browser?.close());

for (const example of examples) {
  describe(`the example for ${example.name}`, () => {
    const app = join(folder, example.name);
    const script = (name: string): ReturnType<typeof run> => run(['npm', 'run', name], silent, app);

    it('installs', () => install(example.name, example.installer));

    it('has sound types', async () => {
      const { ok, output } = await script('check');

      assert.ok(ok, output);
    });

    if (example.mistake) {
      const [file, from, to, message] = example.mistake;
      it('has types that find a mistake', async () => {
        const path = join(app, file);
        const code = readFileSync(path, 'utf8');
        writeFileSync(path, code.replace(from, to));

        const { ok, output } = await script('check');
        writeFileSync(path, code);

        assert.ok(!ok);
        assert.match(output, message);
      });
    }

    it('builds', async () => {
      const { ok, output } = await script('build');

      assert.ok(ok, output);
    });

    if (example.hasTest) {
      it('passes its own test', async () => {
        const { ok, output } = await script('test');

        assert.ok(ok, output);
        assert.match(output, /1 passed/);
      });
    }

    it('works in a browser, and the console stays silent', async () => {
      const { address, close } = await serve(join(app, example.dist), { headers: {} });
      try {
        const { page, said } = await open(address);
        await example.works(page);
        assert.deepEqual(said, []);
      } finally {
        await close();
      }
    });
  });
}

describe('the example for node', () => {
  const app = join(folder, 'node');

  it('installs, with one lit beside that of the app', async () => {
    await install('node', 'npm', { lit: '^3.0.0' });

    assert.ok(existsSync(join(app, 'node_modules/lit')));
    assert.ok(!existsSync(join(app, 'node_modules/@klimaindsats/components/node_modules')));
  });

  it('prints the facts, imported and required, and an element as HTML', async () => {
    const { ok, output } = await run(['npm', 'start'], {}, app);

    assert.ok(ok, output);
    assert.match(output, /^.+ \(Aarhus\)$/m);
    assert.match(output, /^95 kommuner havde en godkendt plan \(2023\)$/m);
    assert.match(output, /<klima-contact-card lang="da">.*<h2>/s);
  });
});

describe('the example for testing', () => {
  it('installs', () => install('testing', 'npm'));

  it('finds the elements in jsdom and happy-dom, by Vitest and by Node', async () => {
    const { ok, output } = await run(['npm', 'test'], {}, join(folder, 'testing'));

    assert.ok(ok, output);
  });
});

describe('an older framework beside the package', () => {
  it('keeps nobody from installing', async () => {
    // What npm itself says of a peer that it can't have.
    const more = { '@types/react': '^18.0.0', react: '^18.0.0', svelte: '^4.0.0', vue: '^2.7.0' };
    await install('node', 'npm', more);

    const { version } = JSON.parse(readFileSync(join(folder, 'node/node_modules/react/package.json'), 'utf8')) as {
      version: string;
    };
    assert.match(version, /^18\./);
  });
});

/** Copies an example and installs it with the tarballs in place of what will be on npm. */
async function install(name: string, installer: 'npm' | 'pnpm', more: Record<string, string> = {}): Promise<void> {
  const app = join(folder, name);
  cpSync(join(import.meta.dirname, name), app, {
    recursive: true,
    filter: (path) =>
      !['node_modules', 'dist', '.angular', '.astro', '.next', '.nuxt', '.output', '.svelte-kit'].includes(
        basename(path),
      ),
  });
  const path = join(app, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { dependencies: Record<string, string> };
  const packed = Object.fromEntries(
    ['data', 'components'].map((part) => [
      `@klimaindsats/${part}`,
      `file:${tarballs.find((file) => file.includes(`-${part}-`)) ?? ''}`,
    ]),
  );
  Object.assign(manifest.dependencies, packed, more);
  writeFileSync(path, JSON.stringify(manifest));
  const settings = { packages: [], overrides: packed, strictDepBuilds: false, minimumReleaseAge: 0 };
  if (installer === 'pnpm') writeFileSync(join(app, 'pnpm-workspace.yaml'), JSON.stringify(settings));

  const command =
    installer === 'pnpm'
      ? [...pnpm, 'install', '--no-frozen-lockfile']
      : ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline'];
  const { ok, output } = await run(command, {}, app);
  assert.ok(ok, output);
}

/** Opens a page, and records all that it says. */
async function open(address: string): Promise<{ readonly page: Page; readonly said: readonly string[] }> {
  browser ??= await openBrowser();
  const { page, said } = await openPage(browser);
  page.on('requestfailed', (request) => said.push(`${request.url()} failed`));
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('klima-member-list');
  await elementsShown(page);
  return { page, said };
}

/** Elements show; they take attributes, booleans and objects; the app hears their events and they follow its state. */
async function checkApp(page: Page): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('output')?.textContent === text, {}, versionOfData);
  assert.deepEqual(await shown(page), ['klima-member-list', 'klima-participation', 'klima-contact-card']);

  const list = () =>
    page.$eval('klima-member-list', ({ municipality, ownFirst, layout, headingLevel }) => [
      municipality,
      ownFirst,
      layout,
      Number(headingLevel),
    ]);
  assert.deepEqual(await list(), ['0751', true, 'grid', 2]);
  assert.equal(await page.$eval('klima-participation', ({ data }) => data?.version), versionOfData);

  await page.select('select', '0779');
  assert.deepEqual(await list(), ['0779', true, 'grid', 2]);
  assert.equal(await page.$eval('klima-participation', ({ municipality }) => municipality), '0779');
}

/** What the server wrote is there without a script, and the elements replace it with one. */
async function checkStatic(page: Page): Promise<void> {
  assert.deepEqual(await shown(page), ['klima-member-list', 'klima-contact-card']);

  await page.setJavaScriptEnabled(false);
  await page.reload();
  const [list, card] = await Promise.all(
    ['klima-member-list', 'klima-contact-card'].map((tag) =>
      page.$eval(tag, (element) => (element.shadowRoot ?? element).textContent),
    ),
  );
  assert.match(list ?? '', /Aarhus/);
  assert.match(card ?? '', /Kontakt/);
}

/** What the server wrote is there without a script; the framework takes it over, and then the card stands in the page. */
async function checkHydrated(page: Page): Promise<void> {
  const card = () =>
    page.$eval('klima-contact-card', ({ innerText }) =>
      innerText.match(/^(?:Skriv til .*|Bo Ås|Åse Ærø|Vi svarer.*)$/gm),
    );
  await page.waitForSelector('klima-contact-card > section[slot=klima]');
  assert.deepEqual(await card(), ['Skriv til Bo Ås', 'Bo Ås', 'Vi svarer på hverdage.']);
  assert.match(await page.$eval('klima-member-list', ({ shadowRoot }) => shadowRoot?.textContent ?? ''), /Aarhus/);

  await page.click('button:not(klima-contact-card *)');
  await page.waitForFunction(() => document.querySelector('h3')?.textContent === 'Skriv til Åse Ærø');
  await elementsShown(page);
  assert.deepEqual(await card(), ['Skriv til Åse Ærø', 'Åse Ærø', 'Vi svarer på hverdage.']);

  // Code that asks once the framework has started learns what became of the file.
  await page.waitForFunction((text) => document.querySelector('output')?.textContent === text, {}, versionOfData);

  const written = await (await fetch(page.url())).text();
  assert.match(written, /Aarhus.*Skriv til .{0,20}Bo Ås.*Vi svarer/s);
  // HTML knows no capitals in a name: what stands there is the attribute that the element has.
  assert.match(written, /<klima-contact-card[^>]* heading-level="3"/);
  assert.match(written, /<klima-participation[^>]* heading-level="3"/);
  assert.doesNotMatch(written, /<klima-[^>]* [a-z]+[A-Z]\w*=/);
}

/** The elements that show something. */
function shown(page: Page): Promise<readonly string[]> {
  return page.$$eval('klima-member-list, klima-participation, klima-contact-card', (elements) =>
    elements.filter(({ shadowRoot }) => shadowRoot?.querySelector('h2')).map(({ localName }) => localName),
  );
}
