/** What isn't near the screen isn't laid out in a long list: a search finds it all the same. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { openBrowser, openPage } from 'tools/chromium';

import { dataset } from './dataset.ts';
import { show } from './pages.ts';

// As with a screen reader: without one, Chromium builds the tree of what is near the screen alone.
const browser = await openBrowser('--force-renderer-accessibility');
after(() => browser.close());
const { page } = await openPage(browser);

const numbers = [...Array(500).keys()];
const [membership, person] = [dataset.memberships[1], dataset.persons?.[0]];
const data = {
  ...dataset,
  memberships: numbers.map((index) => ({ ...membership, id: `m-${index}`, person: `p-${index}` })),
  persons: numbers.map((index) => ({ ...person, id: `p-${index}`, name: `Åge ${index}` })),
};
/** The browser decides what is laid out when it next draws the page, so the test waits for it. */
const layingOut = async (isLaidOut: boolean): Promise<void> => {
  const member = (expected: boolean): boolean => {
    const members = document.querySelector('klima-member-list')?.shadowRoot?.querySelectorAll('li b') ?? [];
    return members[300]?.checkVisibility({ contentVisibilityAuto: true }) === expected;
  };
  await page.waitForFunction(member, {}, isLaidOut);
};

describe('a long list of members', () => {
  it('is laid out only near the screen', async () => {
    await show(page, '<klima-member-list></klima-member-list>', { language: 'da', mode: 'light', width: 768 }, data);

    await layingOut(false);
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
    await layingOut(true);
    await page.emulateMediaType('screen');
  });

  it('is found in by the browser’s own search', async () => {
    const found = await page.evaluate(() => (globalThis as unknown as { find(text: string): boolean }).find('Åge 499'));

    assert.equal(found, true);
  });
});
