/** The parts of forms that were opened to be written in, and have nothing in them yet; each by the id it has on the page. */
import type { Desk } from './desk.ts';

export class OpenedParts {
  readonly #ids = new Set<string>();
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  open(id: string): void {
    this.#ids.add(id);
    this.#desk.focusOn(`[id="${id}"]`);
    this.#desk.update();
  }

  close(id: string): void {
    this.#ids.delete(id);
    this.#desk.focusOn(`[id="${id}"]`);
    this.#desk.update();
  }
}
