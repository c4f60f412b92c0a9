/** What isn't near the screen isn't laid out in a long list: it is there all the same for whoever looks for it. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { dataset } from './dataset.ts';
import { openBrowser, show } from './pages.ts';

// As with a screen reader: without one, Chromium builds the tree of what is near the screen alone.
const browser = await openBrowser('--force-renderer-accessibility');
after(() => browser.close());
const page = await browser.newPage();

const numbers = [...Array(500).keys()];
const [membership, person] = [dataset.memberships[1], dataset.persons?.[0]];
const data = {
  ...dataset,
  memberships: numbers.map((index) => ({ ...membership, id: `m-${index}`, person: `p-${index}` })),
  persons: numbers.map((index) => ({ ...person, id: `p-${index}`, name: `Åge ${index}` })),
};
const isSkipped = (): Promise<boolean> =>
  page.evaluate(() => {
    const members = document.querySelector('klima-member-list')?.shadowRoot?.querySelectorAll('li b') ?? [];
    return !members[300]?.checkVisibility({ contentVisibilityAuto: true });
  });

describe('a long list of members', () => {
  it('is laid out only near the screen', async () => {
    await show(page, '<klima-member-list></klima-member-list>', { language: 'da', mode: 'light', width: 768 }, data);

    assert.equal(await isSkipped(), true);
  });

  it('is one list with all its members to a screen reader', async () => {
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const shown = nodes.filter(({ ignored }) => !ignored);
    const withRole = (role: string) => shown.filter((node) => node.role?.value === role);

    assert.deepEqual([withRole('list').length, withRole('listitem').length], [1, 500]);
    const names = new Set(withRole('StaticText').map(({ name }) => name?.value as string));
    assert.deepEqual(
      numbers.filter((index) => !names.has(`Åge ${index}`)),
      [],
    );
  });

  it('is whole on paper', async () => {
    await page.emulateMediaType('print');
    assert.equal(await isSkipped(), false);
    await page.emulateMediaType('screen');
  });

  it('is found in by the browser’s own search', async () => {
    const found = await page.evaluate(() => (globalThis as unknown as { find(text: string): boolean }).find('Åge 499'));

    assert.equal(found, true);
  });
});
