/** The forms of what is new: those that are open, the first on the page and the others over it, and those that were left. */
import type { CollectionName } from '@klimaindsats/data/collections';

import { type Draft, recordOf } from '../model/draft.ts';
import { add, addNew } from '../model/edits.ts';
import { nameOf } from '../model/names.ts';
import type { Placed } from '../model/problems.ts';
import type { Desk } from './desk.ts';
import { type NewForm, newForm, provenanceOf, withForm, withFreeIds, writtenParts } from './new-form.ts';

export class NewForms {
  open: readonly NewForm[] = [];
  /** What was begun on a page and left: it is there when one comes back. */
  #left: readonly NewForm[] = [];
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Whether something was written that isn't added. */
  get hasBegun(): boolean {
    return this.open.some(({ touched }) => touched.size > 0) || this.#left.length > 0;
  }

  /** A register with what is new and being written. */
  withAll(draft: Draft): Draft {
    return this.open.reduce(withForm, draft);
  }

  forget(): void {
    this.open = [];
    this.#left = [];
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

  drop(form: NewForm): void {
    this.#end(form);
    this.#returnFocus(form);
    this.#desk.later();
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
    const { draft, first } = added(desk.now, form);
    const [{ collection, record }] = form.parts;
    desk.lastProvenance = provenanceOf(record) ?? desk.lastProvenance;
    this.#end(form);
    desk.apply(draft);
    const own = recordOf(desk.now, collection, first);
    if (own) desk.say(desk.words.added(nameOf(desk.now, collection, own, desk.language)));
    form.then?.(first);
    this.#returnFocus(form);
    desk.check();
    return first;
  }

  problemsOf({ parts }: NewForm): readonly Placed[] {
    const ids = new Set(parts.map(({ collection, record }) => `${collection} ${record.id}`));
    return this.#desk.checks.problems.filter(({ form, record }) => ids.has(`${form} ${record}`));
  }

  /** What is wrong with the register itself, without what is new and being written. */
  get problemsOfRegister(): readonly Placed[] {
    const written = new Set(this.open.flatMap((form) => this.problemsOf(form)));
    return this.#desk.checks.problems.filter((problem) => !written.has(problem));
  }

  /** Leaves the page; what was begun on it is kept where it has a page of its own. */
  leave(isPage: boolean): void {
    const [left] = this.open;
    if (!left) return;
    // What was wrong with it is no part of the register.
    this.#desk.checks.problems = this.problemsOfRegister;
    this.open = [];
    if (isPage) {
      const others = this.#left.filter((each) => collectionOf(each) !== collectionOf(left));
      this.#left = left.touched.size > 0 ? [...others, left] : others;
    }
    this.#desk.later();
  }

  /** Comes to the page of what is new of a collection: with what was begun there and left, else with a new form. */
  arrive(collection: CollectionName): void {
    const { now, lastProvenance } = this.#desk;
    const left = this.#left.find((each) => collectionOf(each) === collection);
    this.#left = this.#left.filter((each) => each !== left);
    this.begin(left ? withFreeIds(now, left) : newForm(now, collection, lastProvenance));
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

const collectionOf = ({ parts }: NewForm): CollectionName => parts[0].collection;

/** The register with what is written of a form in it, and the id that the first of it got. */
function added(draft: Draft, form: NewForm): { draft: Draft; first: string } {
  const ids: string[] = [];
  let next = draft;
  for (const { collection, record } of writtenParts(form)) {
    const { id, ...rest } = record;
    // An id that says nothing can stay; one that says what the record is called waits for what that is.
    const one =
      collection === 'persons' ? { draft: add(next, collection, record), id } : addNew(next, collection, rest);
    next = one.draft;
    ids.push(one.id);
  }
  return { draft: next, first: ids[0] ?? '' };
}
