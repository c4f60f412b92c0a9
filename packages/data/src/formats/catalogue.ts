import { spanOf } from '../edtf.ts';
import { iri, schemaAddress } from '../model/address.ts';
import type { Dataset } from '../model/dataset.ts';
import { ownAt } from '../model/own-at.ts';
import type { Publisher } from '../model/publisher.ts';
import { languages, type Text } from '../model/text.ts';
import { objectsIn } from '../model/walk.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import { inLanguages } from './json-ld-text.ts';

/** A file that holds the data set. */
export interface DatasetFile {
  /** Its name, as it stands beside the document: `csv/figures.csv`. */
  readonly name: string;
  /** Its size in bytes. */
  readonly size?: number;
}

/** What a catalogue says about a data set that the data set itself doesn't. */
export interface CatalogueEntry {
  /** The address of the JSON-LD document, which its ids are fragments of. */
  readonly address: string;
  /** The files that hold it; by default the document alone. */
  readonly files?: readonly DatasetFile[];
  /** The publisher, in place of the one that the data set names. */
  readonly publisher?: Publisher;
}

const authority = 'http://publications.europa.eu/resource/authority/';

/** A concept of the EU's lists, with the list it is in, which DCAT-AP's shapes ask for. */
const concept = (list: string, code: string, label: Text, type: string): JsonLdNode => ({
  '@id': `${authority}${list}/${code}`,
  '@type': type,
  'skos:inScheme': { '@id': authority + list },
  'skos:prefLabel': inLanguages(label),
});

const themes = [
  concept('data-theme', 'ENVI', { da: 'Miljø', en: 'Environment' }, 'skos:Concept'),
  concept(
    'data-theme',
    'GOVE',
    { da: 'Regeringen og den offentlige sektor', en: 'Government and public sector' },
    'skos:Concept',
  ),
];
/** DCAT-AP-DK asks for the address that DCAT-AP had for it before the EU's list. */
const availability: JsonLdNode = {
  ...concept('planned-availability', 'STABLE', { da: 'stabil', en: 'stable' }, 'skos:Concept'),
  '@id': 'http://data.europa.eu/r5r/availability/stable',
  'skos:exactMatch': { '@id': `${authority}planned-availability/STABLE` },
};

/** Denmark with Bornholm, in degrees of longitude and latitude. */
const denmark: JsonLdNode = {
  ...concept('country', 'DNK', { da: 'Danmark', en: 'Denmark' }, 'dct:Location'),
  'dcat:bbox': {
    '@value': 'POLYGON((8.0 54.5,15.2 54.5,15.2 57.8,8.0 57.8,8.0 54.5))',
    '@type': 'gsp:wktLiteral',
  },
  'dcat:centroid': { '@value': 'POINT(10.0 56.0)', '@type': 'gsp:wktLiteral' },
};

/** What people look for it by. */
const keywordsOf = ({ plans = [], programmes }: Dataset): readonly Text[] => [
  { da: 'klima', en: 'climate' },
  ...(plans.length > 0 ? [{ da: 'klimaplaner', en: 'climate action plans' }] : []),
  { da: 'kommuner', en: 'municipalities' },
  ...(programmes.some(({ id }) => id === 'dk2020') ? [{ da: 'DK2020', en: 'DK2020' }] : []),
];

/** A file's media type, and its code in the EU's list of file types. */
const types = {
  jsonld: ['application/ld+json', 'JSON_LD'],
  json: ['application/json', 'JSON'],
  csv: ['text/csv', 'CSV'],
} as const;
const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
const typeOf = (name: string): readonly [media: string, code: string] =>
  isCatalogued(name) ? types[extensionOf(name) as keyof typeof types] : types.json;

/** Whether the catalogue lists a file: the vCards of whom to reach aren't the data. */
export const isCatalogued = (name: string): boolean => Object.hasOwn(types, extensionOf(name));

/** A kind of publisher in the list that DCAT-AP asks for. */
const publisherType = (code: string, da: string, en: string): JsonLdNode => ({
  '@id': `http://purl.org/adms/publishertype/${code}`,
  '@type': 'skos:Concept',
  'skos:inScheme': { '@id': 'http://purl.org/adms/publishertype/1.0' },
  'skos:prefLabel': inLanguages({ da, en }),
});

// A file of a newer minor version may have others.
const kinds: Readonly<Partial<Record<NonNullable<Publisher['classification']>, JsonLdNode>>> = {
  municipality: publisherType('LocalAuthority', 'Lokal myndighed', 'Local authority'),
  region: publisherType('RegionalAuthority', 'Regional myndighed', 'Regional authority'),
  state: publisherType('NationalAuthority', 'National myndighed', 'National authority'),
  'non-profit': publisherType('NonProfitOrganisation', 'Almennyttig organisation', 'Non-profit organisation'),
  company: publisherType('Company', 'Virksomhed', 'Company'),
};

