import type { Dataset } from '../model/dataset.ts';
import { byId, groupedBy } from '../model/index-by.ts';
import type { Provenance } from '../model/provenance.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Language } from '../model/text.ts';

/** A source in Popolo's terms. */
export interface PopoloLink {
  readonly url: string;
  readonly note: string;
}

/** A way to reach a person or an organization in Popolo's terms. */
export interface PopoloContactDetail {
  readonly type: 'email' | 'voice';
  readonly value: string;
  readonly label: string;
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
  const { persons = [], contactPoints = [] } = withoutTakenOut(dataset);
  const [listed, postOf, sourceOf] = [byId(persons), byId(dataset.posts), byId(dataset.sources)];
  const sources = (fact: Pick<Provenance, 'sources'>): readonly PopoloLink[] =>
    fact.sources.flatMap((id) => sourceOf.get(id) ?? []).map(({ url, title }) => ({ url, note: title[language] }));
  const reaching = groupedBy(contactPoints, ({ person, organization }) =>
    reach(person ?? organization, person !== undefined),
  );
  const details = (id: string, isPerson: boolean): readonly PopoloContactDetail[] =>
    (reaching.get(reach(id, isPerson)) ?? []).flatMap((contact) => {
      const detail = { label: contact.label[language], sources: sources(contact) };
      return [
        ...(contact.email === undefined ? [] : [{ type: 'email' as const, value: contact.email, ...detail }]),
        ...(contact.phone === undefined ? [] : [{ type: 'voice' as const, value: contact.phone, ...detail }]),
      ];
    });

  return {
    persons: persons.map((person) => ({
      id: person.id,
      name: person.name,
      contact_details: details(person.id, true),
      sources: sources(person),
    })),
    organizations: dataset.organizations.map((organization) => ({
      id: organization.id,
      name: organization.name[language],
      classification: organization.classification ?? null,
      contact_details: details(organization.id, false),
      sources: sources(organization),
    })),
    posts: dataset.posts.map((post) => ({
      id: post.id,
      label: post.label[language],
      role: post.role,
      organization_id: post.organization,
      sources: sources(post),
    })),
    memberships: dataset.memberships.map((membership) => ({
      id: membership.id,
      label: membership.title?.[language] ?? null,
      role: postOf.get(membership.post)?.role ?? null,
      person_id: membership.person !== undefined && listed.has(membership.person) ? membership.person : null,
      organization_id: postOf.get(membership.post)?.organization ?? null,
      post_id: membership.post,
      area_id: membership.onBehalfOf ?? null,
      sources: sources(membership),
    })),
    areas: [
      ...dataset.regions.map((region) => ({
        id: region.id,
        name: region.name,
        classification: 'region',
        identifiers: region.identifiers ?? [],
        parent_id: null,
        sources: sources(region),
      })),
      ...dataset.municipalities.map((municipality) => ({
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

/** Whom a contact reaches: a person where it names one, else the organization. */
const reach = (id: string, isPerson: boolean): string => `${isPerson ? 'person' : 'organization'} ${id}`;
