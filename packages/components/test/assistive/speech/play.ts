/**
 * What Orca says of each element in Firefox and in Chromium, driven by keys, and committed as text. Run with
 * `UPDATE_SPEECH=1` it writes the texts anew: read what has changed before you commit it.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';

import { requireTool } from 'tools/require-tool';

import { dataset } from '../../dataset.ts';
import { type Pages, servePages } from '../pages.ts';
import { openOrca, type Orca } from './orca.ts';
import { scripts } from './scripts.ts';
import { comparable, transcriptOf } from './transcript.ts';

const takesAnew = process.env['UPDATE_SPEECH'] === '1';
const transcripts = new URL('transcripts/', import.meta.url);

// Both at once: most of the time is spent waiting.
describe('what Orca says', { concurrency: true }, () => {
  for (const engine of ['firefox', 'chromium'] as const) {
    describe(`in ${engine}`, { concurrency: false }, () => {
      let pages: Pages | undefined;
      let orca: Orca | undefined;

      after(async () => {
        await orca?.close();
        pages?.close();
      });

      const play = async (name: string, steps: readonly string[]): Promise<string> => {
        pages ??= await servePages(scripts);
        orca ??= await openOrca(engine, pages.address);
        await pages.shown(name);
        await orca.arrive(name);
        const said: (readonly [string, readonly string[]])[] = [];
        for (const step of steps) said.push([step, await perform(step)]);
        return transcriptOf(said);
      };

      const perform = async (step: string): Promise<readonly string[]> => {
        assert.ok(orca && pages);
        const [word = '', text = ''] = step.split(/ (.*)/);
        switch (word) {
          case 'type':
            return [...(await orca.type(text)), ...(await orca.listen(1500))];
          case 'answer':
            pages.answer(text === 'register' ? dataset : undefined);
            return orca.listen(3000);
          default:
            return orca.press(step);
        }
      };

      for (const [name, { steps }] of Object.entries(scripts)) {
        it(name, async (test) => {
          if (!requireTool(test, 'orca')) return;
          const transcript = await play(name, steps).finally(() => pages?.goOn(name));

          const file = new URL(`${name}.${engine}.txt`, transcripts);
          if (takesAnew) {
            await mkdir(transcripts, { recursive: true });
            await writeFile(file, transcript);
          }
          const kept = await readFile(file, 'utf8').catch(() => '');
          assert.equal(comparable(transcript), comparable(kept));
        });
      }
    });
  }
});
