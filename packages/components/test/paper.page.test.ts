/** On paper: the pages that Chromium prints, as a PDF reader reads them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openBrowser, openPage } from 'tools/chromium';

import { dataset } from './dataset.ts';
import { show } from './pages.ts';

const browser = await openBrowser();
after(() => browser.close());
const { page } = await openPage(browser);

/** The lines of each page, from its top. */
async function print(html: string, data?: object): Promise<readonly (readonly string[])[]> {
  await show(page, html, { language: 'da', mode: 'light', width: 768 }, data);
  const { promise, destroy } = read(await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } }));
  const pdf = await promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const lines = new Map<number, string>();
    for (const item of items) {
      if (!('str' in item) || !item.str.trim()) continue;
      const y = Math.round(item.transform[5] as number);
      // Signs above the line belong to it.
      const line = [y, y - 1, y + 1].find((near) => lines.has(near)) ?? y;
      lines.set(line, `${lines.get(line) ?? ''} ${item.str}`.trim());
    }
    pages.push([...lines].sort(([a], [b]) => b - a).map(([, line]) => line));
  }
  await destroy();
  return pages;
}

function read(data: Uint8Array) {
  const task = getDocument({ data: Uint8Array.from(data), verbosity: 0 });
  return { promise: task.promise, destroy: () => task.destroy() };
}

/** What fills a page but for some lines, so that what follows meets its end. */
const filler = (height: number): string => `<svg height="${height}" width="1"></svg>`;
/** The heights at which what follows meets the end of a page. */
const heights = [...Array(12).keys()].map((step) => 700 + 25 * step);

const members = [...Array(60).keys()].map((index) => ({
  ...dataset.memberships[1],
  id: `m-${index}`,
  person: `p-${index}`,
}));
const persons = members.map(({ person }, index) => ({
  id: person,
  name: `Åge ${index}`,
  email: `aage${index}@example.dk`,
  phone: '+4512345678',
  ...({ sources: ['bogen'], asOf: '2023', status: 'seed' } as const),
}));
const many = {
  ...dataset,
  schemaVersion: '1.1.0',
  persons,
  memberships: members.map((member, index) => (index % 3 ? member : { ...member, start: '2020', end: '2022' })),
};

describe('on paper', () => {
  before(() => page.emulateMediaType('print'));

  it('there is nothing to press, to type in or to choose', async () => {
    const pages = await print(
      `<klima-contact-card></klima-contact-card>
       <klima-participation timeline></klima-participation>
       <klima-member-list filter contacts show-sources></klima-member-list>`,
      many,
    );

    const text = pages.flat().join('\n');
    assert.match(text, /Åge 7\n(.*\n)*aage7@example\.dk/);
    for (const word of ['Kopiér', 'Gem ', 'Søg', 'Vælg', '↩']) assert.ok(!text.includes(word), word);
  });

  it('a card is whole', async () => {
    for (const height of heights) {
      const pages = await print(
        `${filler(height)}<klima-contact-card name="Åse Ørum" organization="Ny Kommune" email="aase@example.dk" phone="12345678" hours="Mo-Th 09:00-15:00" cvr="13748136"></klima-contact-card>`,
      );

      const whole = ['Åse Ørum', 'Ny Kommune', 'aase@example.dk', '13748136'];
      const holds = pages.map((lines) => whole.filter((text) => lines.join('\n').includes(text)).length);
      assert.ok(holds.includes(whole.length), `${height}: ${holds.join()}`);
    }
  });

  for (const layout of ['list', 'grid', 'table']) {
    it(`a member of a ${layout} is whole, with how to reach them`, async () => {
      const pages = await print(`<klima-member-list layout="${layout}" contacts past></klima-member-list>`, many);

      assert.ok(pages.length > 2);
      const cut = pages.flatMap((lines, index) => {
        const text = lines.join('\n');
        const names = new Set([...text.matchAll(/Åge (\d+)/g)].map(([, number]) => number));
        const addresses = new Set([...text.matchAll(/aage(\d+)@/g)].map(([, number]) => number));
        return [...addresses].filter((number) => !names.has(number)).map((number) => `${number} on page ${index + 1}`);
      });
      assert.deepEqual(cut, []);
    });
  }

  it('a long table has its head on each page', async () => {
    const tables: Readonly<Record<string, readonly [html: string, head: RegExp, data?: object]>> = {
      members: ['<klima-member-list layout="table"></klima-member-list>', /Navn Repræsenterer Rolle/, many],
      country: [
        '<klima-participation region="country" view="table" no-country></klima-participation>',
        /Kommune Status/,
      ],
    };
    for (const [html, head, data] of Object.values(tables)) {
      const pages = await print(html, data);

      assert.ok(pages.length > 2);
      // The last may hold what follows the table alone.
      for (const lines of pages.slice(0, -1)) assert.match(lines.join('\n'), head);
    }
  });

  it('a heading is followed by what it is of', async () => {
    const heading = /^(Hvad|Hvem|Hvordan|DK2020|Kontakt|Tidligere|Kilder|Kommune for kommune)\b[^.]*$/;
    const alone: string[] = [];
    for (const height of heights) {
      for (const html of [
        '<klima-dk2020 show-sources></klima-dk2020>',
        '<klima-dk2020 fold></klima-dk2020>',
        '<klima-contact-card></klima-contact-card>',
        '<klima-participation></klima-participation>',
      ]) {
        for (const lines of await print(filler(height) + html)) {
          const last = lines.at(-1) ?? '';
          if (heading.test(last)) alone.push(`${height} ${html}: ${last}`);
        }
      }
    }
    assert.deepEqual(alone, []);
  });

  it('a trend is whole, with its chart and its table', async () => {
    const {
      figures: [figure],
    } = dataset;
    const figures = [2023, 2024, 2025].map((year) => ({
      ...figure,
      id: `f-${year}`,
      label: { da: 'udledning', en: 'emissions' },
      value: year,
      unit: 'tCO2e',
      nature: 'measured',
      period: String(year),
      trend: 'udledning',
      series: [],
    }));
    for (const height of heights) {
      const pages = await print(`${filler(height)}<klima-dk2020 sections="figures"></klima-dk2020>`, {
        ...dataset,
        schemaVersion: '1.1.0',
        figures,
      });

      const trend = pages.filter((lines) => lines.join().includes('Udvikling: udledning'));
      assert.equal(trend.length, 1);
      for (const year of ['2023', '2024', '2025']) assert.match(trend.flat().join('\n'), new RegExp(`^${year} `, 'm'));
    }
  });
});
