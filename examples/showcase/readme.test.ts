import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { elementsShown, openBrowser, openPage } from 'tools/chromium';
import { requireTool } from 'tools/require-tool';
import { serve } from 'tools/serve';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, kind, code = '']) => (kind === language ? [code] : []));

describe('README', () => {
  it('has examples in the languages that are tried', () => {
    for (const language of ['js', 'python', 'html']) assert.ok(blocks(language).length > 0, language);
  });

  for (const [index, code] of blocks('js').entries()) {
    it(`has a JavaScript example that runs (${index + 1})`, () => {
      // Where both packages are installed, as they are for the reader who pastes it.
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: join(root, 'examples/showcase'),
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    });
  }

  for (const [index, code] of blocks('python').entries()) {
    it(`has a Python example that runs (${index + 1})`, (test) => {
      if (!requireTool(test, 'python3')) return;
      const { status, stderr, stdout } = spawnSync('python3', ['-c', code], { cwd: root, encoding: 'utf8' });

      assert.equal(status, 0, stderr);
      assert.match(stdout, /95 kommuner havde en godkendt plan 2023 verified/);
    });
  }

  it('has HTML examples that show something when pasted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-'));
    copyFileSync(join(root, 'packages/components/dist/klimaindsats.js'), join(folder, 'klimaindsats.js'));
    copyFileSync(join(root, 'packages/data/dist/initiative.json'), join(folder, 'data.json'));
    const [script = ''] = /<script.*<\/script>/.exec(readme) ?? [];
    const examples = blocks('html');
    for (const [index, code] of examples.entries()) {
      writeFileSync(join(folder, `${index}.html`), code.includes('<script') ? code : script + code);
    }
    const served = await serve(folder);
    const browser = await openBrowser();
    const { page } = await openPage(browser);

    for (const index of examples.keys()) {
      await page.goto(`${served.address}${index}.html`, { waitUntil: 'load' });
      await elementsShown(page);
      const shown = await page.$$eval('*', (elements) =>
        elements
          .filter(({ localName }) => localName.startsWith('klima-'))
          .map(({ localName, shadowRoot }) => [localName, !!shadowRoot?.querySelector('h2')] as const),
      );
      assert.ok(shown.length > 0, `example ${index + 1}`);
      assert.deepEqual(
        shown.filter(([, hasHeading]) => !hasHeading),
        [],
        `example ${index + 1}`,
      );
    }
    await browser.close();
    await served.close();
  });
});
