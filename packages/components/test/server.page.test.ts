/** The entry for servers where it is used: bundled for a browser and a worker, with the conditions of each. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { renderToString } from '@klimaindsats/components/server';
import { build } from 'esbuild';
import { openBrowser, openPage } from 'tools/chromium';

const fromServer = `import { registerLanguage, renderToString } from '@klimaindsats/components/server';`;
const fromBoth = `import { registerLanguage } from '@klimaindsats/components';
  import { renderToString } from '@klimaindsats/components/server';`;
const render = `
  registerLanguage('de', { 'contact-card': { heading: 'Kontakt auf Deutsch' } });
  const given = { name: 'Bo Ås', headingLevel: 3, showSources: true };
  const rendered = [
    ...['da', 'de', 'en'].map((lang) => renderToString('contact-card', { ...given, lang })),
    renderToString('contact-card', { ...given, mode: 'shadow' }),
    renderToString('initiative', { showSources: true, light: true }),
  ].join('');`;

/** What Node renders: the same call, in this process. */
const expected = await (async () => {
  const code = `${fromServer}${render} export default rendered;`;
  const url = `data:text/javascript,${encodeURIComponent(await bundle(code, ['node']))}`;
  return ((await import(url)) as { default: string }).default;
})();

const { default: workerd } = createRequire(import.meta.url)('workerd') as { readonly default: string };

const browser = await openBrowser();
after(() => browser.close());

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-server-'));
after(() => rmSync(folder, { recursive: true }));

describe('renderToString', () => {
  it('renders in Node, with the words that an app has registered', () => {
    assert.match(expected, /Kontakt auf Deutsch/);
    assert.ok(
      expected.startsWith(
        renderToString('contact-card', { name: 'Bo Ås', headingLevel: 3, showSources: true, lang: 'da' }),
      ),
    );
  });

  for (const isRegistered of [false, true]) {
    it(`renders the same in a browser, with the elements ${isRegistered ? '' : 'not '}registered`, async () => {
      const define = isRegistered ? `import '@klimaindsats/components/define';` : '';
      const code = await bundle(`${fromBoth}${define}${render} window.rendered = rendered;`, ['browser']);
      const { page, said } = await openPage(browser);

      await page.addScriptTag({ content: code, type: 'module' });
      await page.waitForFunction('window.rendered');

      assert.equal(await page.evaluate('window.rendered'), expected);
      assert.equal(await page.evaluate(`!!customElements.get('klima-contact-card')`), isRegistered);
      assert.deepEqual(said, []);
    });
  }

  it('renders the same in workerd', async () => {
    const compared = `import { equal } from 'node:assert/strict';
      export default { test: () => equal(rendered, ${JSON.stringify(expected)}) };`;
    const code = await bundle(`${fromServer}${render}${compared}`, ['workerd', 'worker', 'browser']);
    writeFileSync(join(folder, 'worker.js'), code);
    const worker = `(modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2026-01-01", compatibilityFlags = ["nodejs_compat"])`;
    const config = `using Workerd = import "/workerd/workerd.capnp";
      const config :Workerd.Config = (services = [(name = "main", worker = ${worker})]);`;
    writeFileSync(join(folder, 'config.capnp'), config);

    const { stderr } = await promisify(execFile)(workerd, ['test', 'config.capnp'], { cwd: folder });
    assert.match(stderr, /\[ PASS \]/);
  });
});

async function bundle(contents: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    conditions,
    external: ['node:*'],
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
