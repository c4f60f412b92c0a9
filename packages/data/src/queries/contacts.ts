import type { ContactPoint } from '../model/contact-point.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Organization } from '../model/organization.ts';
import type { Person } from '../model/person.ts';
import { assertDataFirst } from './assert-data-first.ts';
import type { ItemOf } from './item.ts';

/** What the queries about contacts read. */
export interface Contacts {
  readonly contactPoints?: readonly Pick<ContactPoint, 'id' | 'organization' | 'person'>[];
  readonly organizations: readonly Pick<Organization, 'id'>[];
  readonly persons?: readonly Pick<Person, 'id'>[];
}

/** A contact point with what it refers to, each with the fields that the data has. */
export interface Contact<Data extends Contacts = Dataset> {
  readonly contactPoint: ItemOf<Data, 'contactPoints'>;
  readonly organization: Data['organizations'][number] | undefined;
  /** The person who answers; `undefined` where it is none, or the person was taken out. */
  readonly person: ItemOf<Data, 'persons'> | undefined;
}

/** The ways to reach an organization. */
export function contactsOf<Data extends Contacts>(
  data: Data,
  organization: Data['organizations'][number]['id'],
): readonly Contact<Data>[] {
  assertDataFirst(data.organizations, 'contactsOf');
  const { contactPoints = [] } = data;
  return contactPoints.filter((point) => point.organization === organization).map((point) => joined(data, point));
}

/** The contact point with an id, with its organization and person; `undefined` where the data has none. */
export function contactOf<Data extends Contacts>(
  data: Data,
  wanted: NonNullable<Data['contactPoints']>[number]['id'],
): Contact<Data> | undefined {
  assertDataFirst(data.organizations, 'contactOf');
  const found = data.contactPoints?.find(({ id }) => id === wanted);
  return found && joined(data, found);
}

/** A contact point of the data, with what it refers to. */
const joined = <Data extends Contacts>(
  { organizations, persons }: Data,
  contactPoint: ItemOf<Contacts, 'contactPoints'>,
): Contact<Data> =>
  ({
    contactPoint,
    organization: organizations.find(({ id }) => id === contactPoint.organization),
    person: persons?.find(({ id }) => id === contactPoint.person),
  }) as Contact<Data>;
