/**
 * What each engine gives to assistive technology of each element, read through AT-SPI and committed as text. Run with
 * `UPDATE_TREES=1` it writes the texts anew: read what has changed before you commit it.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';

import { engines } from 'tools/browsers';
import { requireTool } from 'tools/require-tool';

import { measured } from '../measured.ts';
import { manyMembers } from './many-members.ts';
import { type Pages, servePages, type Story } from './pages.ts';
import { openReader, type Reader } from './reader.ts';

const takesAnew = process.env['UPDATE_TREES'] === '1';
const trees = new URL('trees/', import.meta.url);

const stories: Readonly<Record<string, Story>> = {
  'contact-card': { html: '<klima-contact-card></klima-contact-card>' },
  'contact-card-own': {
    html: '<klima-contact-card lang="en" name="Bo Ås" job-title="projektleder" phone="87 65 43 21" hours="Mo-Th 09:00-15:00"></klima-contact-card>',
  },
  'contact-card-failed': { html: '<klima-contact-card no-bundled src="about:blank"></klima-contact-card>' },
  dk2020: { html: '<klima-dk2020 show-sources></klima-dk2020>' },
  'dk2020-fold': { html: '<klima-dk2020 fold></klima-dk2020>' },
  'dk2020-measures': { html: '<klima-dk2020 sections="figures"></klima-dk2020>', data: measured },
  'member-list': { html: '<klima-member-list filter show-sources municipality="9001"></klima-member-list>' },
  'member-list-table': { html: '<klima-member-list layout="table"></klima-member-list>' },
  'member-list-light': { html: '<klima-member-list light lang="en"></klima-member-list>' },
  'member-list-empty': { html: '<klima-member-list group="tom"></klima-member-list>' },
  municipality: { html: '<klima-municipality municipality="9003"></klima-municipality>' },
  'municipality-unknown': { html: '<klima-municipality municipality="Ingensteds"></klima-municipality>' },
  participation: { html: '<klima-participation timeline municipality="9001"></klima-participation>' },
  'participation-narrow': {
    html: '<div class="narrow"><klima-participation view="table"></klima-participation></div>',
  },
};

for (const engine of engines) {
  describe(`what ${engine} gives to assistive technology`, () => {
    let pages: Pages | undefined;
    let reader: Promise<Reader> | undefined;

    after(async () => {
      await (await reader?.catch(() => undefined))?.close();
      pages?.close();
    });

    const treeOf = async (name: string): Promise<string> => {
      pages ??= await servePages({
        ...stories,
        many: { html: '<klima-member-list></klima-member-list>', data: manyMembers(361) },
      });
      // One that can't be opened isn't tried again for each page.
      reader ??= openReader(engine, pages.address);
      const tree = await (await reader).treeOf(name);
      pages.goOn(name);
      return tree;
    };

    for (const name of Object.keys(stories)) {
      it(name, async (test) => {
        if (!requireTool(test, 'assistive')) return;
        const tree = `${await treeOf(name)}\n`;
        const file = new URL(`${name}.${engine}.txt`, trees);
        if (takesAnew) {
          await mkdir(trees, { recursive: true });
          await writeFile(file, tree);
        }
        assert.equal(tree, await readFile(file, 'utf8').catch(() => ''));
        const seen = (await pages?.shown(name)) ?? '';
        // A mark stands close to its word.
        const words = [...wordsOf(seen), ...(seen.match(/\p{L}+|\p{N}+/gu) ?? [])];
        // WebKit's fields have parts with words of their own.
        if (engine !== 'webkit')
          assert.deepEqual(
            wordsOf(saidIn(tree)).filter((word) => !words.includes(word)),
            [],
          );
        assert.deepEqual(emptyHeadings(tree), []);
      });
    }

    it('is one list with each of 361 members', async (test) => {
      if (!requireTool(test, 'assistive')) return;
      const tree = await treeOf('many');
      const missing = [...Array(361).keys()].filter((number) => !new RegExp(`Åge ${number}\\b`).test(tree));
      assert.deepEqual(missing, []);
      assert.equal(tree.match(/^ *list$/gm)?.length, 1);
      assert.equal(tree.match(/^ *list item\b/gm)?.length, 361);
    });
  });
}

/** The names, texts and descriptions of a tree's objects, without the name of the page, and of what a button's name stands for. */
function saidIn(tree: string): string {
  let button = Infinity;
  const lines = tree
    .split('\n')
    .slice(1)
    .filter((line) => {
      const depth = line.search(/\S/);
      if (depth > button) return false;
      button = /^ *push button ["']/.test(line) ? depth : Infinity;
      return true;
    });
  return lines.map((line) => /["'](.*)["']/.exec(line)?.[1]?.replace(/["'] described "/, ' ') ?? '').join('\n');
}

/** What stands between spaces, without the punctuation around it. */
const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).flatMap((word) => /[\p{L}\p{N}](.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? []);

/** The headings of a tree that nothing follows before the next of their level, or a higher. */
function emptyHeadings(tree: string): readonly string[] {
  const lines = tree.split('\n').filter((line) => line.trim());
  const levelOf = (line: string | undefined): number => Number(/^ *heading (\d)/.exec(line ?? '')?.[1] ?? Infinity);
  return lines.filter((line, index) => {
    const inside = indentOf(line);
    const next = lines.slice(index + 1).find((other) => indentOf(other) <= inside);
    return levelOf(line) < Infinity && (next === undefined || levelOf(next) <= levelOf(line));
  });
}

const indentOf = (line: string): number => line.search(/\S/);
