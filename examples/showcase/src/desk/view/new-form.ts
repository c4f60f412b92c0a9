/** What is new and being written: one record, or a person with a post, apart from the register until it is added. */
import { type Dataset, groupsOf } from '@klimaindsats/data';
import type { CollectionName } from '@klimaindsats/data/collections';

import { type Draft, type Item, recordOf, recordsOf } from '../model/draft.ts';
import { add } from '../model/edits.ts';
import { idMadeOf, newId, type Unnamed, withId } from '../model/ids.ts';
import { canJoin } from '../model/joining.ts';

export interface Part {
  readonly collection: CollectionName;
  readonly record: Item;
}

export interface NewForm {
  readonly key: string;
  readonly parts: readonly [Part, ...Part[]];
  /** The fields that were written in: the form says what is wrong with others only once it is sent. */
  readonly touched: ReadonlySet<string>;
  readonly isSubmitted: boolean;
  /** The municipalities that are left out, where one form is for all that can join an effort. */
  readonly leftOut?: ReadonlySet<string>;
  /** What to do with the id it gets. */
  readonly then?: (id: string) => void;
  /** The id of what had the focus, which gets it back. */
  readonly opener?: string;
}

const provenanceFields = ['sources', 'asOf', 'status', 'note'] as const;

/** Where a record is known from, where it says; its note is its own. */
export function provenanceOf(record: Unnamed): Unnamed | undefined {
  const { sources, asOf, status } = record;
  return Array.isArray(sources) && asOf !== undefined && status !== undefined ? { sources, asOf, status } : undefined;
}

export const isOfProvenance = (field: string): boolean => provenanceFields.includes(field as 'note');

/** What is added: a post offered beside a person isn't, as long as nothing was written of it. */
export function writtenParts(draft: Draft, { parts, leftOut }: NewForm): readonly Part[] {
  if (leftOut) return joiningParts(draft, parts[0], leftOut);
  return parts.filter(
    ({ collection, record }, index) =>
      index === 0 ||
      collection !== 'memberships' ||
      ['post', 'onBehalfOf', 'title', 'start', 'end'].some((field) => record[field] !== undefined),
  );
}

/** What is written once, of each municipality that joins. */
const joiningParts = (draft: Draft, { collection, record }: Part, leftOut: ReadonlySet<string>): readonly Part[] =>
  canJoin(draft, record['programme'])
    .filter(({ id }) => !leftOut.has(id))
    .map(({ id: municipality }) => ({ collection, record: withOwnId(collection, { ...record, municipality }) }));

/** A record that is written, with the id that follows from it; else with the one it has. */
export const withOwnId = (collection: CollectionName, record: Item): Item =>
  withId(idMadeOf(collection, record) ?? record.id, record);

/** The register with what is new in it. */
export const withForm = (draft: Draft, form: NewForm): Draft =>
  writtenParts(draft, form).reduce((rest, { collection, record }) => add(rest, collection, record), draft);

/** The form with new ids where the register has got theirs meanwhile. */
export function withFreeIds(draft: Draft, form: NewForm): NewForm {
  // An id that is made of what it ties together is no other's, and says that it is there already.
  const isTaken = ({ collection, record }: Part): boolean =>
    idMadeOf(collection, record) === undefined &&
    [collection, 'tombstones' as const].some((name) => recordOf(draft, name, record.id));
  if (!form.parts.some(isTaken)) return form;
  const free = (part: Part): Part =>
    isTaken(part) ? { ...part, record: withId(newId(draft, part.collection, part.record), part.record) } : part;
  const [first, ...others] = form.parts;
  const own = free(first);
  // The post beside a person stays theirs.
  const follow = ({ collection, record }: Part): Part => ({
    collection,
    record: record['person'] === first.record.id ? { ...record, person: own.record.id } : record,
  });
  return { ...form, parts: [own, ...others.map((part) => free(follow(part)))] };
}

let count = 0;

/** A form for a new record of a collection, filled in as far as the register tells. */
export function newForm(
  draft: Draft,
  collection: CollectionName,
  provenance: Unnamed | undefined,
  given: Unnamed = {},
  then?: (id: string) => void,
): NewForm {
  const key = `new-${count++}`;
  const part = (name: CollectionName, record: Unnamed): Part => ({
    collection: name,
    record: withId(newId(draft, name, record), record),
  });
  const first = part(collection, {
    ...firstValues(draft, collection),
    ...(collection === 'sources' ? {} : provenance),
    ...given,
  });
  const post = part('memberships', { person: first.record.id, ...provenance });
  return {
    key,
    parts: collection === 'persons' ? [first, post] : [first],
    touched: new Set(),
    isSubmitted: false,
    ...(then && { then }),
  };
}

/** One form for all municipalities that can join an effort. */
export const joiningForm = (draft: Draft, provenance: Unnamed | undefined): NewForm => ({
  ...newForm(draft, 'participations', provenance),
  leftOut: new Set(),
});

/** What most records of a collection begin with. */
function firstValues(draft: Draft, collection: CollectionName): Unnamed {
  const about = draft['about'];
  const organizations = recordsOf(draft, 'organizations');
  const [group] = groupsOf({ organizations, posts: recordsOf(draft, 'posts') } as unknown as Dataset);
  const office = organizations.find(({ classification }) => classification === 'secretariat') ?? group;
  const programme = { programme: about };
  switch (collection) {
    case 'figures':
      return { ...programme, scope: 'region' };
    case 'statements':
      return { ...programme, topic: 'about' };
    case 'participations': {
      const cohorts = recordsOf(draft, 'programmes').find(({ id }) => id === about)?.['cohorts'] as
        readonly Item[] | undefined;
      // Which of several it was, nobody knows yet.
      return { ...programme, ...(cohorts?.length === 1 && cohorts[0] && { cohort: cohorts[0].id }) };
    }
    case 'absences':
    case 'plans':
      return programme;
    case 'organizations':
      return programme;
    case 'posts':
      return { ...(group && { organization: group.id }), role: 'member' };
    case 'contactPoints':
      return { ...(office && { organization: office.id }) };
    case 'sources':
      return { dating: 'stated' };
    case 'programmes':
      return { classification: 'initiative' };
    default:
      return {};
  }
}

/** The latest source that the register has, and how sure it is: the first to be offered. */
export function lastProvenanceOf(draft: Draft): Unnamed | undefined {
  for (const name of ['persons', 'contactPoints', 'memberships', 'organizations'] as const) {
    const last = recordsOf(draft, name).at(-1);
    const { sources, status } = (last && provenanceOf(last)) ?? {};
    // When it was so, nobody knows yet.
    if (sources) return { sources, status };
  }
  return undefined;
}
