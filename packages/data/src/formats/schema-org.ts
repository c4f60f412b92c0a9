import type { CollectionName, RecordOf } from '../model/collections.ts';
import { inLanguages } from './json-ld-text.ts';

/** What a record is in schema.org's terms: its type, and properties that the type has. */
export interface SchemaOrgTerms {
  readonly type?: string;
  readonly [property: string]: unknown;
}

type IdOf = (name: CollectionName, id: string) => string;
type Writers = { readonly [Name in CollectionName]?: (record: RecordOf<Name>, idOf: IdOf) => SchemaOrgTerms };

/** A day, a month or a year; a time between two of them is no date in schema.org. */
const date = (property: string, edtf: string | undefined): object =>
  edtf === undefined || edtf === 'unknown' || edtf.includes('/') ? {} : { [property]: edtf };

const writers: Writers = {
  regions: ({ id, name, identifiers = [] }) => ({
    type: 'AdministrativeArea',
    name,
    identifier: [
      id,
      ...identifiers.map(({ scheme, identifier }) => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value: identifier,
      })),
    ],
  }),
  municipalities: ({ id, name, region }, idOf) => ({
    type: 'AdministrativeArea',
    name,
    identifier: id,
    containedInPlace: { '@id': idOf('regions', region) },
  }),
  organizations: ({ name, description }) => ({
    type: 'Organization',
    name: inLanguages(name),
    ...(description && { description: inLanguages(description) }),
  }),
  programmes: ({ name, url, start, end }) => ({
    type: 'Project',
    name: inLanguages(name),
    ...(url !== undefined && { url }),
    ...date('foundingDate', start),
    ...date('dissolutionDate', end),
  }),
  plans: ({ title, url, adopted }) => ({
    type: 'CreativeWork',
    ...(title !== undefined && { name: { '@value': title, '@language': 'da' } }),
    ...(url !== undefined && { url }),
    ...date('datePublished', adopted),
  }),
  figures: ({ label, value, unit }) => ({
    type: 'PropertyValue',
    name: inLanguages(label),
    value,
    unitText: unit,
  }),
  statements: ({ text, sources }, idOf) => ({
    type: 'Claim',
    text: inLanguages(text),
    citation: sources.map((id) => ({ '@id': idOf('sources', id) })),
  }),
  memberships: ({ title }) => ({
    type: 'OrganizationRole',
    ...(title && { roleName: inLanguages(title) }),
  }),
  sources: ({ title, publisher, url, published }) => ({
    type: 'CreativeWork',
    name: inLanguages(title),
    publisher: { '@type': 'Organization', name: publisher },
    url,
    ...date('datePublished', published),
  }),
  persons: ({ name }) => ({ type: 'Person', name }),
  contactPoints: ({ label, email, phone }) => ({
    type: 'ContactPoint',
    name: inLanguages(label),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { telephone: phone }),
  }),
};

/** What a record is in schema.org's terms; nothing where schema.org has no word for it. */
export const schemaOrg = (name: CollectionName, record: object, idOf: IdOf): SchemaOrgTerms =>
  (writers[name] as ((record: object, idOf: IdOf) => SchemaOrgTerms) | undefined)?.(record, idOf) ?? {};
