import type { CollectionName } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import { isSame } from '../model/is-same.ts';
import type { Text } from '../model/text.ts';
import { collectionsOf } from '../model/walk.ts';
import { shownTime } from '../words/shown-time.ts';
import { type News, type Teller, tellerOf } from './news.ts';
import { isLong, shortened } from './shortened.ts';
import { type Bump, nextVersion } from './version.ts';

/** A difference between two releases of a data set. */
export interface Change {
  readonly bump: Bump;
  /** The collection, and the record in it; neither for the data set as a whole. */
  readonly collection?: CollectionName;
  readonly record?: string;
  /** What changed, in words. */
  readonly text: Text;
  /** The corrected fields, each with its value before and after; `undefined` where there was none, or is none now. */
  readonly fields?: readonly FieldChange[];
  /** What the change means, where that is more than its fields say; `text` has it as well. */
  readonly news?: News;
}

/** A field that changed, with its value before and after. */
export interface FieldChange {
  readonly field: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** What changed, and the least bump that says so. */
export interface Difference {
  readonly bump: Bump;
  readonly version: VersionChange;
  readonly changes: readonly Change[];
}

/** The version of the data before and after, and the least version that the changes require. */
export interface VersionChange {
  readonly from: string;
  readonly to: string;
  readonly least: string;
}

const order: readonly Bump[] = ['major', 'minor', 'patch'];

/** The greater of bumps. */
export const greatest = (bumps: readonly Bump[]): Bump => order.find((bump) => bumps.includes(bump)) ?? 'none';

/**
 * What changed from one release of a data set to the next. An id or a structure that is gone is major, a new one is
 * minor, and a correction is a patch. Taking a person out is a patch, for the tombstone keeps the id.
 */
export function diff(before: Dataset, after: Dataset): Difference {
  const gone = new Set(after.tombstones?.map(({ id }) => id));
  const names = [...new Set([...collectionsOf(before), ...collectionsOf(after)].map(([name]) => name))];
  const tell = tellerOf(after);
  const changes = [
    ...schemaChanges(before.schemaVersion, after.schemaVersion),
    ...headerChanges(before, after),
    ...names.flatMap((name) => collectionChanges(name, recordsOf(before, name), recordsOf(after, name), gone, tell)),
  ];
  const bump = greatest(changes.map((change) => change.bump));
  return {
    bump,
    version: { from: before.version, to: after.version, least: nextVersion(before.version, bump) },
    changes,
  };
}

interface Item {
  readonly id: string;
}
const recordsOf = (dataset: Dataset, name: CollectionName): readonly Item[] => dataset[name] ?? [];

function schemaChanges(before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const [[major, minor], [newMajor, newMinor]] = [before.split('.'), after.split('.')];
  const bump = major !== newMajor ? 'major' : minor !== newMinor ? 'minor' : 'patch';
  return [
    { bump, text: { da: `skemaet gik fra ${before} til ${after}`, en: `the schema went from ${before} to ${after}` } },
  ];
}

function headerChanges(before: Dataset, after: Dataset): readonly Change[] {
  return (['license', 'title', 'publisher', 'about', 'region', 'reviewed', 'reviewEvery'] as const)
    .filter((property) => !isSame(before[property], after[property]))
    .map((property): Change => {
      const fields = changedFields({ [property]: before[property] }, { [property]: after[property] });
      return {
        // Another licence or another initiative is another promise.
        bump: ['title', 'publisher', 'reviewed', 'reviewEvery'].includes(property) ? 'patch' : 'major',
        text:
          property === 'reviewed' && before.reviewed !== undefined && after.reviewed !== undefined
            ? {
                da: `gennemgået igen ${shownTime(after.reviewed, 'da')}, før det ${shownTime(before.reviewed, 'da')}`,
                en: `reviewed again on ${shownTime(after.reviewed, 'en')}, before that on ${shownTime(before.reviewed, 'en')}`,
              }
            : { da: `ændret: ${inWords(fields).da}`, en: `changed: ${inWords(fields).en}` },
        fields,
      };
    });
}

function collectionChanges(
  collection: CollectionName,
  before: readonly Item[],
  after: readonly Item[],
  gone: ReadonlySet<string>,
  tell: Teller,
): readonly Change[] {
  const [old, now] = [
    new Map(before.map((record) => [record.id, record])),
    new Map(after.map((record) => [record.id, record])),
  ];
  const removed = before
    .filter(({ id }) => !now.has(id))
    .map(({ id }): Change => {
      const isTombstoned = collection !== 'tombstones' && gone.has(id);
      return {
        bump: isTombstoned ? 'patch' : 'major',
        collection,
        record: id,
        text: isTombstoned
          ? { da: 'taget ud; id’et står tilbage', en: 'taken out; the id remains' }
          : { da: 'fjernet', en: 'removed' },
      };
    });
  // The tombstone of what was taken out is no news beside that.
  const added = collection === 'tombstones' ? [] : after.filter(({ id }) => !old.has(id));
  const corrected = after.flatMap((record) => {
    const was = old.get(record.id);
    // Most are as they were, and needn't be taken apart.
    const fields = was && !isSame(was, record) ? changedFields(was, record) : [];
    return fields.length > 0 ? [{ record, fields, news: tell(collection, was, record) }] : [];
  });
  return [
    ...removed,
    ...added.map((record): Change => {
      const news = tell(collection, undefined, record);
      return {
        bump: 'minor',
        collection,
        record: record.id,
        text: news?.text ?? { da: 'ny', en: 'new' },
        ...(news && { news }),
      };
    }),
    ...corrected.map(({ record, fields, news }): Change => ({
      bump: 'patch',
      collection,
      record: record.id,
      text: correctedText(
        fields.filter(({ field }) => !news?.fields.includes(field.replace(/\/.*/, ''))),
        news?.text,
      ),
      fields,
      ...(news && { news }),
    })),
    ...reordered(collection, before, after),
  ];
}

/** What a correction means, where that is known, and the fields that it doesn't cover. */
function correctedText(fields: readonly FieldChange[], news?: Text): Text {
  const { da, en } = inWords(fields);
  if (!news) return { da: `rettet: ${da}`, en: `corrected: ${en}` };
  return fields.length === 0 ? news : { da: `${news.da}; rettet: ${da}`, en: `${news.en}; corrected: ${en}` };
}

/** The order is a fact of its own where the source gives it. */
function reordered(collection: CollectionName, before: readonly Item[], after: readonly Item[]): readonly Change[] {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const stayed = before.filter(({ id }) => now.has(id)).map(({ id }) => id);
  if (
    isSame(
      stayed,
      after.filter(({ id }) => old.has(id)).map(({ id }) => id),
    )
  )
    return [];
  return [{ bump: 'patch', collection, text: { da: 'rækkefølgen er ændret', en: 'the order is changed' } }];
}

/** The fields that differ, each as deep as the difference lies: `alternatives/0/value`. */
function changedFields(before: object, after: object, way = ''): readonly FieldChange[] {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly FieldChange[] => {
    const [from, to] = [old.get(key), now.get(key)];
    if (isSame(from, to)) return [];
    const field = way + key;
    if (areAlike(from, to)) return changedFields(from, to as object, `${field}/`);
    return [{ field, ...(old.has(key) && { from }), ...(now.has(key) && { to }) }];
  });
}

/** Whether two values are objects, or lists of the same length, whose parts can be compared one by one. */
function areAlike(one: unknown, other: unknown): one is object {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (!Array.isArray(one) && !Array.isArray(other)) return true;
  return Array.isArray(one) && Array.isArray(other) && one.length === other.length;
}

/** Changes in words: `value from 98 to 97`. */
const inWords = (fields: readonly FieldChange[]): Text => ({
  da: fields.map(({ field, from, to }) => `${field} fra ${shown(from, 'intet')} til ${shown(to, 'intet')}`).join(', '),
  en: fields
    .map(({ field, from, to }) => `${field} from ${shown(from, 'nothing')} to ${shown(to, 'nothing')}`)
    .join(', '),
});

const shown = (value: unknown, nothing: string): string =>
  value === undefined ? nothing : shortened(JSON.stringify(value));

/** Whether a change has a value or a name that its words shorten. */
export const isShortened = ({ fields = [], news }: Change): boolean =>
  news?.isShortened === true ||
  fields.some(({ from, to }) => [from, to].some((value) => value !== undefined && isLong(JSON.stringify(value))));
