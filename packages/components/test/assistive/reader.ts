/** Reads what an engine gives to assistive technology, through AT-SPI, as a screen reader on Linux does. */
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { Engine } from 'tools/browsers';

import { openSession } from './session.ts';

const script = fileURLToPath(new URL('tree.py', import.meta.url));

export interface Reader {
  /** The tree of the page that has the name, one line an object, once it is at rest. */
  readonly treeOf: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Opens an address in an engine, on a screen and a bus of its own. A browser that has not told the bus of its page is
 * opened anew, three times in all.
 *
 * @throws What the browser and the bus said, where it never came.
 */
export async function openReader(engine: Engine, address: string): Promise<Reader> {
  const absent: string[] = [];
  while (absent.length < 3) {
    const { openBrowser, start, complaints, close } = await openSession();
    openBrowser(engine, address);
    const reader = start('/usr/bin/python3', [script, nameOf(engine)]);
    const answers = createInterface({ input: reader.stdout ?? process.stdin })[Symbol.asyncIterator]();
    const treeOf = async (name: string): Promise<string> => {
      reader.stdin?.write(`${name}\n`);
      return answer(answers);
    };
    const first = await answer(answers);
    if (first === 'here') return { treeOf, close };
    absent.push(`${first}\n${complaints()}`);
    await close();
  }
  throw new Error(`The tree of ${engine} can't be read. ${absent.join('\n')}`);
}

/** The name of an engine's browser on the bus, or a part of it. */
const nameOf = (engine: Engine): string => ({ chromium: 'chrom', firefox: 'firefox', webkit: 'minibrowser' })[engine];

/** An answer ends with an empty line. */
async function answer(answers: AsyncIterator<string>): Promise<string> {
  const lines: string[] = [];
  for (let next = await answers.next(); !next.done && next.value !== ''; next = await answers.next())
    lines.push(next.value);
  return lines.join('\n');
}
