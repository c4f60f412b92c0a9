/** What a contender does with many members. Each step ends when its own rendering is done: a promise is waited for. */
import { formatTime } from '../../src/internal/formats.ts';
import { danish } from '../../src/member-list/member-list.da.ts';
import { dataset } from '../../test/dataset.ts';
import { measure, root, type Growth } from './measure.ts';
import { fictionalMembers, type Fictional } from './members.ts';

export interface GrowthContender<Data> {
  /** Brings members into the form it takes; not measured. */
  readonly prepare: (members: readonly Fictional[]) => Data;
  readonly mount: (data: Data, root: Element) => unknown;
  /** Missing where nothing can change. */
  readonly update?: (data: Data) => unknown;
  /** Types a text into the filter, in place of what is there. */
  readonly type?: (text: string) => unknown;
}

declare global {
  // Properties of the page's global object, which `var` alone declares.
  var measureGrowth: (size: number) => Promise<Growth>;
  var showMembers: (size: number) => Promise<void>;
}

/** Lets a contender be measured. */
export function enter<Data>(contender: GrowthContender<Data>): void {
  globalThis.measureGrowth = (size) => measure(contender, size);
  globalThis.showMembers = async (size) => {
    await contender.mount(contender.prepare(fictionalMembers(size)), root());
  };
}

/** Types into a field as a reader does. */
export function typeInto(field: HTMLInputElement | null | undefined, text: string): void {
  if (!field) throw new Error('There is no field to type into. Show the filter before typing.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** The words around the members, which are those of our list. */
export const words = {
  heading: dataset.organizations[0]?.name.da ?? '',
  filter: danish.filter,
  note: danish.asOf(formatTime(dataset.posts[0]?.asOf ?? '', 'da')),
};

export const matches = ({ name, line }: Fictional, text: string): boolean =>
  `${name} ${line}`.toLocaleLowerCase('da').includes(text.trim().toLocaleLowerCase('da'));