/** A data set as catalogues have it: DCAT-AP 3, DCAT-AP-DK 2 and Google's Dataset (schema.org). */
export function catalogued(
  dataset: Dataset,
  { address, files, publisher = dataset.publisher }: CatalogueEntry,
): JsonLdNode {
  const licence = licenceOf(dataset.license);
  const id = `${address}#dataset`;
  const description = describe(dataset);
  const days = daysOf(dataset);
  const place = address.lastIndexOf('/') + 1;
  const listed: readonly (DatasetFile & { readonly url: string })[] = files?.map((file) => ({
    ...file,
    url: address.slice(0, place) + encoded(file.name),
  })) ?? [{ name: address.slice(place), url: address }];
  const keywords = keywordsOf(dataset).flatMap((keyword) => inLanguages(keyword));
  return {
    '@type': ['Dataset', 'dcat:Dataset'],
    '@id': id,
    identifier: id,
    'dct:identifier': id,
    name: inLanguages(dataset.title),
    'dct:title': inLanguages(dataset.title),
    description: inLanguages(description),
    'dct:description': inLanguages(description),
    version: dataset.version,
    'dcat:version': dataset.version,
    license: licence,
    'dct:license': licenceNode(licence),
    isAccessibleForFree: true,
    // DCAT-AP 3 and DCAT-AP-DK 2 ask for two addresses of a language, so it stands in schema.org's term alone.
    inLanguage: languages,
    ...(publisher && published(publisher)),
    'dcat:theme': themes,
    keywords,
    'dcat:keyword': keywords,
    'dct:spatial': denmark,
    ...(days && {
      temporalCoverage: `${days.first}/${days.last}`,
      'dct:temporal': {
        '@id': `${address}#period`,
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@value': days.first, '@type': 'xsd:date' },
        'dcat:endDate': { '@value': days.last, '@type': 'xsd:date' },
      },
    }),
    'dct:conformsTo': {
      '@id': dataset.$schema.startsWith('https://') ? iri(dataset.$schema) : schemaAddress,
      '@type': 'dct:Standard',
    },
    distribution: listed.map((file) => distribution(file)),
    'dcat:distribution': listed.map(({ name }) => ({ '@id': fileId(name) })),
  };

  /** Who publishes it, and how to reach them. */
  function published({ name, url: page, classification }: Publisher): JsonLdNode {
    const url = page && iri(page);
    const kind = classification && ownAt(kinds, classification);
    const agent = `${address}#publisher`;
    return {
      creator: {
        '@id': agent,
        '@type': ['Organization', 'foaf:Agent'],
        name,
        'foaf:name': name,
        ...(url && { url }),
        ...(kind && { 'dct:type': kind }),
      },
      publisher: { '@id': agent },
      'dct:creator': { '@id': agent },
      'dct:publisher': { '@id': agent },
      'dcat:contactPoint': {
        '@id': `${address}#contact`,
        '@type': ['vcard:Kind', 'vcard:Organization'],
        'vcard:fn': name,
        ...(url && { 'vcard:hasURL': { '@id': url } }),
      },
      ...(url && { url }),
    };
  }

  function fileId(name: string): string {
    return `${address}#file-${encoded(name.replaceAll('/', '-'))}`;
  }

  function distribution({ name, size, url }: DatasetFile & { readonly url: string }): JsonLdNode {
    const [media, code] = typeOf(name);
    const title = name;
    return {
      '@id': fileId(name),
      '@type': ['DataDownload', 'dcat:Distribution'],
      name: title,
      'dct:title': title,
      'dct:description': inLanguages({
        da: `${dataset.title.da}: ${title}`,
        en: `${dataset.title.en}: ${title}`,
      }),
      contentUrl: url,
      'dcat:accessURL': { '@id': url },
      'dcat:downloadURL': { '@id': url },
      encodingFormat: media,
      // DCAT-AP 3 and DCAT-AP-DK 2 ask for two types of number in `dcat:byteSize`, so the size stands here alone.
      ...(size !== undefined && { contentSize: `${size} B` }),
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${media}`,
        '@type': 'dct:MediaType',
      },
      'dct:format': concept('file-type', code, { da: code, en: code }, 'dct:MediaTypeOrExtent'),
      'dcatap:availability': availability,
      license: licence,
      'dct:license': { '@id': licence },
    };
  }
}

/** A name as it stands in an address, with its folders. */
const encoded = (name: string): string => name.split('/').map(encodeURIComponent).join('/');

/** What the data set tells, of its programme's own statement where it has one. */
function describe(dataset: Dataset): Text {
  const { title } = dataset;
  return {
    da: `${title.da}: hvem der er med, siden hvornår, med hvilke planer og tal. Hver oplysning har sin kilde, den tid, den gælder, og hvor sikker den er.`,
    en: `${title.en}: who takes part, since when, with which plans and figures. Each fact has its source, the time it describes and how sure it is.`,
  };
}

/**
 * The first and the last day of the times of which the data set tells, as far as it is dated. A period isn't over when
 * it is told of: facts of this year are of all of it.
 */
function daysOf(dataset: Dataset): { readonly first: string; readonly last: string } | undefined {
  let [first, last] = ['', ''];
  for (const { asOf, admitted, announced } of objectsIn(dataset)) {
    for (const time of [asOf, admitted, announced]) {
      const span = spanOf(String(time));
      if (!span) continue;
      if (first === '' || span.first < first) first = span.first;
      if (span.last > last) last = span.last;
    }
  }
  return first === '' ? undefined : { first, last };
}

const licences: Readonly<Record<string, string>> = { 'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/' };
const licenceOf = (licence: string): string => ownAt(licences, licence) ?? `https://spdx.org/licenses/${licence}`;

/** A licence, with its kind where it is known: CC0 gives up what rights there are. */
const licenceNode = (licence: string): JsonLdNode => {
  const isPublicDomain = licence === licences['CC0-1.0'];
  return {
    '@id': licence,
    '@type': 'dct:LicenseDocument',
    'dct:type': {
      '@id': `http://purl.org/adms/licencetype/${isPublicDomain ? 'PublicDomain' : 'UnknownIPR'}`,
      '@type': 'skos:Concept',
      'skos:inScheme': { '@id': 'http://purl.org/adms/licencetype/1.0' },
      'skos:prefLabel': isPublicDomain
        ? inLanguages({ da: 'Offentligt eje', en: 'Public domain' })
        : inLanguages({ da: 'Se licensen', en: 'See the licence' }),
    },
  };
};
