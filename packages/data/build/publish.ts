import type { CollectionName, PersonalName, RecordOf, RemovableName } from '../src/model/collections.ts';
import { collectionNames, isPersonal, isRemovable } from '../src/model/collections.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { bury } from '../src/model/taken-out.ts';
import type { Tombstone } from '../src/model/tombstone.ts';

type Versions = Pick<Dataset, '$schema' | 'schemaVersion' | 'version'>;
type Published = Exclude<CollectionName, 'tombstones'>;

/** The records as they are written: what was taken out stands in its place, as a tombstone. */
export type Records = Omit<Dataset, keyof Versions | CollectionName> & {
  readonly [Name in Published]: readonly (RecordOf<Name> | (Name extends RemovableName ? Tombstone : never))[];
};

/** The data set as it is published, computed from the records. Taking a person out is one edit: what goes with them goes. */
export function publish(records: Records, versions: Versions): Dataset {
  const published = collectionNames.filter((name) => name !== 'tombstones');
  const kept = Object.fromEntries<unknown>(
    published.map((name) => [name, isRemovable(name) ? records[name].filter(isKept) : records[name]]),
  ) as Pick<Dataset, Published>;
  const dataset: Dataset = {
    ...versions,
    license: records.license,
    title: records.title,
    ...(records.publisher && { publisher: records.publisher }),
    about: records.about,
    ...(records.region !== undefined && { region: records.region }),
    ...(records.reviewed !== undefined && { reviewed: records.reviewed }),
    ...(records.reviewEvery !== undefined && { reviewEvery: records.reviewEvery }),
    ...kept,
    tombstones: [],
  };
  const taken = published.filter(isRemovable).flatMap((name) => [...records[name]]);
  return taken.filter(isTombstone).reduce(bury, dataset);
}

/** The data set without the people and how to reach them: what is left names nobody. */
export const withoutPersons = (dataset: Dataset): Omit<Dataset, PersonalName> =>
  Object.fromEntries(Object.entries(dataset).filter(([name]) => !isPersonal(name))) as Omit<Dataset, PersonalName>;

type Removable = RecordOf<RemovableName>;
const isTombstone = (record: Removable | Tombstone): record is Tombstone => 'removed' in record;
const isKept = (record: Removable | Tombstone): record is Removable => !isTombstone(record);
