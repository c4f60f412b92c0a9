/** How a contender's list of members is driven. Each step ends when its rendering is done: a promise is waited for. */
import { formatTime, memberListWords } from '../page/words.ts';
import { asOf, groupName } from './dataset.ts';
import type { Fictional } from './members.ts';

export interface ListDriver<Data> {
  /** Brings members into the form it takes; not measured. */
  readonly prepare: (members: readonly Fictional[]) => Data;
  readonly mount: (data: Data, root: Element) => unknown;
  /** Missing where nothing can change. */
  readonly update?: (data: Data) => unknown;
  /** Types a text into the filter, in place of what is there. */
  readonly type?: (text: string) => unknown;
}

/** Types into a field as a reader does. */
export function typeInto(field: HTMLInputElement | null | undefined, text: string): void {
  if (!field) throw new Error('There is no field to type into. Show the filter before typing.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** The words around the members, which are those of our list. */
export const words = {
  heading: groupName,
  filter: memberListWords.filter,
  /** How many are shown of all. */
  count: (shown: number, all: number): string =>
    shown < all ? memberListWords.matches(shown, all) : memberListWords.members(all),
  note: memberListWords.asOf(formatTime(asOf, 'da')),
};

export const matches = ({ name, line }: Fictional, text: string): boolean =>
  `${name} ${line}`.toLocaleLowerCase('da').includes(text.trim().toLocaleLowerCase('da'));
