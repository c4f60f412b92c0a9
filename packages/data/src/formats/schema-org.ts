import { iri } from '../model/address.ts';
import type { CollectionName, RecordOf } from '../model/collections.ts';
import type { Address, ContactPoint, Hours, Weekday } from '../model/contact-point.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';
import { byId, groupedBy } from '../model/index-by.ts';
import { ownAt } from '../model/own-at.ts';
import type { Photo } from '../model/person.ts';
import type { Post } from '../model/post.ts';
import { inLanguages } from './json-ld-text.ts';

/** What a record is in schema.org's terms: its type, and properties that the type has. */
export interface SchemaOrgTerms {
  readonly type?: string;
  readonly [property: string]: unknown;
}

type IdOf = (name: CollectionName, id: string) => string;
type Writers = {
  readonly [Name in CollectionName]?: (record: RecordOf<Name>, idOf: IdOf, dataset: Dataset) => SchemaOrgTerms;
};

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
  organizations: ({ id, name, description }, idOf, { contactPoints = [] }) => {
    const contacts = contactsByOrganization(contactPoints).get(id) ?? [];
    const places = contacts.flatMap((contact) => placesOf(contact));
    return {
      type: 'Organization',
      name: inLanguages(name),
      ...(description && { description: inLanguages(description) }),
      ...(contacts.length > 0 && {
        contactPoint: contacts.map((contact) => ({ '@id': idOf('contactPoints', contact.id) })),
      }),
      ...(places.length > 0 && { location: places }),
      ...several('taxID', [...new Set(contacts.map(({ cvr }) => cvr))]),
      ...several('globalLocationNumber', [...new Set(contacts.map(({ ean }) => ean))]),
    };
  },
  programmes: ({ name, url, start, end }) => ({
    type: 'Project',
    name: inLanguages(name),
    ...(url !== undefined && { url: iri(url) }),
    ...date('foundingDate', start),
    ...date('dissolutionDate', end),
  }),
  plans: ({ title, url, adopted }) => ({
    type: 'CreativeWork',
    ...(title !== undefined && { name: { '@value': title, '@language': 'da' } }),
    ...(url !== undefined && { url: iri(url) }),
    ...date('datePublished', adopted),
  }),
  figures: ({ label, value, unit, unitLabel }) => ({
    type: 'PropertyValue',
    name: inLanguages(label),
    value,
    unitText: unitLabel ? inLanguages(unitLabel) : unit,
    ...several('unitCode', [ownAt(unitCodes, unit)]),
  }),
  statements: ({ text, sources }, idOf) => ({
    type: 'Claim',
    text: inLanguages(text),
    citation: sources.map((id) => ({ '@id': idOf('sources', id) })),
  }),
  memberships: ({ post, title, start, end }, _, { posts }) => ({
    type: 'OrganizationRole',
    ...roleNamed(postsById(posts).get(post)),
    ...(title && { description: inLanguages(title) }),
    ...date('startDate', start),
    ...date('endDate', end),
  }),
  sources: ({ title, publisher, url, published }) => ({
    type: 'CreativeWork',
    name: inLanguages(title),
    publisher: { '@type': 'Organization', name: publisher },
    url: iri(url),
    ...date('datePublished', published),
  }),
  persons: ({ name, email, phone, url, photo }) => ({
    type: 'Person',
    name,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { telephone: phone }),
    ...(url !== undefined && { url: iri(url) }),
    ...(photo && { image: imageOf(photo) }),
  }),
  contactPoints: ({ label, email, phone, emails = [], phones = [], url, hours = [] }) => ({
    type: 'ContactPoint',
    name: inLanguages(label),
    ...several('email', [email, ...emails.map((other) => other.email)]),
    ...several('telephone', [phone, ...phones.map((other) => other.phone)]),
    ...(url !== undefined && { url: iri(url) }),
    ...specified('hoursAvailable', hours, 'phone'),
  }),
};

/** The codes that UN/CEFACT (Recommendation 20) has for units. */
const unitCodes: Readonly<Partial<Record<Figure['unit'], string>>> = {
  percent: 'P1',
  kWh: 'KWH',
  MWh: 'MWH',
  hectares: 'HAR',
};

/** A property with its values; nothing where it has none. */
function several(property: string, values: readonly (string | undefined)[]): object {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? {} : { [property]: given.length === 1 ? given[0] : given };
}

const imageOf = ({ url, width, height, rights }: Photo): object => ({
  '@type': 'ImageObject',
  contentUrl: iri(url),
  width: pixels(width),
  height: pixels(height),
  copyrightNotice: rights,
});

/** A number of pixels, which UN/CEFACT calls E37. */
const pixels = (value: number): object => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' });

/** Where a contact can be visited or written to; the hours to come stand with the first, which is where they hold. */
const placesOf = ({ label, addresses = [], hours = [] }: ContactPoint): readonly object[] =>
  addresses.map((place, index) => ({
    '@type': 'Place',
    name: inLanguages(label),
    address: postal(place),
    ...(index === 0 && specified('openingHoursSpecification', hours, 'visit')),
  }));

const postal = ({ label, streetAddress, postalCode, addressLocality }: Address): object => ({
  '@type': 'PostalAddress',
  name: inLanguages(label),
  streetAddress,
  postalCode,
  addressLocality,
  addressCountry: 'DK',
});

/** Hours of one kind as schema.org specifies them; nothing where there are none. */
function specified(property: string, hours: readonly Hours[], kind: Hours['for']): object {
  const given = hours.filter((one) => one.for === kind);
  if (given.length === 0) return {};
  return {
    [property]: given.map(({ days: of, opens, closes, validFrom, validThrough }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: of
        .map((day) => ownAt(days, day))
        .filter((day) => day !== undefined)
        .map((day) => ({ '@id': `https://schema.org/${day}` })),
      opens,
      closes,
      ...(validFrom !== undefined && { validFrom }),
      ...(validThrough !== undefined && { validThrough }),
    })),
  };
}

/** A file of a newer minor version may have others. */
const days: Readonly<Partial<Record<Weekday, string>>> = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
};

/** What a record is in schema.org's terms; nothing where schema.org has no word for it. */
export const schemaOrg = (name: CollectionName, record: object, idOf: IdOf, dataset: Dataset): SchemaOrgTerms =>
  (writers[name] as ((record: object, idOf: IdOf, dataset: Dataset) => SchemaOrgTerms) | undefined)?.(
    record,
    idOf,
    dataset,
  ) ?? {};

/** What is made of a collection once, however many records ask for it. */
function once<Item, Made>(make: (items: readonly Item[]) => Made): (items: readonly Item[]) => Made {
  const made = new WeakMap<readonly Item[], Made>();
  return (items) => {
    const known = made.get(items) ?? make(items);
    made.set(items, known);
    return known;
  };
}

const contactsByOrganization = once((contactPoints: readonly ContactPoint[]) =>
  groupedBy(contactPoints, ({ organization }) => organization),
);

const postsById = once<Post, ReadonlyMap<string, Post>>(byId);

/** What the holder of a post is there; the job title that brings somebody there is another thing. */
const roleNamed = (post: Post | undefined): object => (post ? { roleName: inLanguages(post.label) } : {});
