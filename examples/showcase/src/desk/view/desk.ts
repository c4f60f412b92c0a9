/** The desk: what is open, which page is shown, and everything that can be done. */
import { type Language, todayInDenmark } from '@klimaindsats/data';

import { type DeskWords, deskWords } from '../desk.words.ts';
import { change, type Document, isUnsaved, open, redo, undo } from '../model/document.ts';
import { type Draft, recordOf } from '../model/draft.ts';
import type { Unnamed } from '../model/ids.ts';
import { Announcements } from './announcements.ts';
import { Checks } from './checks.ts';
import type { FileOnDisk } from './file.ts';
import { Following } from './following.ts';
import { Keeper } from './keeper.ts';
import { pressKey } from './keys.ts';
import { lastProvenanceOf } from './new-form.ts';
import { NewForms } from './new-forms.ts';
import { OpenedParts } from './opened-parts.ts';
import { renderDesk } from './page.ts';
import { Preview } from './preview.ts';
import { type Route, routeOf, routeText } from './route.ts';
import { Screen } from './screen.ts';
import { Searches } from './searches.ts';
import type { Kept } from './storage.ts';

export class Desk {
  readonly language: Language;
  readonly words: DeskWords;
  readonly today = todayInDenmark();
  readonly preview: Preview;
  readonly checks = new Checks();
  readonly forms: NewForms;
  readonly keeper: Keeper;
  readonly parts: OpenedParts;
  readonly following: Following;
  readonly #screen: Screen;

  document: Document | undefined;
  /** The name of the file, and the file itself where the browser lets it be written. */
  fileName = 'register.json';
  onDisk: FileOnDisk | undefined;
  route: Route = { page: 'overview' };
  /** What is being typed, by the field: it stays as it is written until the field loses the focus. */
  readonly typed = new Map<string, string>();
  /** The fields of a short form that weren't answered when it was sent, by name. */
  refused: ReadonlySet<string> = new Set();
  /** The last source, time and status that somebody wrote: the next fact is offered the same. */
  lastProvenance: Unnamed | undefined;
  /** Why a file couldn't be opened or saved. */
  failure = '';
  /** What a workbook says that isn't in the register: cells that couldn't be read. */
  notes: readonly string[] = [];
  /** How much of each list is shown, and what is searched for in it. */
  readonly shown = new Map<string, number>();
  readonly announcements = new Announcements(() => this.update());
  readonly searches = new Searches(() => this.update());
  isDropping = false;

  constructor(root: HTMLElement, language: Language) {
    this.language = language;
    this.words = deskWords[language];
    this.preview = new Preview(this);
    this.forms = new NewForms(this);
    this.keeper = new Keeper(this);
    this.parts = new OpenedParts(this);
    this.following = new Following(this);
    this.#screen = new Screen(
      root,
      () => renderDesk(this),
      (page) => this.preview.place(page.querySelector('.preview')),
    );
    addEventListener('hashchange', () => this.#follow());
    addEventListener('beforeunload', (event) => {
      if (this.#isUnsaved) event.preventDefault();
    });
    addEventListener('keydown', (event) => pressKey(this, event));
  }

  /** Whether something written would be lost. */
  get #isUnsaved(): boolean {
    return !!this.document && (isUnsaved(this.document) || this.forms.hasBegun || this.following.isBegun);
  }

  get now(): Draft {
    return this.document?.now ?? {};
  }

  /** The register with what is new and being written: what is checked and shown. */
  get working(): Draft {
    return this.forms.withAll(this.now);
  }

  // What is open.

  /** Opens a register; `opened` is what a draft was changed from. */
  openDraft(draft: Draft, fileName: string, onDisk?: FileOnDisk, opened = draft): void {
    this.document = { ...open(draft), opened };
    this.fileName = fileName;
    this.onDisk = onDisk;
    this.keeper.begin();
    this.forms.forget();
    this.following.forget();
    this.typed.clear();
    this.searches.forget();
    this.shown.clear();
    this.failure = '';
    this.lastProvenance = lastProvenanceOf(draft);
    this.say(this.words.openedOf(fileName));
    this.go({ page: 'overview' });
    this.check();
  }

