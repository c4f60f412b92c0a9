/** A person at a page: finds what they use by its words, and does one thing at a time, which is counted. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { patience } from 'tools/patience';

/** Runs in the page: the first that can be seen, of those with a text, or whose label has it. */
const find = (kind: string, text: string, number: number): Element | undefined => {
  const plain = (one: string | null): string => (one ?? '').replace(/\s+/g, ' ').trim();
  // Only what is over the page can be used.
  const dialogs = document.querySelectorAll('dialog[open]');
  const scope = dialogs[dialogs.length - 1] ?? document;
  const seen = [...scope.querySelectorAll(kind)].filter((each) => each.checkVisibility());
  const named = (each: Element): string[] => {
    const labels = 'labels' in each ? [...(each.labels as NodeListOf<HTMLLabelElement>)] : [];
    return [
      ...labels.map(({ textContent }) => plain(textContent)),
      plain(each.getAttribute('aria-label')),
      each.matches('input, select, textarea') ? '' : plain(each.textContent),
    ].map((name) => name.replace(/ \((?:kan undværes|optional)\)/g, ''));
  };
  const wanted = plain(text);
  const all = seen.filter((each) => named(each).includes(wanted));
  const some = all.length > 0 ? all : seen.filter((each) => named(each).some((name) => name.startsWith(wanted)));
  return some.at(number);
};

export class Person {
  /** What was done so far. */
  actions = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async #find(kind: string, text: string, number: number): Promise<ElementHandle> {
    const handle = await this.page
      .waitForFunction(find, { timeout: patience(10_000) }, kind, text, number)
      .catch(async (error: unknown) => {
        const shown = await this.page.$eval('main', (main) => main.innerText);
        throw new Error(`There is no ${kind} “${text}” on the page:\n${shown.slice(0, 3000)}`, { cause: error });
      });
    return handle.asElement() as ElementHandle;
  }

  /** Does something to what is found, once more where the page that it was found on has gone meanwhile. */
  async #use(
    kind: string,
    text: string,
    number: number,
    act: (found: ElementHandle) => Promise<unknown>,
  ): Promise<void> {
    for (let tries = 0; ; tries++) {
      const found = await this.#find(kind, text, number);
      try {
        await act(found);
        return;
      } catch (error) {
        if (tries === 5 || !/detached|not clickable/.test(String(error))) throw error;
      }
    }
  }

  /** Presses a button, a link or a box. */
  async press(text: string, number = 0): Promise<void> {
    this.actions++;
    await this.#use('button, a, summary, [type=checkbox]', text, number, async (found) => {
      await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await found.click();
    });
  }

  /** Writes in a field, in place of what stands there. */
  async write(label: string, text: string, number = 0): Promise<void> {
    this.actions++;
    await this.#use('input, textarea', label, number, async (found) => {
      await found.focus();
      await found.evaluate((element) => (element as HTMLInputElement).select());
    });
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  /** Chooses by what is shown, or by the beginning of it. */
  async choose(label: string, option: string, number = 0): Promise<void> {
    this.actions++;
    const found = await this.#find('select', label, number);
    const value = await found.evaluate((element, wanted) => {
      const options = [...(element as HTMLSelectElement).options];
      const text = (one: HTMLOptionElement): string => one.text.replace(/\s+/g, ' ').trim();
      return (options.find((one) => text(one) === wanted) ?? options.find((one) => text(one).startsWith(wanted)))
        ?.value;
    }, option);
    if (value === undefined) throw new Error(`“${option}” can’t be chosen in ${label}.`);
    await found.select(value);
  }

  /** Goes with the Tab key to what is called by a text, or by the beginning of it. */
  async tabTo(name: string): Promise<void> {
    for (let tabs = 0; tabs < 60; tabs++) {
      await this.page.keyboard.press('Tab');
      if ((await this.focused()).startsWith(name)) return;
    }
    throw new Error(`${name} can’t be reached with the Tab key.`);
  }

  /** What that is called which has the focus. */
  async focused(): Promise<string> {
    // What has gone loses the focus at once, and what comes gets it a little later.
    await this.page
      .waitForFunction(() => document.activeElement !== document.body, { timeout: patience(1000) })
      .catch(() => undefined);
    return this.page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return 'nowhere';
      const label = 'labels' in active ? (active.labels as NodeListOf<HTMLElement> | null)?.[0]?.innerText : undefined;
      return (label ?? active.getAttribute('aria-label') ?? active.textContent).replace(/\s+/g, ' ').trim();
    });
  }

  /** Waits until what is called by a text has the focus. */
  async has(name: string): Promise<void> {
    const until = Date.now() + patience(5000);
    while ((await this.focused()) !== name) {
      if (Date.now() > until) throw new Error(`${name} hasn’t the focus, but ${await this.focused()}.`);
    }
  }

  /** What the page says. */
  text(selector = 'main'): Promise<string> {
    return this.page.$eval(selector, (part) => (part as HTMLElement).innerText);
  }

  /** Waits until the page says it. */
  async reads(text: string, selector = 'main'): Promise<void> {
    try {
      await this.page.waitForFunction(
        (where, wanted) =>
          [...document.querySelectorAll(where)].some((part) => (part as HTMLElement).innerText.includes(wanted)),
        { timeout: patience(10_000) },
        selector,
        text,
      );
    } catch (error) {
      throw new Error(`The page doesn’t say “${text}” but:\n${(await this.text()).slice(0, 3000)}`, { cause: error });
    }
  }
}
