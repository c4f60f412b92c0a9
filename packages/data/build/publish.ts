import type { CollectionName, PersonalName, RecordOf, RemovableName } from '../src/model/collections.ts';
import { collectionNames, isPersonal, isRemovable } from '../src/model/collections.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { withoutTitles } from '../src/model/taken-out.ts';
import type { Tombstone } from '../src/model/tombstone.ts';

type Versions = Pick<Dataset, '$schema' | 'schemaVersion' | 'version'>;
type Published = Exclude<CollectionName, 'tombstones'>;

/** The records as they are written: what was taken out stands in its place, as a tombstone. */
export type Records = Omit<Dataset, keyof Versions | CollectionName> & {
  readonly [Name in Published]: readonly (RecordOf<Name> | (Name extends RemovableName ? Tombstone : never))[];
};

/** The data set as it is published, computed from the records. */
export function publish(records: Records, versions: Versions): Dataset {
  const written: Records = {
    ...records,
    contactPoints: contactPointsOf(records),
    memberships: membershipsOf(records),
  };
  const published = collectionNames.filter((name) => name !== 'tombstones');
  const taken = published.filter(isRemovable).flatMap((name) => [...written[name]]);
  return {
    ...versions,
    license: records.license,
    title: records.title,
    ...(records.publisher && { publisher: records.publisher }),
    about: records.about,
    ...(records.region !== undefined && { region: records.region }),
    ...(records.reviewed !== undefined && { reviewed: records.reviewed }),
    ...(records.reviewEvery !== undefined && { reviewEvery: records.reviewEvery }),
    ...(Object.fromEntries<unknown>(
      published.map((name) => [name, isRemovable(name) ? written[name].filter(isKept) : written[name]]),
    ) as Pick<Dataset, Published>),
    tombstones: taken.filter(isTombstone),
  };
}

/** A contact point goes with the person who answers, so that taking a person out is one edit. */
function contactPointsOf({ persons, contactPoints }: Records): Records['contactPoints'] {
  const removed = new Map(persons.filter(isTombstone).map((tombstone) => [tombstone.id, tombstone.removed]));
  return contactPoints.map((contact) => {
    const gone = isTombstone(contact) || contact.person === undefined ? undefined : removed.get(contact.person);
    return gone === undefined ? contact : { id: contact.id, removed: gone };
  });
}

/** The job title of somebody taken out goes with them. */
function membershipsOf({ persons, memberships }: Records): Records['memberships'] {
  return withoutTitles(memberships, new Set(persons.filter(isTombstone).map(({ id }) => id)));
}

/** The data set without the people and how to reach them: what is left names nobody. */
export const withoutPersons = (dataset: Dataset): Omit<Dataset, PersonalName> =>
  Object.fromEntries(Object.entries(dataset).filter(([name]) => !isPersonal(name))) as Omit<Dataset, PersonalName>;

type Removable = RecordOf<RemovableName>;
const isTombstone = (record: Removable | Tombstone): record is Tombstone => 'removed' in record;
const isKept = (record: Removable | Tombstone): record is Removable => !isTombstone(record);
