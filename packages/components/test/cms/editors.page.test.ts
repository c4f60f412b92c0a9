/** What is left of the elements when a text has been through an editor: real ones, in a real browser. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { openBrowser, openPage } from 'tools/chromium';

import type { EditedPage } from './pages/edited.ts';
import { type Content, place, tag, within } from './snippets.ts';

declare const editor: EditedPage;
declare const savedBeside: (html: string) => Promise<string>;

const browser = await openBrowser();
after(() => browser.close());

const content = ['h3 Skriv til os', 'p Skriv til Åse Ørum. → mailto:aase@example.dk', 'li Vi svarer på hverdage.'];
const slotted = (slot: string): string[] => [
  `h3 ${slot}=heading Skriv til os`,
  'p Skriv til Åse Ørum. → mailto:aase@example.dk',
  `ul ${slot}=after Vi svarer på hverdage.`,
];
const options = { name: 'Åse Ørum', email: 'aase@example.dk', 'heading-level': '3', 'show-sources': '', lang: 'da' };
const list = { tag: 'klima-member-list', attributes: { municipality: '0751', 'own-first': '' }, content: [] };
const keptTag = [{ tag: 'klima-contact-card', attributes: options, content: slotted('slot') }, list];
const keptPlace = [
  {
    tag: 'div',
    attributes: {
      'data-klima': 'contact-card',
      'data-name': 'Åse Ørum',
      'data-email': 'aase@example.dk',
      'data-heading-level': '3',
      'data-show-sources': '',
      lang: 'da',
    },
    content: slotted('data-slot'),
  },
  {
    tag: 'div',
    attributes: { 'data-klima': 'member-list', 'data-municipality': '0751', 'data-own-first': '' },
    content: [],
  },
];

/** What survives in each editor with our configuration, and what without: its own, or one that lets everything through. */
const editors: Readonly<Record<string, Readonly<Record<string, readonly [Content['elements'], Content['elements']]>>>> =
  {
    tinymce: { ours: [keptTag, keptPlace], none: [[], keptPlace] },
    ckeditor5: { ours: [keptTag, keptPlace], none: [[], []], everything: [keptTag, keptPlace] },
    tiptap: { ours: [keptTag, keptPlace], none: [[], []] },
  };

for (const [name, configurations] of Object.entries(editors)) {
  const script = await bundle(name);
  for (const [configuration, [fromTags, fromPlaces]] of Object.entries(configurations)) {
    describe(`${name}, ${configuration === 'ours' ? 'with' : 'without'} our configuration${configuration === 'everything' ? ' but with all HTML allowed' : ''}`, async () => {
      const page = await openEditor(script, configuration);
      after(() => page.close());

      for (const [form, html, expected] of [
        ['tags', tag, fromTags],
        ['places', place, fromPlaces],
      ] as const) {
        for (const way of ['opened', 'pasted'] as const) {
          it(`keeps of ${form} that are ${way} ${expected.length ? 'all' : 'the content'}, twice over`, async () => {
            const [first, second] = await edit(page, way, html);

            assert.deepEqual(first.elements, expected);
            assert.deepEqual(second, first);
            assert.deepEqual([first.paragraphs.at(0), first.paragraphs.at(-1)], ['Hej. Før.', 'Slut. Farvel.']);
            assert.deepEqual(
              content.filter((line) => !first.lines.some((kept) => kept.replace(/ (data-)?slot=heading/, '') === line)),
              [],
              'content that is lost',
            );
          });
        }
      }
    });
  }
}

describe('tinymce, with our configuration', () => {
  it('writes a slot once, and leaves another editor of the page as it is', async () => {
    const page = await openEditor(await bundle('tinymce'), 'ours');
    const html = '<h3 slot="heading">Skriv til os</h3>\n<ul slot="after">\n<li>Ring.</li>\n</ul>';

    await page.evaluate((given) => editor.opened(given), html);
    // As it was written: the DOM would hide that an attribute is written twice.
    assert.equal(await page.evaluate(() => editor.saved()), html);
    assert.doesNotMatch(await page.evaluate((given) => savedBeside(given), html), /slot/);

    await page.close();
  });
});

async function openEditor(script: string, configuration: string): Promise<Page> {
  const { page } = await openPage(browser);
  await page.setContent('<!doctype html><div id="editor"></div>');
  await page.evaluate((name) => (location.hash = name), configuration);
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction('globalThis.editor');
  return page;
}

/** Brings some HTML into the editor, types before and after it, saves, opens what was saved, and saves again. */
async function edit(page: Page, way: 'opened' | 'pasted', html: string) {
  await page.bringToFront();
  await page.evaluate(() => editor.opened(''));
  await page.focus('[contenteditable=true]');
  await page.evaluate((given, how) => editor[how](given), html, way);
  await typeAt(page, 'Home', 'Hej. ');
  await typeAt(page, 'End', ' Farvel.');

  const saved = await page.evaluate(() => editor.saved());
  const savedAgain = await page.evaluate((given) => {
    editor.opened(given);
    return editor.saved();
  }, saved);
  return [await page.evaluate(within, saved), await page.evaluate(within, savedAgain)] as const;
}

async function typeAt({ keyboard }: Page, end: 'Home' | 'End', text: string): Promise<void> {
  // Keys are held as long as a finger takes: editors read the selection a moment after it has changed.
  await keyboard.press('Shift', { delay: 50 });
  await keyboard.down('Control');
  await keyboard.press(end, { delay: 50 });
  await keyboard.up('Control');
  await keyboard.type(text);
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`pages/${name}.ts`, import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