  /** Goes on with a draft that the browser kept: changes are compared with the file it was made of. */
  resume({ draft, opened, fileName }: Kept): void {
    this.openDraft(draft, fileName, undefined, opened);
    if (this.document) this.document = { ...this.document, saved: {} };
    this.keeper.takeOver();
    this.check();
  }

  /** Closes the register, unless the person would rather keep what isn't saved. Answers whether none is open. */
  close(): boolean {
    if (this.#isUnsaved && !confirm(this.words.closeAsk)) return false;
    this.document = undefined;
    // What was kept stays for this register, and isn't written over by the next.
    this.keeper.isOn = false;
    this.notes = [];
    this.onDisk = undefined;
    this.forms.forget();
    this.following.forget();
    this.announcements.said = '';
    history.replaceState(null, '', location.pathname);
    this.focusOn('#desk-title');
    this.update();
    return true;
  }

  /** A register that was begun has never been saved. */
  begun(provenance: Unnamed): void {
    if (this.document) this.document = { ...this.document, saved: {} };
    this.lastProvenance = provenance;
    this.say(this.words.begun);
  }

  // Changes.

  /** Another register after a change; `key` makes one step of what is typed in one field. */
  apply(now: Draft, key?: string): void {
    if (!this.document) return;
    this.document = change(this.document, now, key);
    this.forms.renew(now);
    this.later();
  }

  undo(): void {
    if (this.document) this.#step(undo(this.document), this.words.undone);
  }

  redo(): void {
    if (this.document) this.#step(redo(this.document), this.words.redone);
  }

  #step(document: Document, told: string): void {
    if (document === this.document) return;
    this.document = document;
    this.forms.renew(document.now);
    // What is asked for in a task is no part of the register.
    for (const id of this.typed.keys()) if (id !== 'take-out') this.typed.delete(id);
    this.say(told);
    // The record of the page that is shown may be gone with the step.
    const { route } = this;
    if (route.page === 'record' && !recordOf(this.now, route.collection, route.id)) this.go({ page: route.section });
    this.later();
  }

  // Checking.

  /** Shows what changed at once, and checks it when the person pauses. */
  later(): void {
    this.checks.later(() => this.check());
    this.update();
  }

  check(): void {
    if (!this.document) return;
    this.checks.check(this.document.opened, this.now, this.working, this.language);
    this.keeper.write();
    this.update();
    this.preview.show();
  }

  // Which page is shown.

  /** Goes to a page; `isSame` is that it takes the place of the one before on the way back. */
  go(route: Route, isSame = false): void {
    const text = routeText(route);
    // The browser tells of a new address later, and the focus would be moved from who is quicker.
    if (isSame) history.replaceState(null, '', text);
    else if (location.hash !== text) history.pushState(null, '', text);
    this.#arrive(route);
  }

  #follow(): void {
    const route = this.document && routeOf(location.hash);
    if (route) this.#arrive(route);
  }

  #arrive(route: Route): void {
    this.forms.leave(this.route);
    if (this.route.page === 'follow') this.following.leave();
    this.refused = new Set();
    this.typed.clear();
    this.route = route;
    if (route.page === 'follow') this.following.arrive(route.id);
    this.focusOnField('field' in route ? route.field : 'desk-title');
    this.forms.arrive(route);
    this.update();
    if (this.document) this.preview.show();
  }

  // What is told.

  say(text: string): void {
    this.announcements.say(text);
  }

  fail(text: string): void {
    this.failure = text;
    this.focusOn('#failure');
    this.update();
  }

  // The page.

  focusOn(selector: string): void {
    this.#screen.focusOn(selector);
  }

  focusOnField(id: string): void {
    this.#screen.focusOnField(id);
  }

  update(): void {
    this.#screen.update();
  }
}
