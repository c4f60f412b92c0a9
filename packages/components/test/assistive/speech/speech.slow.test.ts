/**
 * What Orca says of each element in Firefox and in Chromium, driven by keys, and committed as text. Run with
 * `UPDATE_SPEECH=1` it writes the texts anew: read what has changed before you commit it.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';

import { dataset } from '../../dataset.ts';
import { type Pages, servePages, type Story } from '../pages.ts';
import { beginning, hasOrca, openOrca, type Orca } from './orca.ts';
import { scripts } from './scripts.ts';
import { comparable, transcriptOf } from './transcript.ts';

const takesAnew = process.env['UPDATE_SPEECH'] === '1';
const transcripts = new URL('transcripts/', import.meta.url);

/** A page before the others: while a window still takes its size, Orca takes several lines for one. */
const before = 'begynd';

/** Each page begins with a link that has the focus. */
const begun = ({ html, ...story }: Story): Story => ({
  ...story,
  html: `<p><a href="#" autofocus>${beginning}</a></p>${html}`,
});
/** The page that is played where another differs from its transcript. */
const again = (name: string): string => `${name}-igen`;
const stories = Object.fromEntries(
  Object.entries({ [before]: { html: '' }, ...scripts })
    .flatMap(([name, story]) => [[name, story] as const, [again(name), story] as const])
    .map(([name, story]) => [name, begun(story)]),
);

// Both at once: most of the time is spent waiting.
describe('what Orca says', { concurrency: true }, () => {
  for (const engine of ['firefox', 'chromium'] as const) {
    describe(`in ${engine}`, { concurrency: false }, () => {
      let pages: Pages | undefined;
      let orca: Orca | undefined;
      /** The page that is shown, and the one that isn't there: none comes after it. */
      let here: string | undefined;
      let lost: string | undefined;

      after(async () => {
        await orca?.close();
        pages?.close();
      });

      const arrive = async (name: string): Promise<void> => {
        if (lost) throw new Error(`This page can't be reached: ${lost} never came.`);
        lost = name;
        pages ??= await servePages(stories);
        if (here) pages.goOn(here, name);
        orca ??= await openOrca(engine, pages.address);
        await orca.arrive(name, pages.shown(name));
        [here, lost] = [name, undefined];
      };

      const play = async (name: string, steps: readonly string[]): Promise<string> => {
        if (!here) await arrive(before);
        await arrive(name);
        const said: (readonly [string, readonly string[]])[] = [];
        for (const step of steps) said.push([step, await perform(step)]);
        return transcriptOf(said);
      };

      const perform = async (step: string): Promise<readonly string[]> => {
        assert.ok(orca && pages);
        const [word = '', text = ''] = step.split(/ (.*)/);
        switch (word) {
          case 'type':
            return orca.type(text);
          case 'answer': {
            const { answer } = pages;
            return orca.listen(() => answer(text === 'register' ? dataset : undefined));
          }
          default:
            return orca.press(step);
        }
      };

      for (const [name, { steps }] of Object.entries(scripts)) {
        it(name, async (test) => {
          if (!hasOrca(test)) return;
          const file = new URL(`${name}.${engine}.txt`, transcripts);
          let transcript = await play(name, steps);
          // What differs is heard once more: a fault of timing doesn't come twice, one of words does.
          if (!takesAnew && comparable(transcript) !== comparable(await readFile(file, 'utf8').catch(() => '')))
            transcript = await play(again(name), steps);

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
