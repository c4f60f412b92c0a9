import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { type Dataset, todayInDenmark } from '@klimaindsats/data';
import { validate } from '@klimaindsats/data/validate';
import { shownTime } from '@klimaindsats/data/words';
import { toWorkbook } from '@klimaindsats/data/workbook';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { chosenEngines, ensureBrowser } from 'tools/browsers';
import { elementsShown, openBrowser } from 'tools/chromium';
import { patience } from 'tools/patience';
import { requireTool } from 'tools/require-tool';
import { serve, type Served } from 'tools/serve';

import { deskWords } from './src/desk/desk.words.ts';
import { type Draft, recordsOf } from './src/desk/model/draft.ts';
import { addNew } from './src/desk/model/edits.ts';
import { openDeskAt, openFile, small } from './test/desk.ts';
import { audit, isWiderThan, lookLike, looks } from './test/open.ts';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-'));

let served: Served;
let elsewhere: Served;

before(async () => {
  served = await serve(dist);
  // Another origin, which lets any page read its files.
  elsewhere = await serve(folder, { headers: { 'Access-Control-Allow-Origin': '*' } });
});
after(async () => {
  await served.close();
  await elsewhere.close();
  rmSync(folder, { recursive: true });
});

/** A browser that puts downloads into the folder. */
async function openEngine(engine: 'chromium' | 'firefox'): Promise<Browser> {
  if (engine === 'chromium') return openBrowser();
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox')[0] ?? '',
    timeout: patience(120_000),
    protocolTimeout: patience(180_000),
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json',
    },
  });
}

const openDesk = (browser: Browser, path = 'skrivebord/', prepare?: (page: Page) => Promise<unknown>) =>
  openDeskAt(browser, served.address + path, prepare);

/** Lets a page of Chromium put downloads into the folder. */
async function allowInChromium(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Waits for a download, and reads it. */
async function downloaded(name: string): Promise<string> {
  const path = join(folder, name);
  await waitFor(() => existsSync(path) && readFileSync(path, 'utf8').endsWith('}\n'), name);
  return readFileSync(path, 'utf8');
}

/** Drops a file on the page. */
const drop = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page.evaluate(
    (called, bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], called));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    name,
    [...Buffer.from(content)],
  );

