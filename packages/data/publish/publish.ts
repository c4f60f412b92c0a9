import type { ContactPoint } from '../model/contact-point.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Person, Tombstone } from '../model/person.ts';

/** The records as they are written: what was taken out stands in its place, as a tombstone. */
export interface Records extends Omit<
  Dataset,
  '$schema' | 'schemaVersion' | 'version' | 'persons' | 'contactPoints' | 'tombstones'
> {
  readonly persons: readonly (Person | Tombstone)[];
  readonly contactPoints: readonly (ContactPoint | Tombstone)[];
}

/** The data set as it is published, computed from the records. */
export function publish(records: Records, versions: Pick<Dataset, '$schema' | 'schemaVersion' | 'version'>): Dataset {
  const removed = new Map(records.persons.filter(isTombstone).map((tombstone) => [tombstone.id, tombstone.removed]));
  // A contact point goes with the person who answers, so that taking a person out is one edit.
  const contactPoints = records.contactPoints.map((contact) => {
    const gone = isTombstone(contact) || contact.person === undefined ? undefined : removed.get(contact.person);
    return gone === undefined ? contact : { id: contact.id, removed: gone };
  });
  return {
    ...versions,
    license: records.license,
    title: records.title,
    initiative: records.initiative,
    regions: records.regions,
    municipalities: records.municipalities,
    organizations: records.organizations,
    programmes: records.programmes,
    participations: records.participations,
    figures: records.figures,
    statements: records.statements,
    posts: records.posts,
    memberships: records.memberships,
    sources: records.sources,
    persons: records.persons.filter(isKept),
    contactPoints: contactPoints.filter(isKept),
    tombstones: [...records.persons, ...contactPoints].filter(isTombstone),
  };
}

/** The data set without the people and how to reach them: what is left names nobody. */
export function withoutPersons({ persons: _persons, contactPoints: _contactPoints, ...rest }: Dataset): Dataset {
  return rest;
}

const isTombstone = (record: Person | ContactPoint | Tombstone): record is Tombstone => 'removed' in record;
const isKept = <Kept extends Person | ContactPoint>(record: Kept | Tombstone): record is Kept => !isTombstone(record);
