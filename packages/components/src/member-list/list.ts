import { type Member, Rows } from './rows.ts';
import { Sections } from './sections.ts';

/** What is kept of a list of members from one rendering to the next. */
export class List {
  /** Whether it is the list of former members. */
  readonly isPast: boolean;
  readonly sections = new Sections();
  readonly rows = new Rows();
  #foundBy: readonly unknown[] = [];
  #members: readonly Member[] = [];

  constructor(isPast: boolean) {
    this.isPast = isPast;
  }

  /**
   * The members, found once by the same: each key pressed in the filter would look for all of them.
   *
   * @param foundBy What `find` reads.
   */
  membersOf(foundBy: readonly unknown[], find: () => readonly Member[]): readonly Member[] {
    if (foundBy.some((value, index) => value !== this.#foundBy[index])) {
      this.#foundBy = foundBy;
      this.#members = find();
    }
    return this.#members;
  }
}