async function waitFor(isSo: () => boolean, what = 'What was waited for'): Promise<void> {
  const limit = performance.now() + patience(10_000);
  while (!isSo()) {
    if (performance.now() > limit) throw new Error(`${what} never came.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const people = [
  ['Åse Ærbødig', 'Sorø', 'Formand'],
  ['Bo Øllgaard', 'Faxe', 'Medlem'],
  ['Carla Aagesen', 'Greve', 'Medlem'],
  ['Dorte Birk', 'Holbæk', 'Medlem'],
  ['Erik Damm', 'Køge', 'Medlem'],
  ['Freja Holst', 'Næstved', 'Medlem'],
  ['Gorm Lund', 'Slagelse', 'Medlem'],
  ['Hanne Krog', 'Vordingborg', 'Medlem'],
] as const;

for (const engine of chosenEngines().filter((name) => name !== 'webkit')) {
  describe(`desk in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await openEngine(engine);
    });
    after(() => browser.close());

    const allowDownloads = (page: Page): Promise<unknown> =>
      engine === 'chromium' ? allowInChromium(page) : Promise.resolve();

    it('takes a person from nothing to a register that another site shows', async () => {
      const { page, said, requests, person } = await openDesk(browser, 'skrivebord/', allowDownloads);
      const atStart = requests.length;

      await person.choose('Region', 'Region Sjælland');
      await person.write('Indsatsens navn', 'Sjællands klimapagt');
      await person.write('Siden om indsatsen', 'www.regionsjaelland.example/klima');
      await person.write('Hvem holder registret?', 'Region Sjælland');
      await person.press('Begynd');
      await person.reads('Ingen fejl');
      // Where nobody is, nobody leaves.
      assert.doesNotMatch(await person.text(), /fratræder|tages ud/);

      await person.press('En ny er kommet til');
      for (const [index, [name, municipality, post]] of people.entries()) {
        await person.write('Navn', name);
        await person.choose('Post', post);
        await person.choose('På vegne af', municipality);
        await person.write('Fra', '1. maj 2026');
        await person.press(index === people.length - 1 ? 'Tilføj' : 'Tilføj, og skriv en til');
        await person.reads(`Tilføjet: ${name}.`);
      }
      await person.reads('Vordingborg');

      await person.press('Kontakter');
      await person.press('Ny kontakt');
      await person.write('Bruges til: Dansk', 'Sekretariatet');
      await person.write('Bruges til: Engelsk', 'The secretariat');
      await person.write('Telefon', '12 34 56 78');
      await person.write('E-mail', 'klima@regionsjaelland.example');
      await person.press('+ Tilføj: tidsrum');
      await person.write('Åbner', '9');
      await person.write('Lukker', '15.30');
      await person.press('Tilføj');
      await person.reads('Tilføjet: Sekretariatet.');

      await person.press('Tal');
      await person.press('Nyt tal');
      for (const [index, [value, unit, da, en]] of (
        [
          ['17', 'Kommuner', 'kommuner er med', 'municipalities take part'],
          ['1.250', 'Ton CO₂e', 'udledes om året', 'are emitted a year'],
          ['12,5', 'Procent', 'mindre end i 1990', 'less than in 1990'],
        ] as const
      ).entries()) {
        await person.write('Værdi', value);
        await person.choose('Enhed', unit);
        await person.write('Tekst efter tallet: Dansk', da);
        await person.write('Tekst efter tallet: Engelsk', en);
        if (index === 0) {
          // The source isn't there yet: it is added where it is asked for.
          await person.choose('Kilder', '+ Ny kilde');
          await person.write('Titel: Dansk', 'Klimaregnskab');
          await person.write('Titel: Engelsk', 'Climate accounts');
          await person.write('Udgiver', 'Region Sjælland');
          await person.reads(
            'Hvornår den er udgivet, så nøje som man ved det. Fx 1. maj 2026, maj 2026, 2026 eller ukendt.',
            'dialog',
          );
          await person.write('Adresse', 'www.regionsjaelland.example/regnskab');
          await person.write('Udgivet', 'maj 2026');
          await person.press('Tilføj');
          await person.press('Fjern: Siden om');
        }
        await person.press(index === 2 ? 'Tilføj' : 'Tilføj, og skriv en til');
        await person.reads(`${da}.`, '.said');
      }

      await person.press('Gem …');
      await person.reads('Ingen fejl: filen kan lægges på hjemmesiden.');
      await person.press('Gem som klar');
      await person.reads('Gemt som klar: register.json.');
      const first = JSON.parse(await downloaded('register.json')) as Dataset;
      rmSync(join(folder, 'register.json'));
      assert.deepEqual(validate(first).problems, []);
      assert.deepEqual(first.persons?.map(({ name }) => name).sort(), people.map(([name]) => name).sort());
      assert.deepEqual(new Set(first.memberships.map(({ start }) => start)), new Set(['2026-05-01']));
      assert.equal(first.municipalities.length, 17);
      assert.deepEqual(
        first.figures.map(({ value }) => value).sort((one, other) => one - other),
        [12.5, 17, 1250],
      );
      assert.deepEqual(first.contactPoints?.[0]?.hours?.[0]?.opens, '09:00');
      for (const { id } of [...first.memberships, ...(first.persons ?? [])]) {
        assert.doesNotMatch(id, /ase|bo-|carla/);
      }

      // Another day: the file is opened again, and a name is corrected.
      writeFileSync(join(folder, 'saved.json'), JSON.stringify(first));
      await page.goto(`${served.address}skrivebord/`);
      await openFile(page, join(folder, 'saved.json'));
      await person.reads('Intet er ændret');
      await person.press('Personer og poster');
      await person.press('Bo Øllgaard');
      await person.write('Navn', 'Bo Øllgård');
      await person.press('Ændringer');
      await person.reads('Navn: fra Bo Øllgaard til Bo Øllgård.');
      await person.reads('Versionen går fra');
      await person.press('Gem …');
      await person.press('Gem som klar');
      await person.reads('Gemt som klar: saved.json.');
      rmSync(join(folder, 'saved.json'));
      await person.press('Gem som klar');
      const second = JSON.parse(await downloaded('saved.json')) as Dataset;
      assert.deepEqual(validate(second).problems, []);
      assert.notEqual(second.version, first.version);

      // Nothing was asked for since the page came, by this page or the last.
      assert.deepEqual(
        [...new Set(requests.slice(atStart))].filter((path) => !requests.slice(0, atStart).includes(path)),
        [],
      );
      assert.deepEqual(said, []);
      await page.close();

      // A site elsewhere shows it.
      writeFileSync(
        join(folder, 'index.html'),
        `<!doctype html><html lang="da"><title>Klima</title><script type="module" src="${served.address}klimaindsats.js"></script>
         <klima-member-list src="${elsewhere.address}saved.json" no-bundled></klima-member-list>`,
      );
      const site = await serve(dist, { headers: { 'Access-Control-Allow-Origin': '*' } });
      writeFileSync(
        join(folder, 'index.html'),
        readFileSync(join(folder, 'index.html'), 'utf8').replace(served.address, site.address),
      );
      const shown = await browser.newPage();
      await shown.goto(elsewhere.address);
      await elementsShown(shown);
      await shown.waitForFunction(() =>
        document.querySelector('klima-member-list')?.shadowRoot?.textContent.includes('Bo Øllgård'),
      );
      await shown.close();
      await site.close();
    });

    it('takes what was corrected in LibreOffice, and tells it in words', async (test) => {
      if (!requireTool(test, 'uno')) return;
      const { page, said, person } = await openDesk(browser, 'skrivebord/', allowDownloads);
      writeFileSync(join(folder, 'small.json'), JSON.stringify(small()));
      await openFile(page, join(folder, 'small.json'));
      await person.reads('Ingen fejl');

      await person.press('Gem som regneark');
      await person.reads('Gemt som regneark: small.xlsx.');
      const workbook = join(folder, 'small.xlsx');
      await waitFor(() => existsSync(workbook) && statSync(workbook).size > 1000);
      execFileSync('/usr/bin/python3', [
        fileURLToPath(new URL('test/rename-in-workbook.py', import.meta.url)),
        join(folder, `office-${engine}`),
        workbook,
        'Bo Øllgaard',
        'Bo Øllgård',
      ]);
      await openFile(page, workbook, '.card input[accept=".xlsx"]');

      await person.reads('Navn: fra Bo Øllgaard til Bo Øllgård.');
      assert.equal(await page.$$eval('.changes li', ({ length }) => length), 1);
      await person.press('Gem …');
      await person.press('Gem som klar');
      rmSync(join(folder, 'small.json'));
      await person.press('Gem som klar');
      const data = JSON.parse(await downloaded('small.json')) as Dataset;
      assert.deepEqual(validate(data).problems, []);
      assert.ok(data.persons?.some(({ name }) => name === 'Bo Øllgård'));
      assert.deepEqual(said, []);
      await page.close();
      rmSync(workbook);
      rmSync(join(folder, 'small.json'));
    });

    it('corrects a telephone number in under ten actions', async () => {
      const { page, said, person } = await openDesk(browser, 'skrivebord/', allowDownloads);

      await person.press('Åbn vores register');
      await person.press('Kontakter');
      const [first = ''] = await page.$$eval('.rows a', (links) => links.map(({ textContent }) => textContent.trim()));
      await person.press(first);
      await person.write('Telefon', '87 65 43 21');
      await person.press('Gem …');
      await person.press('Gem som klar');
      await person.reads('Gemt som klar: initiative.json.');

      assert.ok(person.actions < 10, `${person.actions} actions`);
      const data = JSON.parse(await downloaded('initiative.json')) as Dataset;
      assert.equal(data.contactPoints?.[0]?.phone, '+4587654321');
      assert.deepEqual(validate(data).problems, []);
      assert.deepEqual(said, []);
      await page.close();
    });

    it('tells what a search found once one pauses, and anew where it found as much', async () => {
      const { page, said, person } = await openDesk(browser);
      const told = (): Promise<string> => page.$eval('.find [aria-live]', ({ textContent }) => textContent);

      await person.press('Åbn vores register');
      await person.write('Find det, du vil rette', 'sekretariat');
      await person.reads('Viser de første 8.', '.find [aria-live]');
      const first = await told();
      await person.write('Find det, du vil rette', 'sekretaria');
      await page.waitForFunction(
        (earlier) => document.querySelector('.find [aria-live]')?.textContent !== earlier,
        {},
        first,
      );

      assert.equal((await told()).trim(), first.trim());
      assert.deepEqual(said, []);
      await page.close();
    });

    it('leaves the focus to who is quicker than the page that was opened', async () => {
      const { page, said, person } = await openDesk(browser);
      await page.evaluate(() => {
        new MutationObserver((_, observer) => {
          const field = document.querySelector<HTMLElement>('#find');
          if (!field) return;
          observer.disconnect();
          field.focus();
          // What the browser tells of an address comes before.
          requestAnimationFrame(() => setTimeout(() => (document.title = document.activeElement?.id ?? '')));
        }).observe(document.body, { childList: true, subtree: true });
      });

      await person.press('Åbn vores register');
      await page.waitForFunction(() => ['find', 'desk-title'].includes(document.title));

      assert.equal(await page.title(), 'find');
      assert.deepEqual(said, []);
      await page.close();
    });

    it('finds the number by who is called', async () => {
      const { page, said, person } = await openDesk(browser);

      await person.press('Åbn vores register');
      await person.write('Find det, du vil rette', 'sekretariat');
      await person.press('Styregruppens sekretariat');
      await person.write('Telefon', '87 65 43 21');
      await person.press('Ændringer');
      await person.reads('til 87 65 43 21');

      assert.equal(person.actions, 5);
      assert.deepEqual(said, []);
      await page.close();
    });

    it('tells of a problem at its field while one types, and leads to it from the list', async () => {
      // The audit is a script of our own, which the page's policy would refuse.
      const { page, said, person } = await openDesk(browser, 'skrivebord/', (fresh) =>
        engine === 'chromium' ? fresh.setBypassCSP(true) : Promise.resolve(),
      );
      await person.press('Åbn vores register');
      await person.press('Kontakter');
      await (await page.waitForSelector('.rows a'))?.click();

      await person.write('Telefon', '12');
      await page.waitForFunction(() => document.querySelector('[aria-invalid=true]') !== null);
      const described = await page.$eval('[aria-invalid=true]', (field) =>
        (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.innerText)
          .join(' '),
      );
      assert.match(described, /»12« er ikke et telefonnummer\. Skriv fx 12 34 56 78/);
      // A screen reader announces it while the field has the focus, and is silent once it is right.
      await page.focus('[aria-invalid=true]');
      await page.keyboard.press('End');
      await page.keyboard.type('3');
      await person.reads('»123« er ikke et telefonnummer', '.field-status');
      await page.keyboard.type('45678');
      await page.waitForFunction(() => document.querySelector('.field-status')?.textContent === '');
      for (let keys = 0; keys < 6; keys++) await page.keyboard.press('Backspace');
      await person.reads('»12« er ikke et telefonnummer', '.field-status');
      if (engine === 'chromium') assert.deepEqual(await audit(page), []);

      await person.press('Gem …');
      await person.reads('Der er 1 fejl');
      assert.equal(
        await page.$$eval('button', (all) => all.filter(({ innerText }) => innerText === 'Gem som klar').length),
        0,
      );
      await person.press('Fejl');
      await page.waitForSelector('.problems a');
      await page.click('.problems a');
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
      await page.keyboard.press('Backspace');
      await person.press('↶ Fortryd');
      await person.press('↶ Fortryd');
      await page.waitForFunction(() => document.querySelector('[aria-invalid=true]') === null);
      assert.deepEqual(said, []);
      await page.close();
    });
  });
}

