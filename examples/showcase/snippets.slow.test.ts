/** What the builder hands out, pasted into pages: every pair of options in one of them, so many pages, in CI. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage } from 'tools/chromium';
import { serve, type Served } from 'tools/serve';

import { type Element, elements, type Option } from './src/elements.ts';
import { fileNameOf } from './src/script-file.ts';
import { scriptFiles } from './src/script-files.ts';
import { type Choice, snippets, type Target } from './src/snippets.ts';
import { contentOf } from './test/content.ts';
import { pairwise, type Row } from './test/pairwise.ts';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-'));
const scriptOf = (element?: string): Pick<Choice, 'script' | 'integrity'> => ({
  script: `/${fileNameOf(element)}`,
  integrity: scriptFiles.get(fileNameOf(element))?.integrity,
});

let browser: Browser;
let pasted: Served;

before(async () => {
  for (const file of [...scriptFiles.keys(), 'initiative.json']) copyFileSync(join(dist, file), join(folder, file));
  pasted = await serve(folder);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await pasted.close();
  rmSync(folder, { recursive: true });
});

/** A few values of an option, `undefined` for one that isn't set; a name for what can't be guessed. */
const texts: Readonly<Record<string, string>> = {
  'as-of': '2020-11-19',
  name: 'Åse "Ørum" <b> & {{1}}',
  organization: 'Ny Kommune',
  email: 'aase@example.dk',
  phone: '12 34 56 78',
};

function valuesOf({ name, kind, values }: Option): readonly unknown[] {
  if (kind === 'flag') return [undefined, true];
  if (kind === 'some') return [undefined, values[0], `${values.at(-1)} ${values[0]}`];
  if (kind === 'text' || kind === 'time') return [undefined, texts[name]];
  // Of the municipalities: one that has a member, and one that has none.
  return name === 'municipality' ? [undefined, '0751', '0671'] : [undefined, ...values.slice(1)];
}

const rowsOf = ({ options }: Element): readonly Row[] =>
  pairwise({
    lang: [undefined, 'da', 'en'],
    target: ['html', 'wordpress'] satisfies Target[],
    hasContent: [true, false],
    // Bundled data is left out only where there is other.
    data: [{}, { src: '/initiative.json' }, { src: '/initiative.json', 'no-bundled': true }],
    ...Object.fromEntries(
      options
        .filter(({ name }) => !['src', 'no-bundled'].includes(name))
        .map((option) => [option.name, valuesOf(option)]),
    ),
  });

describe('snippets in a browser', () => {
  for (const element of elements) {
    const rows = rowsOf(element);

    it(`show <klima-${element.name}> in silence, in each of ${rows.length} choices that hold every pair of options`, async () => {
      const { page, said } = await openPage(browser);

      for (const [index, { target, hasContent, data, ...options }] of rows.entries()) {
        const attributes = Object.fromEntries(
          Object.entries({ ...options, ...(data as object) }).filter(([, value]) => value !== undefined),
        ) as Choice['attributes'];
        const choice: Choice = {
          element: element.name,
          attributes,
          ...scriptOf(index % 2 ? element.name : undefined),
          content: hasContent ? contentOf(element.name, attributes) : undefined,
        };
        const html = snippets(target as Target, choice).find(({ place }) => place === 'page')?.code ?? '';
        const script = target === 'html' ? '' : '<script type="module" src="/klimaindsats.js"></script>';
        const file = `${element.name}-${index}.html`;
        writeFileSync(
          join(folder, file),
          `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title><link rel="icon" href="data:,">${script}${html}`,
        );

        await page.goto(pasted.address + file, { waitUntil: 'load' });

        const where = `${file}: ${JSON.stringify({ target, ...attributes })}`;
        await page
          .waitForFunction(
            (tag) => {
              const shown = document.querySelector<HTMLElement & { readonly renderRoot?: ParentNode }>(tag);
              return shown?.renderRoot?.querySelector(':is(.root, .klima-root) :is(h1, h2, h3, h4, h5, h6)')
                ?.textContent;
            },
            {},
            `klima-${element.name}`,
          )
          .catch(() => assert.fail(`${where} shows nothing`));
        assert.deepEqual(said, [], where);
      }
      await page.close();
    });
  }
});
