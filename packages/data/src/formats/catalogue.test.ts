import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { small } from '../../test/small.ts';
import type { Dataset } from '../model/dataset.ts';
import { catalogued } from './catalogue.ts';
import type { JsonLdNode } from './json-ld-node.ts';

const address = 'https://example.dk/havne.jsonld';
const eu = 'http://publications.europa.eu/resource/authority';
const cc0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

const both = (da: string, en: string) => [
  { '@value': da, '@language': 'da' },
  { '@value': en, '@language': 'en' },
];
const refers = (id: string) => ({ '@id': id });
const publisherKind = (code: string, da: string, en: string) => ({
  '@id': `http://purl.org/adms/publishertype/${code}`,
  '@type': 'skos:Concept',
  'skos:inScheme': refers('http://purl.org/adms/publishertype/1.0'),
  'skos:prefLabel': both(da, en),
});
const keywords = [
  ...both('klima', 'climate'),
  ...both('klimaplaner', 'climate action plans'),
  ...both('kommuner', 'municipalities'),
];

const described = (dataset: Dataset = small, files?: readonly { readonly name: string }[]): JsonLdNode =>
  catalogued(dataset, { address, ...(files && { files }) });
const creatorOf = (dataset: Dataset): JsonLdNode => described(dataset)['creator'] as JsonLdNode;

