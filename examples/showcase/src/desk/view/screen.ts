/** The page in the browser: rendered anew after a change, and the focus moved to where it was asked for. */
import { render, type TemplateResult } from 'lit';

import { FieldStatus } from './field-status.ts';

/**
 * How long, in milliseconds, the focus waits when what had it has gone: a screen reader that is moved from what isn't
 * there any more says nothing of where it comes, and one that is moved first hears of each list that comes after.
 */
const settling = 150;

export class Screen {
  readonly #root: HTMLElement;
  readonly #template: () => TemplateResult;
  readonly #then: (root: HTMLElement) => void;
  readonly #status = new FieldStatus();
  #isPending = false;
  /** What has the focus next: the first of these that is there. */
  #focus: readonly string[] = [];
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** What was to have it when the wait began. */
  #awaited: readonly string[] | undefined;

  /** `template` is what it shows, and `then` is done each time it was rendered. */
  constructor(root: HTMLElement, template: () => TemplateResult, then: (root: HTMLElement) => void) {
    this.#root = root;
    this.#template = template;
    this.#then = then;
  }

  /** Moves the focus once the page is rendered. */
  focusOn(selector: string): void {
    this.#focus = [selector];
  }

  /** Moves the focus to a field; where what is wrong is less than a field, to the one that it is in. */
  focusOnField(id: string): void {
    const parts = id.split('.');
    const ids = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
    this.#focus = [...ids.map((each) => `[id="${each}"]`), '#desk-title'];
  }

  update(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    queueMicrotask(() => {
      this.#isPending = false;
      const before = document.activeElement;
      const titles = titlesAround(before);
      render(this.#template(), this.#root);
      this.#then(this.#root);
      for (const dialog of this.#root.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
      const isGone = before !== null && !before.isConnected;
      // What goes, or can't be pressed any more, leaves the focus to the title that it stood under.
      if (isGone || before?.matches(':disabled')) this.#focus = [...this.#focus, ...titles];
      if (isGone) this.#moveFocusSoon();
      else if (!this.#waiting || document.activeElement !== document.body) this.#moveFocus();
      this.#status.tell(this.#root.querySelector('.field-status'));
    });
  }

  #moveFocusSoon(): void {
    // It is in sight at once: a page that moves later moves under the pointer.
    this.#target()?.scrollIntoView({ block: 'nearest' });
    this.#waiting ??= setTimeout(() => this.#moveFocus(), settling);
    this.#awaited = this.#focus;
  }

  #moveFocus(): void {
    // Who is quicker has moved it meanwhile.
    if (this.#focus === this.#awaited && document.activeElement !== document.body) this.#focus = [];
    const target = this.#target();
    // A title can have the focus, and isn't on the way of the Tab key.
    if (target && target.tabIndex < 0) target.tabIndex = -1;
    target?.focus({ preventScroll: !!this.#awaited });
    clearTimeout(this.#waiting);
    this.#waiting = this.#awaited = undefined;
    this.#focus = [];
  }

  /** What is to have the focus, out of what is folded. */
  #target(): HTMLElement | undefined {
    const found = this.#focus
      .map((selector) => this.#root.querySelector<HTMLElement>(selector))
      .find((each) => each !== null);
    for (let part = found?.parentElement; part; part = part.parentElement)
      if (part instanceof HTMLDetailsElement) part.open = true;
    const field = found?.matches('fieldset, .group')
      ? found.querySelector<HTMLElement>('input, select, textarea, button')
      : undefined;
    return field ?? found;
  }
}

/** The titles of the parts of the page that an element stands in, from the nearest to the page's own. */
function titlesAround(element: Element | null): readonly string[] {
  const part = element?.closest('[aria-labelledby]');
  if (!part) return ['#desk-title'];
  return [`[id="${part.getAttribute('aria-labelledby')}"]`, ...titlesAround(part.parentElement)];
}
