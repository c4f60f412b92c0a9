/** The desk, opened in a test as a person opens it, and a register to open there. */
import type { Browser, Page } from 'puppeteer-core';

import { begin } from '../src/desk/model/begin.ts';
import { type Draft, recordsOf } from '../src/desk/model/draft.ts';
import { addNew } from '../src/desk/model/edits.ts';
import { open, type Opened } from './open.ts';
import { Person } from './person.ts';

/** The desk as browsers show it that save by downloading; what leaves it with unsaved work is let go. */
export async function openDeskAt(
  browser: Browser,
  address: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Opened & { readonly person: Person }> {
  const { page, said, requests } = await open(browser, address, async (fresh) => {
    await fresh.setViewport({ width: 1280, height: 900 });
    await fresh.evaluateOnNewDocument(() => {
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      Reflect.deleteProperty(window, 'showOpenFilePicker');
    });
    await prepare?.(fresh);
  });
  page.on('dialog', (dialog) => void dialog.accept());
  return { page, said, requests, person: new Person(page) };
}

/** A register of two people, as a file. */
export function small(): Draft {
  let draft = begin({
    region: '1085',
    name: { da: 'Sjællands klimapagt', en: 'Climate Pact of Sjælland' },
    url: 'https://regionsjaelland.example/klima',
    publisher: 'Region Sjælland',
    today: '2026-05-01',
  });
  const [post] = recordsOf(draft, 'posts');
  const fact = { sources: post?.['sources'], asOf: '2026-05-01', status: 'seed' };
  for (const name of ['Åse Ærbødig', 'Bo Øllgaard']) {
    const added = addNew(draft, 'persons', { name, ...fact });
    draft = addNew(added.draft, 'memberships', { post: 'styregruppe-medlem', person: added.id, ...fact }).draft;
  }
  return draft;
}

export async function openFile(page: Page, path: string, selector = 'input[type=file]'): Promise<void> {
  const field = await page.waitForSelector(selector);
  await field?.evaluate((element) => element.toggleAttribute('hidden', false));
  await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
}