describe('a data set in a catalogue', () => {
  it('says what it is, to schema.org and to DCAT, each word with its kind and its list', () => {
    const { distribution: _, ...node } = described();

    assert.deepEqual(node, {
      '@type': ['Dataset', 'dcat:Dataset'],
      '@id': `${address}#dataset`,
      identifier: `${address}#dataset`,
      'dct:identifier': `${address}#dataset`,
      name: both('Havnenes klimaindsats', 'The harbours’ climate effort'),
      'dct:title': both('Havnenes klimaindsats', 'The harbours’ climate effort'),
      description: node['dct:description'],
      'dct:description': both(
        'Havnenes klimaindsats: hvem der er med, siden hvornår, med hvilke planer og tal. Hver oplysning har sin kilde, den tid, den gælder, og hvor sikker den er.',
        'The harbours’ climate effort: who takes part, since when, with which plans and figures. Each fact has its source, the time it describes and how sure it is.',
      ),
      version: '2.3.4',
      'dcat:version': '2.3.4',
      license: cc0,
      'dct:license': {
        '@id': cc0,
        '@type': 'dct:LicenseDocument',
        'dct:type': {
          '@id': 'http://purl.org/adms/licencetype/PublicDomain',
          '@type': 'skos:Concept',
          'skos:inScheme': refers('http://purl.org/adms/licencetype/1.0'),
          'skos:prefLabel': both('Offentligt eje', 'Public domain'),
        },
      },
      isAccessibleForFree: true,
      inLanguage: ['da', 'en'],
      creator: {
        '@id': `${address}#publisher`,
        '@type': ['Organization', 'foaf:Agent'],
        name: 'Havnerådet',
        'foaf:name': 'Havnerådet',
        url: 'https://example.dk/havneraadet',
        'dct:type': publisherKind('LocalAuthority', 'Lokal myndighed', 'Local authority'),
      },
      publisher: refers(`${address}#publisher`),
      'dct:creator': refers(`${address}#publisher`),
      'dct:publisher': refers(`${address}#publisher`),
      'dcat:contactPoint': {
        '@id': `${address}#contact`,
        '@type': ['vcard:Kind', 'vcard:Organization'],
        'vcard:fn': 'Havnerådet',
        'vcard:hasURL': refers('https://example.dk/havneraadet'),
      },
      url: 'https://example.dk/havneraadet',
      'dcat:theme': [
        {
          '@id': `${eu}/data-theme/ENVI`,
          '@type': 'skos:Concept',
          'skos:inScheme': refers(`${eu}/data-theme`),
          'skos:prefLabel': both('Miljø', 'Environment'),
        },
        {
          '@id': `${eu}/data-theme/GOVE`,
          '@type': 'skos:Concept',
          'skos:inScheme': refers(`${eu}/data-theme`),
          'skos:prefLabel': both('Regeringen og den offentlige sektor', 'Government and public sector'),
        },
      ],
      keywords,
      'dcat:keyword': keywords,
      'dct:spatial': {
        '@id': `${eu}/country/DNK`,
        '@type': 'dct:Location',
        'skos:inScheme': refers(`${eu}/country`),
        'skos:prefLabel': both('Danmark', 'Denmark'),
        'dcat:bbox': {
          '@value': 'POLYGON((8.0 54.5,15.2 54.5,15.2 57.8,8.0 57.8,8.0 54.5))',
          '@type': 'gsp:wktLiteral',
        },
        'dcat:centroid': { '@value': 'POINT(10.0 56.0)', '@type': 'gsp:wktLiteral' },
      },
      temporalCoverage: '2020-01-01/2021-06-01',
      'dct:temporal': {
        '@id': `${address}#period`,
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@value': '2020-01-01', '@type': 'xsd:date' },
        'dcat:endDate': { '@value': '2021-06-01', '@type': 'xsd:date' },
      },
      'dct:conformsTo': { '@id': 'https://example.dk/schema.json', '@type': 'dct:Standard' },
      'dcat:distribution': [refers(`${address}#file-havne.jsonld`)],
    });
  });

  it('says of each file what it is, where it is and what it may be used for', () => {
    const [file] = described(small, [{ name: 'csv/figures.csv' }])['distribution'] as readonly JsonLdNode[];

    assert.deepEqual(file, {
      '@id': `${address}#file-csv-figures.csv`,
      '@type': ['DataDownload', 'dcat:Distribution'],
      name: 'csv/figures.csv',
      'dct:title': 'csv/figures.csv',
      'dct:description': both(
        'Havnenes klimaindsats: csv/figures.csv',
        'The harbours’ climate effort: csv/figures.csv',
      ),
      contentUrl: 'https://example.dk/csv/figures.csv',
      'dcat:accessURL': refers('https://example.dk/csv/figures.csv'),
      'dcat:downloadURL': refers('https://example.dk/csv/figures.csv'),
      encodingFormat: 'text/csv',
      'dcat:mediaType': {
        '@id': 'https://www.iana.org/assignments/media-types/text/csv',
        '@type': 'dct:MediaType',
      },
      'dct:format': {
        '@id': `${eu}/file-type/CSV`,
        '@type': 'dct:MediaTypeOrExtent',
        'skos:inScheme': refers(`${eu}/file-type`),
        'skos:prefLabel': both('CSV', 'CSV'),
      },
      'dcatap:availability': {
        '@id': 'http://data.europa.eu/r5r/availability/stable',
        '@type': 'skos:Concept',
        'skos:inScheme': refers(`${eu}/planned-availability`),
        'skos:prefLabel': both('stabil', 'stable'),
        'skos:exactMatch': refers(`${eu}/planned-availability/STABLE`),
      },
      license: cc0,
      'dct:license': refers(cc0),
    });
  });

  it('says what kind of publisher it has, of each kind there is', () => {
    const kinds = {
      municipality: ['LocalAuthority', 'Lokal myndighed', 'Local authority'],
      region: ['RegionalAuthority', 'Regional myndighed', 'Regional authority'],
      state: ['NationalAuthority', 'National myndighed', 'National authority'],
      'non-profit': ['NonProfitOrganisation', 'Almennyttig organisation', 'Non-profit organisation'],
      company: ['Company', 'Virksomhed', 'Company'],
    } as const;

    for (const [classification, kind] of Object.entries(kinds) as [keyof typeof kinds, [string, string, string]][])
      assert.deepEqual(
        creatorOf({ ...small, publisher: { name: 'Havnen', classification } })['dct:type'],
        publisherKind(...kind),
      );
  });

  it('has no address nor kind of a publisher who has none', () => {
    const { url, 'dcat:contactPoint': contact, creator } = described({ ...small, publisher: { name: 'Havnen' } });

    assert.equal(url, undefined);
    assert.deepEqual(creator, {
      '@id': `${address}#publisher`,
      '@type': ['Organization', 'foaf:Agent'],
      name: 'Havnen',
      'foaf:name': 'Havnen',
    });
    assert.deepEqual(Object.keys(contact as object), ['@id', '@type', 'vcard:fn']);
  });

  it('is found by the plans and the programme it has, and by no others', () => {
    const dk2020 = { ...small.programmes[0], id: 'dk2020' } as (typeof small.programmes)[number];

    assert.deepEqual(described({ ...small, programmes: [...small.programmes, dk2020], plans: [] })['keywords'], [
      ...both('klima', 'climate'),
      ...both('kommuner', 'municipalities'),
      ...both('DK2020', 'DK2020'),
    ]);
  });

  it('points to where a licence is told of that it doesn’t know', () => {
    const licence = described({ ...small, license: 'CC-BY-4.0' })['dct:license'] as JsonLdNode;

    assert.deepEqual(licence, {
      '@id': 'https://spdx.org/licenses/CC-BY-4.0',
      '@type': 'dct:LicenseDocument',
      'dct:type': {
        '@id': 'http://purl.org/adms/licencetype/UnknownIPR',
        '@type': 'skos:Concept',
        'skos:inScheme': refers('http://purl.org/adms/licencetype/1.0'),
        'skos:prefLabel': both('Se licensen', 'See the licence'),
      },
    });
  });
});
