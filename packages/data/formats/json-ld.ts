import type { Dataset } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Text } from '../model/text.ts';
import { membersOf } from '../queries/members.ts';

/** A node of the graph. */
export interface JsonLdNode {
  readonly '@type'?: string | readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** A data set as linked data. */
export interface JsonLd {
  readonly '@context': readonly [string, Readonly<Record<string, string>>];
  readonly '@graph': readonly JsonLdNode[];
}

const licences: Readonly<Record<string, string>> = { 'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/' };

/**
 * A data set as JSON-LD in schema.org's terms, with DCAT's for the data set itself. Ids are fragments of the document's
 * own address. A role without a member is one that exists, but is not listed.
 */
export function toJsonLd(dataset: Dataset): JsonLd {
  const { persons = [], contactPoints = [] } = dataset;
  const licence = licences[dataset.license] ?? `https://spdx.org/licenses/${dataset.license}`;
  const reference = (kind: string, id: string): JsonLdNode => ({ '@id': `#${kind}-${id}` });
  const citation = (fact: Pick<Provenance, 'sources'>): readonly JsonLdNode[] =>
    fact.sources.map((id) => reference('source', id));
  const dates = (fact: Pick<Provenance, 'asOf'>): object =>
    fact.asOf === 'unknown' ? {} : { temporalCoverage: fact.asOf };
  const about = dataset.programmes.find(({ id }) => id === dataset.initiative);

  return {
    '@context': ['https://schema.org', { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' }],
    '@graph': [
      {
        '@type': ['Dataset', 'dcat:Dataset'],
        '@id': '#dataset',
        name: text(dataset.title),
        'dct:title': text(dataset.title),
        version: dataset.version,
        'dcat:version': dataset.version,
        license: licence,
        'dct:license': { '@id': licence },
        conformsTo: dataset.$schema,
        spatialCoverage: dataset.regions.map(({ id }) => reference('area', id)),
        ...(about?.url !== undefined && { isBasedOn: about.url }),
        citation: dataset.sources.map(({ id }) => reference('source', id)),
        variableMeasured: dataset.figures.flatMap((figure) => [
          propertyValue(figure, figure, ''),
          ...(figure.alternatives ?? []).map((alternative, index) =>
            propertyValue(figure, alternative, `-${index + 1}`),
          ),
        ]),
      },
      ...dataset.regions.map(({ id, name, identifiers = [] }) => ({
        '@type': 'AdministrativeArea',
        ...reference('area', id),
        name,
        identifier: [
          id,
          ...identifiers.map((other) => ({
            '@type': 'PropertyValue',
            propertyID: other.scheme,
            value: other.identifier,
          })),
        ],
      })),
      ...dataset.municipalities.map(({ id, name, region }) => ({
        '@type': 'AdministrativeArea',
        ...reference('area', id),
        name,
        identifier: id,
        containedInPlace: reference('area', region),
      })),
      ...dataset.organizations.map((organization) => ({
        '@type': 'Organization',
        ...reference('organization', organization.id),
        name: text(organization.name),
        ...(organization.description && { description: text(organization.description) }),
        member: membersOf(dataset, organization.id).map(({ membership, post, person, onBehalfOf }) => ({
          '@type': 'OrganizationRole',
          ...reference('membership', membership.id),
          roleName: text(post.label),
          ...(person && { member: reference('person', person.id) }),
          ...(onBehalfOf && { areaServed: reference('area', onBehalfOf.id) }),
          ...(membership.title && { description: text(membership.title) }),
        })),
        contactPoint: contactPoints
          .filter((contact) => contact.organization === organization.id)
          .map(({ id }) => reference('contact', id)),
      })),
      ...persons.map(({ id, name }) => ({ '@type': 'Person', ...reference('person', id), name })),
      ...contactPoints.map(({ id, label, email, phone }) => ({
        '@type': 'ContactPoint',
        ...reference('contact', id),
        name: text(label),
        ...(email !== undefined && { email }),
        ...(phone !== undefined && { telephone: phone }),
      })),
      ...dataset.sources.map(({ id, title, publisher, url, published }) => ({
        '@type': 'CreativeWork',
        ...reference('source', id),
        name: text(title),
        publisher: { '@type': 'Organization', name: publisher },
        url,
        // A time between two dates is no date of publication.
        ...(published !== 'unknown' && !published.includes('/') && { datePublished: published }),
      })),
    ],
  };

  function propertyValue(figure: Figure, stated: Provenance & { readonly value: number }, suffix: string): JsonLdNode {
    return {
      '@type': 'PropertyValue',
      '@id': `#figure-${figure.id}${suffix}`,
      name: text(figure.label),
      value: stated.value,
      unitText: figure.unit,
      additionalType: stated.status,
      ...dates(stated),
      citation: citation(stated),
    };
  }
}

/** A text in both its languages. */
const text = ({ da, en }: Text): readonly JsonLdNode[] => [
  { '@value': da, '@language': 'da' },
  { '@value': en, '@language': 'en' },
];
