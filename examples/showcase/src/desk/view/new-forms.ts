/** The forms of what is new: those that are open, the first on the page and the others over it, and those that were left. */
import type { CollectionName } from '@klimaindsats/data/collections';

import { type Draft, recordOf } from '../model/draft.ts';
import { add, addNew } from '../model/edits.ts';
import { nameOf } from '../model/names.ts';
import type { Placed } from '../model/problems.ts';
import type { Desk } from './desk.ts';
import { joiningForm, type NewForm, newForm, provenanceOf, withForm, withFreeIds, writtenParts } from './new-form.ts';
import { type Route, routeText } from './route.ts';

export class NewForms {
  open: readonly NewForm[] = [];
  /** What was begun on a page or over it and left, by the address of the page: it is there on the way back. */
  readonly #left = new Map<string, readonly NewForm[]>();
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Those that stand over the page. */
  get over(): readonly NewForm[] {
    const { page } = this.#desk.route;
    return page === 'new' || page === 'join' ? this.open.slice(1) : this.open;
  }

  /** Whether something was written that isn't added. */
  get hasBegun(): boolean {
    return this.open.some(isBegun) || this.#left.size > 0;
  }

  /** What was begun and left: the address of each, and what is new there. */
  get begun(): readonly (readonly [address: string, collection: CollectionName])[] {
    return [...this.#left].map(([address, forms]) => [
      address,
      forms.findLast(isBegun)?.parts[0].collection ?? 'persons',
    ]);
  }

  /** A register with what is new and being written. */
  withAll(draft: Draft): Draft {
    return this.open.reduce(withForm, draft);
  }

  forget(): void {
    this.open = [];
    this.#left.clear();
  }

  /** A form as it is now: a template may have an earlier one. */
  current(form: NewForm): NewForm {
    return this.open.find(({ key }) => key === form.key) ?? form;
  }

  /** Begins what is new: on a page of its own, or over the page where it is needed for another. */
  begin(form: NewForm): void {
    this.open = [...this.open, form];
    this.#desk.later();
  }

  /** Begins what is new over the page, and gives its id to who asked for it. */
  beginOver(collection: CollectionName, then: (id: string) => void): void {
    const form = newForm(this.#desk.working, collection, this.#desk.lastProvenance, {}, then);
    this.begin({ ...form, parts: [form.parts[0]], opener: document.activeElement?.id ?? '' });
    this.#desk.focusOn(`[id="${form.key}-title"]`);
  }

  change(form: NewForm, next: NewForm): void {
    this.open = this.open.map((each) => (each === form ? next : each));
    this.#desk.later();
  }

  /** Gives new ids where a change of the register took those that forms had. */
  renew(draft: Draft): void {
    this.open = this.open.map((form) => withFreeIds(draft, form));
  }

  /** Ends a form, unless the person would rather keep what they wrote in it. Answers whether it is gone. */
  drop(form: NewForm): boolean {
    const current = this.current(form);
    if (!this.open.includes(current)) return true;
    const isGone = !isBegun(current) || confirm(this.#desk.words.dropAsk);
    if (isGone) {
      this.#end(current);
      this.#returnFocus(current);
    }
    this.#desk.later();
    return isGone;
  }

  /** Adds what is new, when nothing of it is wrong; else shows what is. Answers the id it got. */
  submit(form: NewForm): string | undefined {
    const desk = this.#desk;
    desk.check();
    if (this.problemsOf(form).length > 0) {
      this.change(form, { ...form, isSubmitted: true });
      desk.focusOn(`#${form.key}-summary`);
      return undefined;
    }
    const { draft, first, count } = added(desk.now, form);
    const [{ collection, record }] = form.parts;
    desk.lastProvenance = provenanceOf(record) ?? desk.lastProvenance;
    this.#end(form);
    desk.apply(draft);
    const own = recordOf(desk.now, collection, first);
    if (form.leftOut) desk.say(desk.words.joined(count));
    else if (own) desk.say(desk.words.added(nameOf(desk.now, collection, own, desk.language)));
    form.then?.(first);
    this.#returnFocus(form);
    desk.check();
    return first;
  }

  problemsOf(form: NewForm): readonly Placed[] {
    const parts = writtenParts(this.#desk.now, form);
    if (parts.length === 0) return [nobodyJoins];
    const ids = new Set(parts.map(({ collection, record }) => `${collection} ${record.id}`));
    return this.#desk.checks.problems.filter(({ form: at, record }) => ids.has(`${at} ${record}`));
  }

  /** What is wrong with the register itself, without what is new and being written. */
  get problemsOfRegister(): readonly Placed[] {
    const written = new Set(this.open.flatMap((form) => this.problemsOf(form)));
    return this.#desk.checks.problems.filter((problem) => !written.has(problem));
  }

  /** Leaves a page; what was begun on it or over it is kept for it. */
  leave(route: Route): void {
    const kept = this.open.slice(0, this.open.findLastIndex(isBegun) + 1);
    if (this.open.length === 0) return;
    // What was wrong with it is no part of the register.
    this.#desk.checks.problems = this.problemsOfRegister;
    this.open = [];
    if (kept.length > 0) {
      this.#left.set(addressOf(route), kept);
      this.#desk.say(this.#desk.words.leftBegun);
    }
    this.#desk.later();
  }

  /** Comes to a page: with what was begun there and left, else with a new form where it is one. */
  arrive(route: Route): void {
    const { now, lastProvenance } = this.#desk;
    const address = addressOf(route);
    const left = this.#left.get(address);
    this.#left.delete(address);
    if (left) {
      this.open = left.map((each) => withFreeIds(now, each));
      const last = this.over.at(-1);
      if (last) this.#desk.focusOn(`[id="${last.key}-title"]`);
      this.#desk.later();
    } else if (route.page === 'new') this.begin(newForm(now, route.collection, lastProvenance));
    else if (route.page === 'join') this.begin(joiningForm(now, lastProvenance));
  }

  /** Takes a form away, and not what is typed on the page it stands over. */
  #end(form: NewForm): void {
    this.open = this.open.filter((each) => each !== form);
    const { typed } = this.#desk;
    for (const id of typed.keys()) if (id.startsWith(`${form.key}-`)) typed.delete(id);
  }

  #returnFocus({ opener }: NewForm): void {
    if (opener) this.#desk.focusOn(`[id="${opener}"]`);
  }
}

const isBegun = ({ touched }: NewForm): boolean => touched.size > 0;

/** The address of a page, whichever part of it is shown. */
const addressOf = (route: Route): string => routeText(route).replace(/\?.*/, '');

/** That none is chosen of those that can join. */
const nobodyJoins: Placed = {
  rule: 'schema',
  form: 'participations',
  record: undefined,
  field: 'municipality',
  isMissing: true,
  message: { da: 'Vælg mindst én kommune.', en: 'Choose at least one municipality.' },
};

/** The register with what is written of a form in it, the id that the first of it got, and how many records it is. */
function added(draft: Draft, form: NewForm): { draft: Draft; first: string; count: number } {
  const ids: string[] = [];
  let next = draft;
  for (const { collection, record } of writtenParts(draft, form)) {
    const { id, ...rest } = record;
    // An id that says nothing can stay; one that says what the record is called waits for what that is.
    const one =
      collection === 'persons' ? { draft: add(next, collection, record), id } : addNew(next, collection, rest);
    next = one.draft;
    ids.push(one.id);
  }
  return { draft: next, first: ids[0] ?? '', count: ids.length };
}