describe('desk', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
    writeFileSync(join(folder, 'two.json'), JSON.stringify(small()));
  });
  after(() => browser.close());

  /** A register with longer lists, in place of what is open. */
  async function openMany(page: Page): Promise<void> {
    let draft = small();
    for (let number = 1; number <= 12; number++)
      draft = addNew(draft, 'statements', { text: { da: `Tekst ${number}`, en: `Text ${number}` } }).draft;
    for (let number = 1; number <= 57; number++) draft = addNew(draft, 'persons', { name: `Person ${number}` }).draft;
    await drop(page, 'mange.json', JSON.stringify(draft));
    await page.waitForFunction(() => document.querySelector('.state')?.textContent.includes('mange.json'));
  }

  async function openSmall(path?: string, prepare?: (page: Page) => Promise<unknown>) {
    const desk = await openDesk(browser, path, prepare);
    await openFile(desk.page, join(folder, 'two.json'));
    await desk.person.reads(path?.startsWith('en') ? 'No problems' : 'Ingen fejl');
    return desk;
  }

  const screens = [
    '#/overview',
    '#/people',
    '#/people/persons/',
    '#/contacts/contactPoints/',
    '#/figures/figures/',
    '#/texts',
    '#/municipalities',
    '#/join',
    '#/sources',
    '#/register',
    '#/follow',
    '#/takeOut',
    '#/problems',
    '#/changes',
    '#/save',
  ];

  for (const [description, look] of Object.entries(looks)) {
    for (const path of ['skrivebord/', 'en/desk/']) {
      it(`passes the audit on every screen, ${description}: ${path}`, async () => {
        const { page, said } = await openSmall(path, (fresh) => lookLike(fresh, look));
        await page.setViewport({ width: look.width, height: 800 });
        const [person = ''] = recordsOf(
          JSON.parse(readFileSync(join(folder, 'two.json'), 'utf8')) as Draft,
          'persons',
        ).map(({ id }) => id);

        for (const screen of [...screens, `#/people/persons/${person}`]) {
          await page.evaluate((hash) => (location.hash = hash), screen);
          await page.waitForFunction(() => document.activeElement?.id === 'desk-title');
          assert.deepEqual(await audit(page), [], screen);
          assert.ok(!(await isWiderThan(page, look.width)), `${screen} scrolls sideways`);
        }
        assert.deepEqual(said, []);
        await page.close();
      });
    }
  }

  it('is used with the keyboard alone, and the focus is never lost', async () => {
    const { page, said, person } = await openSmall();
    const enter = (): Promise<void> => page.keyboard.press('Enter');

    await page.evaluate(() => document.getElementById('desk-title')?.focus());
    await person.tabTo('En ny kontakt');
    await enter();
    await page.waitForFunction(() => document.activeElement?.id === 'desk-title');
    assert.equal(await person.focused(), 'Ny kontakt');
    await person.tabTo('Bruges til: Dansk');
    await page.keyboard.type('Presse');
    await person.tabTo('Skriv det samme på engelsk');
    await enter();
    // Nothing else is written: the form says what is missing, and the focus is there.
    await person.tabTo('+ Tilføj: tidsrum');
    await enter();
    await page.waitForFunction(() => document.activeElement?.closest('[id$="hours.0"]') !== null);
    await person.tabTo('Åbner');
    await page.keyboard.type('9');
    await enter();
    await page.waitForFunction(() => document.activeElement?.id.endsWith('-summary'));
    assert.match(await person.focused(), /Lukker/);
    await person.tabTo('Tider › Lukker');
    await enter();
    await page.waitForFunction(() => document.activeElement?.id.endsWith('hours.0.closes'));
    await page.keyboard.type('15');
    await person.tabTo('Telefon');
    await page.keyboard.type('11 22 33 44');
    // A new organization is made over the page, and the focus comes back.
    await page.focus('[id$="contactPoints.organization"]');
    await page.select('[id$="contactPoints.organization"]', '+organizations');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    assert.match(await person.focused(), /^Organisation/);
    await person.tabTo('Gælder for');
    await page.keyboard.type('i dag');
    await enter();
    await person.reads('Tilføjet: Presse.', '.said');
    await page.waitForFunction(() => document.activeElement?.id === 'desk-title');
    assert.equal(await person.focused(), 'Kontakter');
    const pressWithControl = async (key: KeyInput): Promise<void> => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    };
    await pressWithControl('z');
    await person.reads('Der er ingen endnu.');
    await pressWithControl('y');
    await person.reads('Presse');
    await person.tabTo('Presse');
    await pressWithControl('z');
    await person.reads('Der er ingen endnu.');
    // What had the focus has gone, and nothing else is to have it: the title that it stood under has it.
    await person.has('Kontakter');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('keeps the focus where a button goes, or can do no more, by being pressed', async () => {
    const { page, said, person } = await openSmall();
    await openMany(page);
    const pressWithKey = async (name: string): Promise<void> => {
      await person.tabTo(name);
      await page.keyboard.press('Enter');
    };

    await person.press('Tekster');
    await pressWithKey('Flyt op: Tekst 2');
    await person.has('Flyt op: Tekst 2');
    await page.keyboard.press('Enter');
    await person.has('Flyt op: Tekst 2');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await pressWithKey('↶ Fortryd');
    await person.has('↶ Fortryd');
    await pressWithKey('↷ Gentag');
    await person.has('↷ Gentag');

    await person.press('Personer og poster');
    await page.waitForFunction(() => document.activeElement?.id === 'desk-title');
    await pressWithKey('Vis 9 til');
    await page.waitForFunction(() => document.activeElement?.matches('#rows-persons > li:nth-child(51) a'));

    await person.press('Om registret');
    await page.waitForFunction(() => document.activeElement?.id === 'desk-title');
    await page.$eval('[id="dataset.title.en"]', (field) => (field as HTMLInputElement).select());
    await page.keyboard.press('Delete');
    await page.focus('[id="dataset.title.da"]');
    await pressWithKey('Skriv det samme på engelsk');
    await page.waitForFunction(() => document.activeElement?.id === 'dataset.title.en');
    await pressWithKey('Fjern udgiver');
    await person.has('+ Tilføj: udgiver');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('moves a text only where the whole list is there', async () => {
    const { page, said, person } = await openSmall();
    await openMany(page);
    const moves = (): Promise<number> => page.$$eval('.moves button', ({ length }) => length);
    await person.press('Tekster');
    await person.reads('Tekst 12');
    assert.equal(await moves(), 24);

    await person.write('Find i listen', 'Tekst 1');
    await page.waitForFunction(() => document.querySelectorAll('#rows-statements li').length === 4);
    assert.equal(await moves(), 0);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('lets all municipalities join in one step, and takes it back in one', async () => {
    const { page, said, person } = await openSmall('skrivebord/', allowInChromium);
    const joined = (): Promise<string[]> =>
      page.$$eval('[aria-labelledby=list-participations] .rows a', (links) => links.map(({ innerText }) => innerText));

    await person.press('Kommuner er kommet med');
    await person.reads('17 af 17 valgt');
    await person.press('Faxe');
    await person.reads('16 af 17 valgt');
    // Nothing is added before the form has a time and a source.
    await person.press('Tilføj de valgte');
    await page.waitForFunction(() => document.activeElement?.id.endsWith('-summary'));
    assert.match(await person.focused(), /^Der er \d fejl .*Med fra/);
    assert.equal(await page.$$eval('.summary li', ({ length }) => length), 2);
    await person.write('Med fra', '1. maj 2026');
    await person.write('Gælder for', 'maj 2026');
    await page.waitForFunction(() => document.querySelector('[aria-invalid=true]') === null);
    // They are seen before they are added.
    await page.waitForFunction(() =>
      document.querySelector('.preview > klima-participation')?.shadowRoot?.textContent.includes('Guldborgsund'),
    );
    await person.press('Vælg ingen');
    await person.press('Tilføj de valgte');
    await person.reads('Vælg mindst én kommune.');
    await person.press('Vælg alle');
    await person.press('Faxe');
    await person.press('Tilføj de valgte');
    await person.reads('16 kommuner er med. Du kan fortryde.', '.said');
    assert.equal((await joined()).length, 16);
    assert.equal(await page.$('.count.wrong'), null);

    // The last one, from the list, where those who are in aren't offered again.
    await person.press('Flere på én gang');
    await person.reads('1 af 1 valgt');
    await person.reads('16 kommuner står der allerede og er ikke vist.');
    await person.write('Med fra', '1. juni 2026');
    await person.press('Tilføj de valgte');
    await person.reads('1 kommune er med. Du kan fortryde.', '.said');
    await person.press('↶ Fortryd');
    await page.waitForFunction(
      () => document.querySelectorAll('[aria-labelledby=list-participations] li').length === 16,
    );
    await person.press('↶ Fortryd');
    await person.reads('Der er ingen endnu.');
    await person.press('↷ Gentag');

    await person.press('Ændringer');
    await page.waitForFunction(() => document.querySelectorAll('.changes li').length === 16);
    await person.press('Gem …');
    await person.press('Gem som klar');
    const data = JSON.parse(await downloaded('two.json')) as Dataset;
    rmSync(join(folder, 'two.json'));
    writeFileSync(join(folder, 'two.json'), JSON.stringify(small()));
    assert.deepEqual(validate(data).problems, []);
    assert.equal(data.participations.length, 16);
    assert.ok(data.participations.every(({ admitted, asOf }) => admitted === '2026-05-01' && asOf === '2026-05'));
    assert.deepEqual(said, []);
    await page.close();
  });

  it('lets one municipality join, and says so where it is in already', async () => {
    const { page, said, person } = await openSmall();
    const joinAs = async (): Promise<void> => {
      await person.press('Kommuner');
      await person.press('En kommune er med');
      await person.choose('Kommune', 'Sorø');
      await person.write('Med fra', '1. maj 2026');
      await person.write('Gælder for', 'maj 2026');
      await person.press('Tilføj');
    };

    await joinAs();
    await person.reads('Tilføjet: Sorø, Sjællands klimapagt.', '.said');
    await joinAs();
    await page.waitForFunction(() => document.activeElement?.id.endsWith('-summary'));
    await person.reads('Kommune: Kommunen står der allerede for den indsats.', '.summary');
    await person.choose('Kommune', 'Faxe');
    await person.press('Tilføj');
    await person.reads('Tilføjet: Faxe, Sjællands klimapagt.', '.said');

    // It was another: the id follows, and the person stays in the field.
    await person.press('Faxe, Sjællands klimapagt');
    await person.choose('Kommune', 'Greve');
    await person.reads('sjaellands-klimapagt-0253', '.away');
    await page.waitForFunction(
      () => document.activeElement?.id === 'participations-sjaellands-klimapagt-0253.municipality',
    );
    assert.equal(
      await page.evaluate(() => location.hash.replace(/\?.*/, '')),
      '#/municipalities/participations/sjaellands-klimapagt-0253',
    );
    await person.choose('Kommune', 'Sorø');
    await person.reads('Kommunen står der allerede for den indsats.');
    await person.choose('Kommune', 'Faxe');
    await page.waitForFunction(() => document.querySelector('[aria-invalid=true]') === null);
    await person.reads('sjaellands-klimapagt-0320', '.away');
    await page.goBack();
    await page.waitForSelector('#list-participations');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('notes that all was gone through today', async () => {
    const { page, said, person } = await openSmall('skrivebord/', allowInChromium);
    const today = todayInDenmark();
    await person.reads('Alt er sidst gennemgået 1. maj 2026.');

    await person.press('Alt er gennemgået i dag');
    await person.reads('Noteret: alt er gennemgået i dag.', '.said');
    await page.waitForFunction(() => document.activeElement?.id === 'desk-title');
    await person.reads(`Alt er gennemgået ${shownTime(today, 'da')}. Næste gang senest`);
    assert.equal(
      await page.$$eval(
        'button',
        (all) => all.filter(({ innerText }) => innerText === 'Alt er gennemgået i dag').length,
      ),
      0,
    );
    await person.press('Ændringer');
    await person.reads(`fra 1. maj 2026 til ${shownTime(today, 'da')}`);
    await person.press('Gem …');
    await person.press('Gem som klar');
    const data = JSON.parse(await downloaded('two.json')) as Dataset;
    rmSync(join(folder, 'two.json'));
    writeFileSync(join(folder, 'two.json'), JSON.stringify(small()));
    assert.equal(data.reviewed, today);
    assert.deepEqual(validate(data).problems, []);

    await person.press('↶ Fortryd');
    await person.press('Overblik');
    await person.reads('Alt er sidst gennemgået 1. maj 2026.');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('opens a workbook as a file, and takes one into what is open, told in words and saved as JSON', async () => {
    const { page, said, person } = await openDesk(browser, 'skrivebord/', allowInChromium);
    const own = small();
    const corrected: Draft = {
      ...own,
      persons: recordsOf(own, 'persons').map((each) =>
        each['name'] === 'Bo Øllgaard' ? { ...each, name: 'Bo Øllgård' } : each,
      ),
    };
    const workbook = async (name: string, draft: Draft): Promise<string> => {
      writeFileSync(join(folder, name), await toWorkbook(draft as unknown as Dataset, { language: 'da' }));
      return join(folder, name);
    };

    await openFile(page, await workbook('bogen.xlsx', own));
    await person.reads('bogen.json er åbnet.', '.said');
    await person.reads('Intet er ændret');
    await openFile(page, await workbook('rettet.xlsx', corrected), '.card input[accept=".xlsx"]');
    await person.reads('Hentet fra rettet.xlsx. Du kan fortryde.', '.said');
    await person.reads('Navn: fra Bo Øllgaard til Bo Øllgård.');
    assert.equal(await page.$$eval('.changes li', ({ length }) => length), 1);

    await person.press('Gem …');
    await person.press('Gem som klar');
    await person.reads('Gemt som klar: bogen.json.');
    const data = JSON.parse(await downloaded('bogen.json')) as Dataset;
    rmSync(join(folder, 'bogen.json'));
    assert.deepEqual({ ...data, version: '0.1.0' }, corrected);
    assert.equal(data.version, '0.1.1');
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const [path, save, sheets] of [
    ['skrivebord/', 'Gem som regneark', ['Læs mig', 'Kommuner', 'Personer']],
    ['en/desk/', 'Save as a workbook', ['Read me', 'Municipalities', 'People']],
  ] as const) {
    it(`saves a workbook in the language of the page: ${path}`, async (test) => {
      if (!requireTool(test, 'python3')) return;
      const { page, said, person } = await openSmall(path, allowInChromium);
      const workbook = join(folder, 'two.xlsx');

      await person.press(save);
      await waitFor(() => existsSync(workbook) && statSync(workbook).size > 1000);
      const part = 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read("xl/workbook.xml"))';
      const written = execFileSync('python3', ['-c', part, workbook], { encoding: 'utf8' });
      rmSync(workbook);
      for (const sheet of sheets) assert.ok(written.includes(`name="${sheet}"`), sheet);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('leads from a problem in a person’s post to its field, with the keyboard', async () => {
    const { page, said, person } = await openSmall();
    const field = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    await person.press('Personer og poster');
    await person.press('Bo Øllgaard');
    await person.write('Fra', 'foråret 2026');
    // What is folded away once it is in order is unfolded for who comes to it.
    await person.press('Hvor ved du det fra?', 1);
    await person.press('Fjern: Siden om', 0);
    await person.reads('2', '.sections-of .count.wrong');

    for (const [name, id, keys] of [
      ['Fra', /^memberships-.+\.start$/, 'marts 2026'],
      ['Kilder', /^memberships-.+\.sources$/, 'S'],
    ] as const) {
      await person.press('Fejl');
      await page.waitForFunction(() => document.activeElement?.id === 'desk-title');
      await person.tabTo(`Medlemskab: Bo Øllgaard, medlem › ${name}`);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
      assert.match(await field(), id);
      assert.ok(await page.evaluate(() => document.activeElement?.checkVisibility()));
      assert.equal((await person.focused()).replace(/ \(.*/, ''), name);
      if (name === 'Fra') for (let letters = 0; letters < 20; letters++) await page.keyboard.press('Backspace');
      await page.keyboard.type(keys);
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') !== 'true');
    }
    await person.press('Overblik');
    await person.reads('Ingen fejl');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('keeps what is half written over a page when one goes back, and asks before it is thrown away', async () => {
    const { page, said, person } = await openSmall();
    const answerWith = (isYes: boolean): Promise<void> =>
      page.evaluate((answer) => {
        let count = 0;
        document.body.dataset['asked'] = '0';
        window.confirm = (text) => {
          if (text?.includes('Smid det ud?')) document.body.dataset['asked'] = String(++count);
          return answer;
        };
      }, isYes);
    const wasAsked = (times: number): Promise<unknown> =>
      page.waitForFunction((count) => document.body.dataset['asked'] === String(count), {}, times);
    const written = (): Promise<string | undefined> =>
      page.evaluate(
        () => document.querySelector<HTMLInputElement>('dialog[open] [id$="organizations.name.da"]')?.value,
      );
    const beginOver = async (): Promise<void> => {
      await person.choose('Organisation', '+ Ny organisation');
      await page.waitForSelector('dialog[open]');
    };
    await answerWith(false);
    await person.press('Kontakter');
    await person.press('Ny kontakt');
    await person.write('Telefon', '12 34 56 78');

    await beginOver();
    await person.write('Navn: Dansk', 'Presseholdet');
    await page.goBack();
    await person.reads('Det, du var i gang med, er ikke tilføjet.', '.said');
    assert.equal(await page.$('dialog'), null);
    await person.press('Overblik');
    await person.reads('Begyndt og ikke tilføjet');
    await person.press('Ny organisation');
    await page.waitForSelector('dialog[open]');
    assert.equal(await written(), 'Presseholdet');
    await page.waitForFunction(() => document.activeElement?.matches('dialog h2'));

    // However it is closed: with the key, twice, when the browser closes it at once, and with the button.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await wasAsked(2);
    await page.waitForSelector('dialog[open]');
    await person.press('Annullér');
    await wasAsked(3);
    assert.equal(await written(), 'Presseholdet');
    await answerWith(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    await wasAsked(1);
    assert.equal(
      await page.$eval('[id$="contactPoints.phone"]', (field) => (field as HTMLInputElement).value),
      '12 34 56 78',
    );

    // What nothing is written in is closed without a question.
    await answerWith(false);
    await beginOver();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    await wasAsked(0);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('lets one leave and another follow, and takes a person out, in one step each', async () => {
    const { page, said, person } = await openSmall();

    await person.press('En fratræder');
    await person.choose('Hvem fratræder?', 'Bo Øllgaard');
    await person.write('Sidste dag', '30. juni 2026');
    await person.choose('Hvem følger efter?', 'En ny person');
    await person.write('Den nye persons navn', 'Carla Aagesen');
    await person.write('Begynder', '1/7-2026');
    await person.write('Gælder for', 'juli 2026');
    await person.press('Udfør');
    await person.reads('Carla Aagesen følger efter.', '.said');
    await person.press('Ændringer');
    await person.reads('Bo Øllgaard forlader posten »medlem« (30. juni 2026)');

    await person.press('Overblik');
    await person.press('En person skal tages ud');
    await person.choose('Hvem skal tages ud?', 'Åse Ærbødig');
    await person.press('Tag ud: Åse Ærbødig');
    await person.reads('Taget ud.', '.said');
    assert.doesNotMatch(await person.text(), /Åse Ærbødig/);
    await person.press('↶ Fortryd');
    await person.reads('Åse Ærbødig');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('keeps what is begun of who leaves, until it is done or given up', async () => {
    const { page, said, person } = await openSmall();
    const value = async (label: string): Promise<string | undefined> =>
      (await page.waitForSelector(`#follow-${label}`))?.evaluate((field) => (field as HTMLInputElement).value);

    await person.press('En fratræder');
    await person.choose('Hvem fratræder?', 'Bo Øllgaard');
    await person.write('Sidste dag', 'foråret 2026');
    await person.choose('Hvem følger efter?', 'En ny person');
    await person.write('Den nye persons navn', 'Carla Aagesen');
    await page.goBack();
    await person.reads('Det, du var i gang med, er ikke tilføjet.', '.said');
    await person.reads('Begyndt og ikke tilføjet');
    await person.press('En fratræder', 1);
    await page.waitForSelector('#follow-name');
    assert.deepEqual(await Promise.all(['end', 'name', 'person'].map(value)), ['foråret 2026', 'Carla Aagesen', '+']);
    assert.match((await value('membership')) ?? '', /^styregruppe/);
    // What can't be read is refused still.
    await person.write('Begynder', '1/7-2026');
    await person.press('Udfør');
    await person.reads('Skriv månederne: marts 2026 – maj 2026.');
    await person.write('Sidste dag', '30. juni 2026');
    await person.write('Gælder for', 'juli 2026');
    await person.press('Udfør');
    await person.reads('Carla Aagesen følger efter.', '.said');

    // Of another post it is begun anew, and given up it is gone.
    await person.press('Overblik');
    await person.reads('Hvad er der sket?');
    assert.doesNotMatch(await person.text(), /Begyndt og ikke tilføjet/);
    await person.press('En fratræder');
    await person.choose('Hvem fratræder?', 'Åse Ærbødig');
    await person.write('Sidste dag', '2026');
    await person.press('Annullér');
    await person.reads('Ny person');
    await person.press('Overblik');
    await person.reads('Hvad er der sket?');
    assert.doesNotMatch(await person.text(), /Begyndt og ikke tilføjet/);
    await person.press('En fratræder');
    assert.deepEqual(await Promise.all(['end', 'membership'].map(value)), ['', '']);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('tells at the field what isn’t answered, and keeps what is left half written', async () => {
    const { page, said, person } = await openDesk(browser);
    await person.press('Begynd');
    await person.reads('Feltet er ikke udfyldt. Udfyld det.');
    await page.waitForFunction(() => document.activeElement?.id === 'region');
    assert.equal(await page.$$eval('#content [aria-invalid=true]', ({ length }) => length), 4);

    await openFile(page, join(folder, 'two.json'));
    await person.reads('Ingen fejl');
    await person.press('Tekster');
    await person.press('Ny tekst');
    await person.write('Tekst: Dansk', 'En halv tekst.');
    await person.press('Overblik');
    await person.reads('Ingen fejl');
    await person.press('Tekster');
    await person.press('Ny tekst');
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'En halv tekst.');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('gives what was begun an id of its own, where the register got it meanwhile', async () => {
    const { page, said, person } = await openSmall();
    const newContact = async (name: string): Promise<void> => {
      await person.press('Kontakter');
      await person.press('Ny kontakt');
      await person.write('Bruges til: Dansk', name);
      await person.press('Skriv det samme på engelsk');
      await person.write('Telefon', '12 34 56 78');
      await person.write('Gælder for', 'maj 2026');
    };

    await newContact('Presse');
    await person.press('Tilføj');
    await person.reads('Tilføjet: Presse.', '.said');
    await person.press('↶ Fortryd');
    // Both are called by the office alone, so what is begun now has the id of what was undone.
    await newContact('Vagt');
    await person.press('Overblik');
    await person.press('↷ Gentag');
    await person.press('Kontakter');
    await person.press('Ny kontakt');
    await person.press('Tilføj');
    await person.reads('Tilføjet: Vagt.', '.said');
    assert.deepEqual(await page.$$eval('.rows a', (links) => links.map(({ innerText }) => innerText)), [
      'Presse',
      'Vagt',
    ]);

    // Also while one is at it.
    await newContact('Borgere');
    await person.press('↶ Fortryd');
    await person.press('↷ Gentag');
    await person.press('Tilføj');
    await person.reads('Tilføjet: Borgere.', '.said');
    await person.press('Overblik');
    await person.reads('Ingen fejl');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('never lowers a version, and raises it only once the file is written', async () => {
    const { page, said, person } = await openDesk(browser, 'skrivebord/', (fresh) =>
      fresh.evaluateOnNewDocument(() => {
        let asked = 0;
        Object.assign(window, {
          // The first time the user cancels; then the disk is full.
          showSaveFilePicker: () =>
            asked++ === 0
              ? Promise.reject(new DOMException('', 'AbortError'))
              : Promise.resolve({
                  name: 'fuld.json',
                  createWritable: () => Promise.reject(new Error('full')),
                }),
        });
      }),
    );
    await allowInChromium(page);
    writeFileSync(join(folder, 'lav.json'), JSON.stringify(small()));
    await openFile(page, join(folder, 'lav.json'));
    // A workbook that was corrected elsewhere, and has a later version.
    const corrected: Draft = { ...small(), version: '2.0.0', title: { da: 'Rettet titel', en: 'Corrected title' } };
    writeFileSync(join(folder, 'hoej.xlsx'), await toWorkbook(corrected as unknown as Dataset, { language: 'da' }));
    await openFile(page, join(folder, 'hoej.xlsx'), '.card input[accept=".xlsx"]');
    await person.reads('Versionen går fra 2.0.0 til');
    const told = /Versionen går fra 2\.0\.0 til \d+\.\d+\.\d+/.exec(await person.text())?.[0] ?? '';

    await person.press('Gem …');
    await person.press('Gem som klar');
    await person.press('Gem som klar');
    await person.reads('Filen kunne ikke gemmes.');
    await person.reads(told);
    await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await person.press('Gem som klar');
    await person.reads('Gemt som klar: lav.json.');
    rmSync(join(folder, 'lav.json'));
    await person.press('Gem som klar');
    const { version, title } = JSON.parse(await downloaded('lav.json')) as Dataset;
    assert.equal(`Versionen går fra 2.0.0 til ${version}`, told);
    assert.equal(title.da, 'Rettet titel');
    // The version is no step of the person's: undoing takes back what was taken in.
    await person.press('↶ Fortryd');
    await person.reads('Sjællands klimapagt', 'h1');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('refuses a season with the way to write it, and a file that is none', async () => {
    const { page, said, person } = await openDesk(browser);
    writeFileSync(join(folder, 'none.json'), '{');
    await openFile(page, join(folder, 'none.json'));
    await person.reads('none.json: Filen er ikke gyldig JSON: se linje 1, tegn 2');
    await page.waitForFunction(() => document.activeElement?.id === 'failure');
    await openFile(page, join(folder, 'two.json'));
    await person.reads('Ingen fejl');

    await person.press('Personer og poster');
    await person.press('Bo Øllgaard');
    await person.reads(
      'Hvornår personen fik posten. Lad feltet være tomt, hvis det er ukendt. Fx 1. maj 2026, maj 2026 eller 2026.',
    );
    await person.write('Fra', 'foråret 2026');
    await person.reads('Skriv månederne: marts 2026 – maj 2026.');
    await person.write('Fra', 'marts 2026 – maj 2026');
    await page.waitForFunction(() => document.querySelector('[aria-invalid=true]') === null);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('saves in the file that was opened, where the browser lets it', async () => {
    const { page, said, person } = await openDesk(browser, 'skrivebord/', (fresh) =>
      fresh.evaluateOnNewDocument(
        (text) => {
          // A file that a page may write in without a window of the browser’s.
          Object.assign(window, {
            showSaveFilePicker: () => Promise.reject(new Error('It asks for a file that it has.')),
            showOpenFilePicker: async () => {
              const root = await navigator.storage.getDirectory();
              const handle = await root.getFileHandle('mit.json', { create: true });
              const stream = await handle.createWritable();
              await stream.write(text);
              await stream.close();
              return [handle];
            },
          });
        },
        readFileSync(join(folder, 'two.json'), 'utf8'),
      ),
    );

    await person.press('Åbn en fil …');
    await person.reads('mit.json');
    await person.press('Om registret');
    await person.write('Titel: Dansk', 'Ny titel');
    await person.press('Gem …');
    await person.reads('Gemmer i mit.json, som du åbnede.');
    await person.press('Gem som klar');
    await person.reads('Gemt som klar: mit.json.');
    const written = await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      return (await (await root.getFileHandle('mit.json')).getFile()).text();
    });
    assert.equal((JSON.parse(written) as Dataset).title.da, 'Ny titel');
    assert.equal((JSON.parse(written) as Dataset).version, '0.1.1');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('asks before it writes over what somebody else saved in the same file meanwhile', async () => {
    const { page, said, person } = await openDesk(browser, 'skrivebord/', (fresh) =>
      fresh.evaluateOnNewDocument(
        (text) => {
          const file = async (name: string): Promise<FileSystemFileHandle> =>
            (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
          const write = async (handle: FileSystemFileHandle, written: string): Promise<void> => {
            const stream = await handle.createWritable();
            await stream.write(written);
            await stream.close();
          };
          Object.assign(window, {
            saveMeanwhile: async () => write(await file('faelles.json'), 'Meanwhile'),
            showSaveFilePicker: () => file('et-andet-sted.json'),
            showOpenFilePicker: async () => {
              const handle = await file('faelles.json');
              await write(handle, text);
              return [handle];
            },
          });
        },
        readFileSync(join(folder, 'two.json'), 'utf8'),
      ),
    );
    const saveMeanwhile = (): Promise<void> =>
      page.evaluate(() => (window as unknown as { saveMeanwhile: () => Promise<void> }).saveMeanwhile());
    const written = (name: string): Promise<string> =>
      page.evaluate(async (called) => {
        const root = await navigator.storage.getDirectory();
        return (await (await root.getFileHandle(called)).getFile()).text();
      }, name);
    const answerWith = (isYes: boolean): Promise<void> =>
      page.evaluate((answer) => {
        window.confirm = (text) => {
          document.body.dataset['asked'] = text;
          return answer;
        };
      }, isYes);
    const asked = (): Promise<string | undefined> => page.evaluate(() => document.body.dataset['asked']);

    await person.press('Åbn en fil …');
    await person.press('Om registret');
    await person.write('Titel: Dansk', 'Ny titel');
    await person.press('Gem …');
    await saveMeanwhile();
    await answerWith(false);
    await person.press('Gem som klar');
    await person.reads('faelles.json er ikke gemt: nogen har gemt i filen imens.', '#failure');
    assert.equal(await asked(), deskWords.da.overwriteAsk('faelles.json'));
    assert.equal(await written('faelles.json'), 'Meanwhile');
    await person.reads('Ikke gemt', '.state');
    await answerWith(true);
    await person.press('Gem som klar');
    await person.reads('Gemt som klar: faelles.json.');
    assert.match(await written('faelles.json'), /Ny titel/);

    // What was saved here is no one else's.
    await page.evaluate(() => delete document.body.dataset['asked']);
    await person.press('Om registret');
    await person.write('Titel: Dansk', 'Nyere titel');
    await person.press('Gem …');
    await person.press('Gem som klar');
    await person.reads('Gemt', '.state');
    assert.match(await written('faelles.json'), /Nyere titel/);
    assert.equal(await asked(), undefined);
    await answerWith(false);
    await person.press('Gem et andet sted …');
    await person.reads('Gemt som klar: et-andet-sted.json.');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('keeps a draft in the browser only when one says so, and forgets it on request', async () => {
    const { page, said, person } = await openSmall();
    const stored = (): Promise<number> => page.evaluate(() => localStorage.length + sessionStorage.length);
    await person.press('Om registret');
    await person.write('Titel: Dansk', 'Husket titel');
    assert.equal(await stored(), 0);

    await person.press('Gem …');
    await (await page.waitForSelector('.flag [type=checkbox]'))?.click();
    assert.equal(await stored(), 1);
    await page.goto(`${served.address}skrivebord/`);
    await person.reads('Kladden i denne browser');
    await person.press('Fortsæt på kladden');
    await person.reads('Husket titel');
    // What was changed before is still listed as a change.
    await person.press('Ændringer');
    await person.reads('Versionen går fra 0.1.0 til 0.1.1.');

    // Another register that is opened after it doesn't take its place.
    await person.press('Luk registret');
    await openFile(page, join(folder, 'two.json'));
    await person.press('Om registret');
    await person.write('Titel: Dansk', 'En anden');
    await person.press('Overblik');
    await person.reads('1 ændring');
    await page.goto(`${served.address}skrivebord/`);
    await person.press('Fortsæt på kladden');
    await person.reads('Husket titel');

    await person.press('Gem …');
    await (await page.waitForSelector('.flag [type=checkbox]'))?.click();
    assert.equal(await stored(), 0);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('keeps one draft in the browser, tells registers apart that are called the same, and stops where another tab took its place', async () => {
    const context = await browser.createBrowserContext();
    const openTab = async () => {
      const tab = await openDesk(context as unknown as Browser);
      const asked: string[] = [];
      tab.page.on('dialog', (dialog) => asked.push(dialog.message()));
      const { page, person } = tab;
      const kept = (): Promise<string | undefined> =>
        page.evaluate(() => /\d\. titel/.exec(localStorage.getItem('klimaindsats-desk') ?? '')?.[0]);
      const keep = async (): Promise<void> => {
        await person.press('Gem …');
        await person.press('Husk kladden i denne browser');
      };
      const isKeeping = (): Promise<boolean | undefined> =>
        page.$eval('.flag [type=checkbox]', (box) => (box as HTMLInputElement).checked);
      const write = async (title: string): Promise<void> => {
        await person.press('Om registret');
        await person.write('Titel: Dansk', title);
      };
      return { ...tab, asked, kept, keep, isKeeping, write };
    };
    const begin = async (
      { page, person, write }: Awaited<ReturnType<typeof openTab>>,
      title: string,
    ): Promise<void> => {
      await openFile(page, join(folder, 'two.json'));
      await person.reads('Ingen fejl');
      await write(title);
    };

    const one = await openTab();
    await begin(one, '1. titel');
    await one.keep();
    assert.equal(await one.kept(), '1. titel');

    // Another register, of a file that is called the same: one is asked before it takes the place of the first.
    const other = await openTab();
    await begin(other, '2. titel');
    await other.keep();
    assert.deepEqual(other.asked, [deskWords.da.keepAsk('two.json')]);
    assert.equal(await other.kept(), '2. titel');

    // The first doesn't write over it, and says so; that it is kept no more takes nothing away.
    await one.page.bringToFront();
    await one.write('3. titel');
    await one.person.reads('Browseren husker ikke længere kladden', '.said');
    await one.person.press('Gem …');
    assert.equal(await one.isKeeping(), false);
    assert.equal(await one.kept(), '2. titel');

    // A third goes on with the draft, and the second stops.
    const third = await openTab();
    await third.person.press('Fortsæt på kladden');
    await third.write('4. titel');
    await third.page.waitForFunction(() => localStorage.getItem('klimaindsats-desk')?.includes('4. titel'));
    await other.page.bringToFront();
    // Unticked before it was told, it leaves the third's draft where it is.
    await other.person.press('Husk kladden i denne browser');
    assert.equal(await other.isKeeping(), false);
    assert.equal(await other.kept(), '4. titel');

    // What is deleted in one tab isn't written anew by another.
    const fourth = await openTab();
    await fourth.person.press('Slet kladden');
    await third.page.bringToFront();
    await third.write('5. titel');
    await third.person.reads('Browseren husker ikke længere kladden', '.said');
    assert.equal(await third.kept(), undefined);
    for (const { said } of [one, other, third, fourth]) assert.deepEqual(said, []);
    await context.close();
  });

  it('asks before unsaved work is left, and only then', async () => {
    const { page, person } = await openSmall();
    const asked: string[] = [];
    page.on('dialog', (dialog) => asked.push(dialog.type()));

    await person.press('Om registret');
    await page.goto(`${served.address}skrivebord/`);
    assert.deepEqual(asked, []);

    await openFile(page, join(folder, 'two.json'));
    await person.press('Om registret');
    await person.write('Titel: Dansk', 'Noget andet');
    await page.goto(`${served.address}skrivebord/`);
    assert.deepEqual(asked, ['beforeunload']);
    await page.close();
  });

  it('opens a file that is dropped on it', async () => {
    const { page, said, person } = await openDesk(browser);

    await drop(page, 'sluppet.json', readFileSync(join(folder, 'two.json')));

    await person.reads('sluppet.json');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('leaves what is open as it is where a file that is none is dropped on it', async () => {
    const { page, said, person } = await openSmall();
    await person.press('Om registret');
    await person.write('Titel: Dansk', 'Ikke gemt');
    await person.press('Overblik');

    for (const [name, bytes, told] of [
      ['halv.json', '{', 'Filen er ikke gyldig JSON: se linje 1, tegn 2'],
      ['latin.json', Uint8Array.of(0x22, 0xe6, 0x22), 'latin.json er ikke gemt som UTF-8'],
      ['ny.json', '{"schemaVersion":"99.0.0"}', 'Filen har skemaversion 99.0.0'],
      ['andet.json', '[]', 'Filen er ikke et register.'],
      ['bogen.xlsx', 'PK', 'bogen.xlsx: '],
    ] as const) {
      await drop(page, name, bytes);
      await person.reads(told, '#failure');
      await page.waitForFunction(() => document.activeElement?.id === 'failure');
      await person.reads('Ikke gemt', 'h1');
    }

    await person.press('↶ Fortryd');
    await person.reads('Sjællands klimapagt', 'h1');
    await drop(page, 'god.json', readFileSync(join(folder, 'two.json')));
    await person.reads('god.json', '.state');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('shows what is written on any element, at any width and in both languages', async () => {
    const { page, said, person } = await openSmall();
    await person.press('Personer og poster');
    await person.press('Bo Øllgaard');
    await person.write('Navn', 'Bo Øllgård');
    await page.waitForFunction(() =>
      document.querySelector('.preview > klima-member-list')?.shadowRoot?.textContent.includes('Bo Øllgård'),
    );
    await person.choose('Vis', 'Kommunerne');
    await person.choose('Sprog', 'Engelsk');
    await person.choose('Bredde', 'Telefon');
    await page.waitForFunction(() =>
      document.querySelector('.preview > klima-participation')?.shadowRoot?.textContent.includes('Sjælland'),
    );
    await page.waitForFunction(() =>
      /municipalit/i.test(document.querySelector('.preview > *')?.shadowRoot?.textContent ?? ''),
    );
    await page.waitForFunction(() => document.querySelector('.preview')?.getBoundingClientRect().width === 360);
    assert.deepEqual(said, []);
    await page.close();
  });
});

describe('words of the desk', () => {
  it('address one reader, as “du”', () => {
    const texts = JSON.stringify(deskWords.da, (_, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    assert.doesNotMatch(texts, /\b(?:jer|jeres)\b/i);
  });
});
