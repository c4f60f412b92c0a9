import type { Dataset } from '../model/dataset.ts';
import { byId, groupedBy } from '../model/index-by.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Edtf } from '../model/scalars.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Language, Text } from '../model/text.ts';

/** A source in Popolo's terms. */
export interface PopoloLink {
  readonly url: string;
  readonly note: string;
}

/** A way to reach a person or an organization in Popolo's terms. */
export interface PopoloContactDetail {
  readonly type: 'email' | 'voice' | 'address' | 'url';
  readonly value: string;
  /** What it is for; `null` where it is a person’s own. */
  readonly label: string | null;
  readonly sources: readonly PopoloLink[];
}

/** A record in Popolo's terms: an id, its sources, and what its class has. */
export interface PopoloRecord {
  readonly id: string;
  readonly sources: readonly PopoloLink[];
  readonly [property: string]: string | readonly object[] | null;
}

/** A data set in Popolo's terms (popoloproject.com): who holds which post, on behalf of which area. */
export interface Popolo {
  readonly persons: readonly PopoloRecord[];
  readonly organizations: readonly PopoloRecord[];
  readonly posts: readonly PopoloRecord[];
  readonly memberships: readonly PopoloRecord[];
  readonly areas: readonly PopoloRecord[];
}

/** The people, organizations, posts and areas of a data set as Popolo JSON, with texts in one language. */
export function toPopolo(dataset: Dataset, language: Language = 'da'): Popolo {
  const { organizations, memberships, municipalities, posts, regions, ...rest } = withoutTakenOut(dataset);
  const { persons = [], contactPoints = [] } = rest;
  const [listed, postOf, sourceOf] = [byId(persons), byId(posts), byId(rest.sources)];
  // Popolo has no word for how sure a fact is or what time it is of, so that stands beside the source that says so.
  const sources = (fact: Provenance): readonly PopoloLink[] =>
    fact.sources
      .flatMap((id) => sourceOf.get(id) ?? [])
      .map(({ url, title }) => ({ url, note: `${title[language]} (${fact.status}, ${fact.asOf})` }));
  const detail = (
    type: PopoloContactDetail['type'],
    value: string | undefined,
    label: string | null,
    fact: Provenance,
  ): readonly PopoloContactDetail[] => (value === undefined ? [] : [{ type, value, label, sources: sources(fact) }]);
  const reaching = groupedBy(contactPoints, ({ person, organization }) =>
    reach(person ?? organization, person !== undefined),
  );
  const details = (id: string, isPerson: boolean): readonly PopoloContactDetail[] =>
    (reaching.get(reach(id, isPerson)) ?? []).flatMap((contact) => {
      const { label, email, phone, emails = [], phones = [], addresses = [], url } = contact;
      const detailOf = (type: PopoloContactDetail['type'], value: string | undefined, purpose?: Text) =>
        detail(type, value, [label, purpose].flatMap((text) => text?.[language] ?? []).join(': '), contact);
      return [
        ...detailOf('email', email),
        ...detailOf('voice', phone),
        ...emails.flatMap((other) => detailOf('email', other.email, other.label)),
        ...phones.flatMap((other) => detailOf('voice', other.phone, other.label)),
        ...addresses.flatMap((other) =>
          detailOf('address', `${other.streetAddress}, ${other.postalCode} ${other.addressLocality}`, other.label),
        ),
        ...detailOf('url', url),
      ];
    });

  return {
    persons: persons.map((person) => ({
      id: person.id,
      name: person.name,
      email: person.email ?? null,
      image: person.photo?.url ?? null,
      links: person.url === undefined ? [] : [{ url: person.url, note: person.name }],
      contact_details: [
        ...detail('email', person.email, null, person),
        ...detail('voice', person.phone, null, person),
        ...details(person.id, true),
      ],
      sources: sources(person),
    })),
    organizations: organizations.map((organization) => ({
      id: organization.id,
      name: organization.name[language],
      classification: organization.classification ?? null,
      contact_details: details(organization.id, false),
      sources: sources(organization),
    })),
    posts: posts.map((post) => ({
      id: post.id,
      label: post.label[language],
      role: post.role,
      organization_id: post.organization,
      start_date: dateOf(post.start),
      end_date: dateOf(post.end),
      sources: sources(post),
    })),
    memberships: memberships.map((membership) => ({
      id: membership.id,
      label: membership.title?.[language] ?? null,
      role: postOf.get(membership.post)?.role ?? null,
      person_id: membership.person !== undefined && listed.has(membership.person) ? membership.person : null,
      organization_id: postOf.get(membership.post)?.organization ?? null,
      post_id: membership.post,
      area_id: membership.onBehalfOf ?? null,
      start_date: dateOf(membership.start),
      end_date: dateOf(membership.end),
      sources: sources(membership),
    })),
    areas: [
      ...regions.map((region) => ({
        id: region.id,
        name: region.name,
        classification: 'region',
        identifiers: region.identifiers ?? [],
        parent_id: null,
        sources: sources(region),
      })),
      ...municipalities.map((municipality) => ({
        id: municipality.id,
        name: municipality.name,
        classification: 'municipality',
        identifiers: [],
        parent_id: municipality.region,
        sources: sources(municipality),
      })),
    ],
  };
}

/**
 * A day, a month or a year, as Popolo has it. Of an interval, the month or the year that the whole of it lies in; none
 * where it lies in several, for Popolo can't say that the day is between two.
 */
function dateOf(edtf: Edtf | undefined): string | null {
  const [from = '', to = from] = edtf?.split('/') ?? [];
  const shared = [10, 7, 4].find((length) => from.length >= length && from.slice(0, length) === to.slice(0, length));
  return shared === undefined ? null : from.slice(0, shared);
}
/** Whom a contact reaches: a person where it names one, else the organization. */
const reach = (id: string, isPerson: boolean): string => `${isPerson ? 'person' : 'organization'} ${id}`;
