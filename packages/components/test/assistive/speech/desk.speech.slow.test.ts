/**
 * What Orca says at the desk in Firefox and in Chromium, driven by keys, and committed as text. Run with
 * `UPDATE_SPEECH=1` it writes the texts anew: read what has changed before you commit it.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';

import type { Engine } from 'tools/browsers';

import { dataset } from '../../dataset.ts';
import { title } from '../pages.ts';
import { beginning, hasOrca, openOrca } from './orca.ts';
import { comparable, transcriptOf } from './transcript.ts';

const takesAnew = process.env['UPDATE_SPEECH'] === '1';
const dist = new URL('../../../../../examples/showcase/dist/', import.meta.url);
const transcripts = new URL('transcripts/', import.meta.url);
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const steps = [
  // Everything is searched, and each time the desk announces what was found.
  ...['h', 'e', 'shift+Tab', 'Tab', 'type bo', 'BackSpace', 'type ø', 'BackSpace', 'type o'],
  // What was found is opened, and its name can't be empty.
  ...['Tab', 'Return', 'Tab', 'Tab', 'BackSpace', 'type Bo', 'Tab', 'Tab', 'Tab'],
  // A step is undone, done again, and undone once more.
  ...['ctrl+z', 'ctrl+y', 'ctrl+z'],
];

/** What the page is called once the register stands open. */
const name = 'Skrivebordet';

/** Opens a small register once the desk is there. */
const opening = `
  const here = (find) => new Promise((resolve) => {
    const look = () => (find() ? resolve(find()) : setTimeout(look, 50));
    look();
  });
  const field = await here(() => document.querySelector('.desk-app input[type=file]'));
  const files = new DataTransfer();
  files.items.add(new File([${JSON.stringify(JSON.stringify(dataset))}], 'register.json'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await here(() => document.querySelector('#find'));
  // Its announcement is gone, and the register is checked.
  await here(() => !document.querySelector('.said').textContent);
  document.querySelector('#begin').focus();
  document.title = '${name}';
  await fetch('/shown', { method: 'POST' });`;

/** The desk, after a link that has the focus, with a script that no policy keeps from opening the register. */
const withRegister = (html: string): string =>
  html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
    .replace(/<title>[^<]*/, `<title>${title}`)
    .replace(/<body[^>]*>/, `$&<p><a id="begin" href="#/overview" autofocus>${beginning}</a></p>`)
    .replace('</body>', () => `<script type="module">${opening}</script></body>`);

interface ServedDesk {
  readonly address: string;
  /** Until the register stands open. */
  readonly shown: Promise<void>;
  readonly close: () => void;
}

async function serveDesk(): Promise<ServedDesk> {
  let show = (): void => undefined;
  const shown = new Promise<void>((resolve) => (show = resolve));
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const file = new URL(path.endsWith('/') ? `.${path}index.html` : `.${path}`, dist);
    const type = types[/\w+$/.exec(file.pathname)?.[0] ?? ''];
    if (!type || !existsSync(file)) return void response.writeHead(404).end();
    const body = await readFile(file, 'utf8');
    response.setHeader('Content-Type', type).end(type.startsWith('text/html') ? withRegister(body) : body);
  };
  const server = createServer((request, response) => {
    if (request.url !== '/shown') return void answer(request.url ?? '/', response);
    show();
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/skrivebord/`,
    shown,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function play(engine: Engine): Promise<string> {
  const desk = await serveDesk();
  const orca = await openOrca(engine, desk.address);
  try {
    await orca.arrive(name, desk.shown);
    const said: (readonly [string, readonly string[]])[] = [];
    for (const step of steps) {
      const [, text] = /^type (.*)/.exec(step) ?? [];
      const sayings = await (text === undefined ? orca.press(step) : orca.type(text));
      // Which mode Orca takes where a page comes with lists to choose from hangs on which of them it hears of first.
      said.push([step, sayings.filter((saying) => !/^(?:Focus|Browse) mode\.?$/.test(saying))]);
    }
    return transcriptOf(said);
  } finally {
    await orca.close();
    desk.close();
  }
}

// Both at once: most of the time is spent waiting.
describe('what Orca says at the desk', { concurrency: true }, () => {
  for (const engine of ['firefox', 'chromium'] as const) {
    it(`in ${engine}`, async (test) => {
      if (!hasOrca(test)) return;
      const file = new URL(`desk.${engine}.txt`, transcripts);
      const kept = await readFile(file, 'utf8').catch(() => '');
      let transcript = await play(engine);
      if (takesAnew) {
        await writeFile(file, transcript);
        return;
      }

      // What differs is heard once more: a fault of timing doesn't come twice, one of words does.
      if (comparable(transcript) !== comparable(kept)) transcript = await play(engine);

      assert.equal(comparable(transcript), comparable(kept));
    });
  }
});
