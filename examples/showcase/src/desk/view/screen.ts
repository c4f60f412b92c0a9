/** The page in the browser: rendered anew after a change, and the focus moved to where it was asked for. */
import { render, type TemplateResult } from 'lit';

import { FieldStatus } from './field-status.ts';

export class Screen {
  readonly #root: HTMLElement;
  readonly #template: () => TemplateResult;
  readonly #then: (root: HTMLElement) => void;
  readonly #status = new FieldStatus();
  #isPending = false;
  /** What has the focus next: the first of these that is there. */
  #focus: readonly string[] = [];

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
      render(this.#template(), this.#root);
      this.#then(this.#root);
      for (const dialog of this.#root.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
      this.#moveFocus();
      this.#status.tell(this.#root.querySelector('.field-status'));
    });
  }

  #moveFocus(): void {
    const found = this.#focus
      .map((selector) => this.#root.querySelector<HTMLElement>(selector))
      .find((each) => each !== null);
    this.#focus = [];
    for (let part = found?.parentElement; part; part = part.parentElement)
      if (part instanceof HTMLDetailsElement) part.open = true;
    const field = found?.matches('fieldset, .group')
      ? found.querySelector<HTMLElement>('input, select, textarea, button')
      : found;
    (field ?? found)?.focus();
  }
}
