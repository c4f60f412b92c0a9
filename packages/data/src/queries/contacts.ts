import type { ContactPoint } from '../model/contact-point.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Organization } from '../model/organization.ts';
import type { Person } from '../model/person.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { finderOf, type ItemOf } from './item.ts';

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
  const { contactPoints = [], organizations, persons = [] } = data;
  const personOf = finderOf(persons);
  const found = organizations.find(({ id }) => id === organization);
  return contactPoints
    .filter((point) => point.organization === organization)
    .map((contactPoint) => contact<Data>(contactPoint, found, personOf(contactPoint.person)));
}

/** The contact point with an id, with its organization and person; `undefined` where the data has none. */
export function contactOf<Data extends Contacts>(
  data: Data,
  wanted: NonNullable<Data['contactPoints']>[number]['id'],
): Contact<Data> | undefined {
  assertDataFirst(data.organizations, 'contactOf');
  const { contactPoints, organizations, persons } = data;
  const found = contactPoints?.find(({ id }) => id === wanted);
  return (
    found &&
    contact<Data>(
      found,
      organizations.find(({ id }) => id === found.organization),
      persons?.find(({ id }) => id === found.person),
    )
  );
}

const contact = <Data extends Contacts>(contactPoint: object, organization?: object, person?: object): Contact<Data> =>
  ({ contactPoint, organization, person }) as Contact<Data>;
