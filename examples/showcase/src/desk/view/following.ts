/** That somebody leaves and another follows: what is written of it stays until it is done or given up. */
import type { Unnamed } from '../model/ids.ts';
import type { Desk } from './desk.ts';

export type FollowField = 'membership' | 'end' | 'person' | 'name' | 'start';

export class Following {
  readonly #desk: Desk;
  readonly #written = new Map<FollowField, string>();
  /** Where it is known from, and what of that is asked for. */
  provenance: Unnamed = {};
  missing = '';

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get isBegun(): boolean {
    return [...this.#written.values()].some(Boolean);
  }

  text(field: FollowField): string {
    return this.#written.get(field) ?? '';
  }

  write(field: FollowField, text: string): void {
    this.#written.set(field, text);
    this.#desk.update();
  }

  /** Comes to the page; what was begun of another post than the one that is asked for is given up. */
  arrive(membership = this.text('membership')): void {
    if (this.text('membership') !== membership && this.text('membership') !== '') this.forget();
    if (!this.isBegun) this.provenance = this.#desk.lastProvenance ?? {};
  }

  leave(): void {
    if (this.isBegun) this.#desk.say(this.#desk.words.leftBegun);
  }

  forget(): void {
    this.#written.clear();
    this.missing = '';
  }
}
