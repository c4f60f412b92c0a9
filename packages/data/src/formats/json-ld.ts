import { documentAddress, schemaAddress } from '../model/address.ts';
import { type Collection, type CollectionName, collectionNames, collections } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import { ownAt } from '../model/own-at.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Text } from '../model/text.ts';
import { catalogued, type CatalogueEntry } from './catalogue.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import { inLanguages } from './json-ld-text.ts';
import { schemaOrg } from './schema-org.ts';

/** A data set as linked data. */
export interface JsonLd {
  readonly '@context': readonly [string, Readonly<Record<string, string>>];
  readonly '@graph': readonly JsonLdNode[];
}

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  gsp: 'http://www.opengis.net/ont/geosparql#',
  klima: `${schemaAddress}#`,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Dates as the Library of Congress types EDTF. */
const edtf = 'http://id.loc.gov/datatypes/edtf';

/**
 * A data set as JSON-LD: the data set in the terms of schema.org and DCAT-AP, and every record of every collection, in
 * schema.org's terms where it has some and in those of our schema (`klima:`) for all that it says. The ids are fragments
 * of the document's address. A reference to a person who was taken out is left out: they exist, but are not listed.
 *
 * @param entry What a catalogue adds: the document's address, its files, the publisher.
 */
export function toJsonLd(whole: Dataset, entry: Partial<CatalogueEntry> = {}): JsonLd {
  const dataset = withoutTakenOut(whole);
  const address = entry.address ?? documentAddress(dataset.about);
  const found = new Map(
    collectionNames.map((name) => [
      name,
      new Set<string>((dataset[name] ?? []).map(({ id }: { readonly id: string }) => id)),
    ]),
  );
  const idOf = (name: CollectionName, id: string): string => `${address}#${nameOf(name)}-${id}`;

  return {
    '@context': ['https://schema.org', prefixes],
    '@graph': [
      {
        ...catalogued(dataset, { ...entry, address }),
        spatialCoverage: dataset.regions.map(({ id }) => ({ '@id': idOf('regions', id) })),
        citation: dataset.sources.map(({ id }) => ({ '@id': idOf('sources', id) })),
        variableMeasured: dataset.figures.map(({ id }) => ({ '@id': idOf('figures', id) })),
        'klima:about': { '@id': idOf('programmes', dataset.about) },
        ...(dataset.reviewed !== undefined && { 'klima:reviewed': dataset.reviewed }),
        ...(dataset.reviewEvery !== undefined && { 'klima:reviewEvery': dataset.reviewEvery }),
      },
      ...collectionNames.flatMap((name) =>
        (dataset[name] ?? []).map((record: { readonly id: string }): JsonLdNode => {
          const { type, ...terms } = schemaOrg(name, record, idOf, dataset);
          return {
            '@id': idOf(name, record.id),
            '@type': [...(type === undefined ? [] : [type]), `klima:${collections[name].type}`],
            ...terms,
            ...fieldsOf(name, record, ''),
          };
        }),
      ),
    ],
  };

  /** All that a record or a part of one says, in the schema's terms. */
  function fieldsOf(name: CollectionName, part: object, way: string): JsonLdNode {
    return Object.fromEntries(
      (Object.entries(part) as [string, unknown][]).map(([key, value]): [string, unknown] =>
        key === 'sources'
          ? ['dct:source', valueOf(name, value, way + key)]
          : [`klima:${key}`, valueOf(name, value, way + key)],
      ),
    );
  }

  function valueOf(name: CollectionName, value: unknown, way: string): unknown {
    if (Array.isArray(value)) return value.map((item) => valueOf(name, item, way));
    if (typeof value === 'object' && value !== null)
      return isText(value) ? inLanguages(value) : fieldsOf(name, value, `${way}/`);
    const { references, dates }: Collection = collections[name];
    if (dates.includes(way) && value !== 'unknown') return { '@value': value, '@type': edtf };
    const targets = ownAt(references, way);
    if (targets === undefined || targets.length === 0) return value;
    const target = targets.find((one) => found.get(one)?.has(String(value)));
    return target === undefined ? [] : { '@id': idOf(target, String(value)) };
  }
}

const isText = (value: object): value is Text => 'da' in value && 'en' in value;

/** A collection's name for one of its records: `contactPoint`. */
const nameOf = (name: CollectionName): string => collections[name].type.replace(/^./, (letter) => letter.toLowerCase());
