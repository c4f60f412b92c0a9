import type { Dataset } from '../model/dataset.ts';
import type { Text } from '../model/text.ts';
import { collectionsOf } from '../rules/rule.ts';

/** How much of a version number a change moves. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** A difference between two releases of a data set. */
export interface Change {
  readonly bump: Bump;
  /** The collection, and the record in it; neither for the data set as a whole. */
  readonly collection?: string;
  readonly record?: string;
  /** What changed, in words. */
  readonly text: Text;
}

/** What changed, and the least bump that says so. */
export interface Difference {
  readonly bump: Bump;
  readonly changes: readonly Change[];
}

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The greater of bumps. */
export const greatest = (bumps: readonly Bump[]): Bump =>
  order[Math.max(0, ...bumps.map((bump) => order.indexOf(bump)))] ?? 'none';

/**
 * What changed from one release of a data set to the next: an id or the structure gone is major, something new is
 * minor, a correction is a patch. Taking a person out is a patch, for the tombstone keeps the id.
 */
export function diff(before: Dataset, after: Dataset): Difference {
  const gone = new Set(after.tombstones?.map(({ id }) => id));
  const names = [...new Set([...collectionsOf(before), ...collectionsOf(after)].map(([name]) => name))];
  const changes = [
    ...schemaChanges(before.schemaVersion, after.schemaVersion),
    ...headerChanges(before, after),
    ...names.flatMap((name) => collectionChanges(name, recordsOf(before, name), recordsOf(after, name), gone)),
  ];
  return { bump: greatest(changes.map(({ bump }) => bump)), changes };
}

interface Item {
  readonly id: string;
}
const recordsOf = (dataset: Dataset, name: string): readonly Item[] => new Map(collectionsOf(dataset)).get(name) ?? [];

function schemaChanges(before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const [[major, minor], [newMajor, newMinor]] = [before.split('.'), after.split('.')];
  const bump = major !== newMajor ? 'major' : minor !== newMinor ? 'minor' : 'patch';
  return [
    { bump, text: { da: `skemaet gik fra ${before} til ${after}`, en: `the schema went from ${before} to ${after}` } },
  ];
}

function headerChanges(before: Dataset, after: Dataset): readonly Change[] {
  return (['license', 'title', 'initiative'] as const)
    .filter((property) => !isSame(before[property], after[property]))
    .map((property) => ({
      // Another licence or another initiative is another promise.
      bump: property === 'title' ? 'patch' : 'major',
      text: { da: `${property} er ændret`, en: `${property} is changed` },
    }));
}

function collectionChanges(
  collection: string,
  before: readonly Item[],
  after: readonly Item[],
  gone: ReadonlySet<string>,
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
    const properties = was ? changedProperties(was, record) : [];
    return properties.length > 0 ? [{ record, properties: properties.join(', ') }] : [];
  });
  return [
    ...removed,
    ...added.map(({ id }): Change => ({ bump: 'minor', collection, record: id, text: { da: 'ny', en: 'new' } })),
    ...corrected.map(({ record, properties }): Change => ({
      bump: 'patch',
      collection,
      record: record.id,
      text: { da: `rettet: ${properties}`, en: `corrected: ${properties}` },
    })),
    ...reordered(collection, before, after),
  ];
}

/** The order is a fact of its own where the source gives it. */
function reordered(collection: string, before: readonly Item[], after: readonly Item[]): readonly Change[] {
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

function changedProperties(before: object, after: object): readonly string[] {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => !isSame(old.get(key), now.get(key)));
}

/** Whether two values are the same JSON, whatever the order of their properties. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [Object.entries(one) as [string, unknown][], new Map<string, unknown>(Object.entries(other))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
