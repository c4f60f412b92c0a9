import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import jsonld from 'jsonld';

import { living } from '../../test/living.ts';
import { changed, small } from '../../test/small.ts';
import type { Dataset } from '../model/dataset.ts';
import { isCatalogued } from './catalogue.ts';
import { toJsonLd } from './json-ld.ts';
import type { JsonLdNode } from './json-ld-node.ts';

const s = 'http://schema.org/';
const base = 'https://klimaindsats.invalid/havneplan.jsonld';
const namespaces: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  klima: 'https://cdn.jsdelivr.net/npm/@klimaindsats/data/dist/schema.v1.json#',
  eu: 'http://publications.europa.eu/resource/authority/',
};
const type = 'a';

/** The triples an independent processor reads, as `subject property object`. */
async function triples(dataset: Dataset = small): Promise<readonly string[]> {
  const quads = (await jsonld.toRDF(toJsonLd(dataset) as never, {
    // schema.org's own context maps every term it has into its vocabulary; so does this, without the network.
    documentLoader: (url: string) =>
      Promise.resolve({ document: { '@context': { '@vocab': s } }, documentUrl: url, contextUrl: undefined }),
  })) as readonly { subject: Term; predicate: Term; object: Term & { language?: string } }[];
  return quads.map(
    ({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) => short(value)).join(' ') +
      (object.language ? `@${object.language}` : ''),
  );
}
interface Term {
  readonly value: string;
}

function short(value: string): string {
  if (value.endsWith('22-rdf-syntax-ns#type')) return type;
  const local = value.replace(base, '').replace(s, '');
  const [prefix, name] = Object.entries(namespaces).find(([, address]) => local.startsWith(address)) ?? [];
  return prefix === undefined || name === undefined ? local : `${prefix}:${local.slice(name.length)}`;
}

async function has(expected: readonly string[], dataset?: Dataset): Promise<void> {
  const read = new Set(await triples(dataset));
  for (const triple of expected) assert.ok(read.has(triple), `${triple}\nis not in\n${[...read].join('\n')}`);
}

describe('toJsonLd', () => {
  it('describes the data set in the terms of schema.org, DCAT and Dublin Core', () =>
    has([
      `#dataset ${type} Dataset`,
      `#dataset ${type} dcat:Dataset`,
      '#dataset name Havnenes klimaindsats@da',
      '#dataset dct:title The harbours’ climate effort@en',
      '#dataset version 2.3.4',
      '#dataset dcat:version 2.3.4',
      '#dataset license https://creativecommons.org/publicdomain/zero/1.0/',
      '#dataset dct:license https://creativecommons.org/publicdomain/zero/1.0/',
      'https://creativecommons.org/publicdomain/zero/1.0/ dct:type http://purl.org/adms/licencetype/PublicDomain',
      '#dataset dct:conformsTo https://example.dk/schema.json',
      '#dataset klima:about #programme-havneplan',
      '#dataset spatialCoverage #region-9000',
      '#dataset citation #source-avisen',
      '#dataset variableMeasured #figure-havne',
      '#dataset temporalCoverage 2020-01-01/2021-06-01',
      '#period dcat:startDate 2020-01-01',
      '#period dcat:endDate 2021-06-01',
      '#dataset dcat:keyword municipalities@en',
      '#dataset keywords kommuner@da',
      '#dataset dcat:theme eu:data-theme/ENVI',
      '#dataset inLanguage da',
      '#dataset dct:spatial eu:country/DNK',
      '#dataset dct:publisher #publisher',
      `#publisher ${type} foaf:Agent`,
      '#publisher foaf:name Havnerådet',
      '#publisher dct:type http://purl.org/adms/publishertype/LocalAuthority',
      '#dataset dcat:contactPoint #contact',
      '#contact vcard:hasURL https://example.dk/havneraadet',
      '#dataset dcat:distribution #file-havneplan.jsonld',
      `#file-havneplan.jsonld dcat:accessURL `,
      '#file-havneplan.jsonld encodingFormat application/ld+json',
      '#file-havneplan.jsonld dct:format eu:file-type/JSON_LD',
      '#file-havneplan.jsonld dcatap:availability dcatap:availability/stable',
    ]));

  it('describes organizations, roles, people, contacts, places, figures and sources', async () => {
    await has([
      `#organization-havneraad ${type} Organization`,
      '#organization-havneraad name Havnerådet@da',
      '#organization-havneraad description The council of the harbours.@en',
      `#membership-raad-2 ${type} OrganizationRole`,
      '#membership-raad-2 klima:person #person-p2',
      '#membership-raad-2 klima:onBehalfOf #municipality-9003',
      '#membership-raad-1 klima:onBehalfOf #region-9000',
      '#membership-raad-2 klima:post #post-formand',
      '#membership-raad-2 roleName chair@en',
      '#membership-raad-2 description harbour master@en',
      `#person-p2 ${type} Person`,
      '#person-p2 name Bjørn Aagaard',
      '#person-p2 dct:source #source-avisen',
      `#contactPoint-raadets-sekretaer ${type} ContactPoint`,
      '#contactPoint-raadets-sekretaer name Rådets sekretær@da',
      '#contactPoint-raadets-sekretaer email aase@example.dk',
      '#contactPoint-raadets-sekretaer telephone +4512345678',
      `#region-9000 ${type} AdministrativeArea`,
      '#region-9000 identifier 9000',
      `#municipality-9002 ${type} AdministrativeArea`,
      '#municipality-9002 name Ærøby',
      '#municipality-9002 identifier 9002',
      '#municipality-9002 containedInPlace #region-9000',
      `#figure-havne-med-plan ${type} PropertyValue`,
      '#figure-havne-med-plan name harbours with a plan@en',
      '#figure-havne-med-plan value 2',
      '#figure-havne-med-plan unitText municipalities',
      '#figure-havne-med-plan klima:status conflicting',
      '#figure-havne-med-plan klima:asOf 2021-05-01/2021-05-31',
      `#source-avisen ${type} CreativeWork`,
      '#source-avisen url https://example.dk/havne',
      '#source-avisen datePublished 2021-05-20',
    ]);
    const read = await triples();
    assert.ok(read.some((triple) => triple.endsWith('propertyID ISO 3166-2')));
    assert.ok(read.some((triple) => triple.endsWith('klima:value 3')));
  });

  it('tells when one can come and call, where, and since when somebody holds a post', async () => {
    await has([
      '#membership-raad-2 startDate 2020-06',
      '#membership-raad-2 endDate 2099-12-31',
      '#person-p2 email bjoern@example.dk',
      '#person-p2 telephone +4511223344',
      '#person-p2 url https://example.dk/bjoern',
      '#contactPoint-vagten email vagt@example.dk',
      '#contactPoint-vagten email presse@example.dk',
      '#contactPoint-vagten telephone +4587654321',
      '#contactPoint-vagten url https://example.dk/vagten',
      '#contactPoint-vagten klima:secure https://post.borger.dk/vagten',
      '#contactPoint-vagten klima:title officer of the watch@en',
      '#organization-netvaerk contactPoint #contactPoint-vagten',
      '#figure-kajer unitText km@da',
      '#figure-kajer klima:period 2030',
      '#dataset klima:reviewed 2021-05-31',
      '#dataset klima:reviewEvery 6',
    ]);
    const of = (id: string): Readonly<Record<string, unknown>> =>
      toJsonLd(small)['@graph'].find((node) => node['@id'] === `${base}#${id}`) ?? {};
    assert.deepEqual(of('person-p2')['image'], {
      '@type': 'ImageObject',
      contentUrl: 'https://example.dk/bjoern.jpg',
      width: { '@type': 'QuantitativeValue', value: 400, unitCode: 'E37' },
      height: { '@type': 'QuantitativeValue', value: 300, unitCode: 'E37' },
      copyrightNotice: 'Havnerådet, CC BY 4.0',
    });
    assert.deepEqual(of('contactPoint-vagten')['hoursAvailable'], [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: [{ '@id': 'https://schema.org/Friday' }],
        opens: '08:00',
        closes: '12:00',
        validFrom: '2021-06-01',
        validThrough: '2021-08-31',
      },
    ]);
    const [place = {}] = of('organization-netvaerk')['location'] as readonly Readonly<Record<string, unknown>>[];
    assert.deepEqual(place['address'], {
      '@type': 'PostalAddress',
      name: [
        { '@value': 'Besøg', '@language': 'da' },
        { '@value': 'Visits', '@language': 'en' },
      ],
      streetAddress: 'Kajen 1, 2. sal',
      postalCode: '0999',
      addressLocality: 'Aalund',
      addressCountry: 'DK',
    });
    assert.deepEqual(
      (place['openingHoursSpecification'] as readonly { readonly opens: string }[]).map(({ opens }) => opens),
      ['09:00'],
    );
  });

  it('has the numbers of an organization, each once', () => {
    const [contact] = living.contactPoints ?? [];
    assert.ok(contact);
    const graph = toJsonLd({ ...living, contactPoints: [contact, { ...contact, id: 'x' }] })['@graph'];
    const organization = graph.find((node) => node['@id']?.endsWith(`#organization-${contact.organization}`));

    assert.equal(organization?.['taxID'], '13748136');
    assert.equal(organization['globalLocationNumber'], '5798000000001');
    const { contactPoints: _, ...rest } = living;
    assert.doesNotMatch(JSON.stringify(toJsonLd(rest)['@graph']), /taxID|globalLocationNumber/);
  });

  it('leaves out a day of the week that a newer minor version has', () => {
    const dataset = changed((draft) => {
      Object.assign(draft.contactPoints[1].hours[1], { days: ['holidays', 'Su'] });
    });

    const text = JSON.stringify(toJsonLd(dataset)['@graph'].map(({ hoursAvailable }) => hoursAvailable ?? null));

    assert.deepEqual(text.match(/schema\.org\/\w+/g), ['schema.org/Sunday']);
  });

  it('has the prefixes of the terms it uses', () => {
    assert.deepEqual(toJsonLd(small)['@context'], [
      'https://schema.org',
      {
        dcat: 'http://www.w3.org/ns/dcat#',
        dcatap: 'http://data.europa.eu/r5r/',
        dct: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
        gsp: 'http://www.opengis.net/ont/geosparql#',
        klima: 'https://cdn.jsdelivr.net/npm/@klimaindsats/data/dist/schema.v1.json#',
        skos: 'http://www.w3.org/2004/02/skos/core#',
        vcard: 'http://www.w3.org/2006/vcard/ns#',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
    ]);
  });

  it('has a property for what is known alone, whichever record it is', () => {
    const { reviewed: _, reviewEvery: __, ...unreviewed } = living;
    const bare = changed((draft) => {
      draft.organizations.push({ id: 'ny', name: { da: 'Ny', en: 'New' } } as never);
      for (const key of ['emails', 'phones', 'hours', 'addresses']) Reflect.deleteProperty(draft.contactPoints[1], key);
    });
    for (const dataset of [small, living, unreviewed, bare]) {
      const graph = toJsonLd(dataset)['@graph'];
      // JSON has no property for what isn't known.
      assert.deepEqual(JSON.parse(JSON.stringify(graph)), graph);
    }
    const of = (id: string): JsonLdNode =>
      toJsonLd(bare)['@graph'].find((node) => node['@id'] === `${base}#${id}`) ?? {};
    assert.deepEqual(Object.keys(of('organization-ny')), ['@id', '@type', 'name', 'klima:id', 'klima:name']);
    assert.deepEqual(of('tombstone-p0'), {
      '@id': `${base}#tombstone-p0`,
      '@type': ['klima:Tombstone'],
      'klima:id': 'p0',
      'klima:removed': { '@value': '2021-06-01', '@type': 'http://id.loc.gov/datatypes/edtf' },
    });
    assert.deepEqual(
      Object.entries(of('contactPoint-vagten')).filter(([key]) => ['email', 'telephone'].includes(key)),
      [['email', 'vagt@example.dk']],
    );
    assert.ok(!('hoursAvailable' in of('contactPoint-vagten')));
    assert.deepEqual(toJsonLd(living)['@graph'].find((node) => node['@id']?.endsWith('region-9100'))?.['identifier'], [
      '9100',
    ]);
  });

  it('types a date as EDTF, also one in a part, and leaves an unknown one a word', () => {
    const dataset = changed((draft) => {
      draft.figures[1].asOf = 'unknown';
    });
    const node = toJsonLd(dataset)['@graph'].find(({ '@id': id }) => id?.endsWith('#figure-havne-med-plan')) ?? {};
    const [alternative = {}] = node['klima:alternatives'] as readonly JsonLdNode[];

    assert.equal(node['klima:asOf'], 'unknown');
    assert.deepEqual(alternative['klima:asOf'], {
      '@value': '2021-06-01',
      '@type': 'http://id.loc.gov/datatypes/edtf',
    });
    assert.deepEqual((node['klima:counts'] as JsonLdNode)['klima:joinedBy'], alternative['klima:asOf']);
  });

  it('refers to the record that a part names', () => {
    const node = toJsonLd(small)['@graph'].find(({ '@id': id }) => id?.endsWith('#programme-havneplan')) ?? {};

    assert.deepEqual(node['klima:partners'], [
      {
        'klima:organization': { '@id': `${base}#region-9000` },
        'klima:role': 'carry',
        'klima:region': { '@id': `${base}#region-9000` },
      },
    ]);
  });

  it('has every day of the week, at the place where the doors are open, which is the first', () => {
    const dataset: Dataset = {
      ...living,
      contactPoints: (living.contactPoints ?? []).map((contact) => ({
        ...contact,
        hours: [{ for: 'visit', days: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'], opens: '09:00', closes: '12:00' }],
      })),
    };
    const { location } =
      toJsonLd(dataset)['@graph'].find(({ '@id': id }) => id?.endsWith('#organization-sekretariat')) ?? {};
    const [first = {}, second = {}] = location as readonly JsonLdNode[];

    assert.deepEqual(first['openingHoursSpecification'], [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => ({
          '@id': `https://schema.org/${day}`,
        })),
        opens: '09:00',
        closes: '12:00',
      },
    ]);
    assert.deepEqual(Object.keys(second), ['@type', 'name', 'address']);
    assert.equal(second['@type'], 'Place');
    assert.equal((location as readonly unknown[]).length, 2);
  });

  it('has the address of a programme and of a plan, and what kind of thing publishes a source', async () => {
    await has([
      '#programme-havneplan url https://example.dk/havneplan',
      '#plan-havneplan-9001 url https://example.dk/plan',
    ]);
    const graph = toJsonLd(small)['@graph'];
    const of = (id: string): JsonLdNode => graph.find((node) => node['@id'] === `${base}#${id}`) ?? {};

    assert.deepEqual(of('source-avisen')['publisher'], { '@type': 'Organization', name: 'Avisen' });
    assert.deepEqual(of('region-9000')['identifier'], [
      '9000',
      { '@type': 'PropertyValue', propertyID: 'ISO 3166-2', value: 'DK-90' },
    ]);
  });

  it('has the codes of units that have one', async () => {
    const dataset = changed((draft) => {
      for (const [index, unit] of (['MWh', 'hectares', 'percent', 'kWh', 'tCO2e'] as const).entries())
        Object.assign(draft.figures[index as 0], { unit });
    });

    await has(
      [
        '#figure-havne unitCode MWH',
        '#figure-havne-med-plan unitCode HAR',
        '#figure-havne-uden-plan unitCode P1',
        '#figure-kajer unitCode KWH',
      ],
      dataset,
    );
    assert.ok(!(await triples(dataset)).some((triple) => triple.startsWith('#figure-kajer-da unitCode')));
  });

  it('has what schema.org has no words for, with sources and times', () =>
    has([
      `#participation-havneplan-9002 ${type} klima:Participation`,
      '#participation-havneplan-9002 klima:municipality #municipality-9002',
      '#participation-havneplan-9002 klima:admitted 2021-04-01/2021-05-31',
      '#participation-havneplan-9002 dct:source #source-avisen',
      '#participation-havneplan-9002 klima:asOf 2021-05',
      `#programme-havneplan ${type} Project`,
      '#programme-havneplan foundingDate 2020',
      '#programme-havneplan dissolutionDate 2030-12-31',
      `#statement-om ${type} Claim`,
      '#statement-om citation #source-avisen',
      `#plan-havneplan-9001 ${type} CreativeWork`,
      '#plan-havneplan-9001 name Plan for havnen@da',
      '#plan-havneplan-9001 datePublished 2021-03-10',
      '#absence-havneplan-9003 klima:reason The harbour was frozen over.@en',
      '#tombstone-p0 klima:removed 2021-06-01',
    ]));

  it('says nothing where nothing is known, and names nobody who was taken out', async () => {
    const dataset = changed((draft) => {
      draft.sources[0].published = '2021-05/2021-06';
      Reflect.deleteProperty(draft.programmes[0], 'url');
      Reflect.deleteProperty(draft.regions[0], 'identifiers');
      Reflect.deleteProperty(draft.contactPoints[0], 'email');
      Reflect.deleteProperty(draft.plans[0], 'title');
      Reflect.deleteProperty(draft.plans[0], 'url');
    });

    const read = await triples(dataset);

    for (const start of [
      '#source-avisen datePublished',
      '#source-opslag datePublished',
      '#programme-havneplan url',
      '#programme-kystplan foundingDate',
      '#membership-raad-3 klima:person',
      '#membership-raad-4 description',
      '#organization-netvaerk description',
      '#person-p1 image',
      '#person-p1 email',
      '#organization-havneraad location',
      '#membership-raad-1 startDate',
      '#contactPoint-raadets-sekretaer email',
      '#plan-havneplan-9001 name',
      '#plan-havneplan-9001 url',
    ])
      assert.deepEqual(
        read.filter((triple) => triple.startsWith(start)),
        [],
      );
    assert.ok(!read.some((triple) => triple.includes('propertyID')));
  });

  it('has no period where nothing is dated, and our schema where the data names none on the web', () => {
    const undated = JSON.parse(
      JSON.stringify(small, (key, value: unknown) =>
        ['asOf', 'admitted', 'announced'].includes(key) ? 'unknown' : value,
      ),
    ) as Dataset;
    const [described = {}] = toJsonLd({ ...undated, $schema: './schema.json' })['@graph'];

    assert.ok(!('temporalCoverage' in described || 'dct:temporal' in described));
    assert.match(String((described['dct:conformsTo'] as JsonLdNode)['@id']), /^https:.*\/schema\.v1\.json$/);
  });

  it('tells of its files, at their addresses, with type and size', () => {
    const [described = {}] = toJsonLd(small, {
      address: 'https://example.dk/data/alt.jsonld',
      files: [{ name: 'csv/figures.csv', size: 12 }, { name: 'popolo.json' }],
      publisher: { name: 'Havnen' },
    })['@graph'];
    const [csv = {}, popolo = {}] = described['distribution'] as readonly JsonLdNode[];

    assert.equal(described['@id'], 'https://example.dk/data/alt.jsonld#dataset');
    assert.deepEqual(
      [csv['contentUrl'], csv['encodingFormat'], csv['contentSize']],
      ['https://example.dk/data/csv/figures.csv', 'text/csv', '12 B'],
    );
    assert.deepEqual([popolo['encodingFormat'], 'contentSize' in popolo], ['application/json', false]);
    assert.equal((described['creator'] as JsonLdNode)['name'], 'Havnen');
    assert.ok(!('dct:type' in (described['creator'] as JsonLdNode)));
    assert.ok(!('url' in described || 'url' in (described['creator'] as JsonLdNode)));
    assert.deepEqual(['a.csv', 'a.vcf', 'a.jsonld', 'constructor'].map(isCatalogued), [true, false, true, false]);
  });

  it('gives a file of any name an address that is one', () => {
    const files = ['Min fil.csv', 'tal/Æ ø å.csv', 'a#b?c.json', '100 % grøn.csv', 'a%20b.csv', '«"<>\\^`{|}».csv'];
    const [described = {}] = toJsonLd(small, {
      address: 'https://example.dk/data/alt.jsonld',
      files: files.map((name) => ({ name })),
    })['@graph'];
    const told = described['distribution'] as readonly JsonLdNode[];

    assert.deepEqual(
      told.map((file) => decodeURIComponent(new URL(String(file['contentUrl'])).pathname)),
      files.map((name) => `/data/${name}`),
    );
    for (const [index, file] of told.entries()) {
      const [id, url] = [String(file['@id']), String(file['contentUrl'])];
      // What RFC 3987 lets stand in an address; a # begins a fragment, in which there is no other.
      for (const address of [id, url]) assert.match(address, /^[^\s#<>"\\^`{|}]+(#[^\s#<>"\\^`{|}]+)?$/u);
      assert.ok(!url.includes('#') && !url.includes('?'), url);
      assert.deepEqual([file['dcat:accessURL'], file['dcat:downloadURL']], [{ '@id': url }, { '@id': url }]);
      assert.equal(file['name'], files[index]);
    }
    assert.deepEqual(
      described['dcat:distribution'],
      told.map((file) => ({ '@id': file['@id'] })),
    );
  });

  it('has the document’s own address for its file, as it is given', () => {
    const address = 'https://example.dk/data/alt%20om%20havnen.jsonld';
    const [described = {}] = toJsonLd(small, { address })['@graph'];
    const [file = {}] = described['distribution'] as readonly JsonLdNode[];

    assert.equal(file['contentUrl'], address);
  });

  it('says nothing of a publisher where nobody does, and finds by nothing that isn’t in it', () => {
    const { publisher: _, plans: __, ...rest } = small;
    const [described = {}] = toJsonLd(rest)['@graph'];

    const told = JSON.stringify(described);
    assert.ok(!/creator|[Pp]ublisher|contactPoint|npmjs|DK2020|klimaplaner|NonProfit/.test(told), told);
    const [theirs = {}] = toJsonLd({ ...small, programmes: [{ ...small.programmes[0], id: 'dk2020' }] } as Dataset)[
      '@graph'
    ];
    assert.match(JSON.stringify(theirs['keywords']), /klimaplaner.*DK2020/);
  });

  it('has the address of the package’s own document', () => {
    const [described] = toJsonLd({ ...small, about: 'klimaindsats' })['@graph'];

    assert.equal(described?.['@id'], 'https://cdn.jsdelivr.net/npm/@klimaindsats/data/dist/initiative.jsonld#dataset');
  });

  it('carries no people where the data set has none', async () => {
    const { persons: _, contactPoints: __, ...rest } = small;

    assert.deepEqual(
      (await triples(rest)).filter((triple) => / (Person|ContactPoint)$|aase@|#person/.test(triple)),
      [],
    );
  });

  it('points to SPDX for a licence it has no address of', () =>
    has(
      [
        '#dataset license https://spdx.org/licenses/CC-BY-4.0',
        'https://spdx.org/licenses/CC-BY-4.0 dct:type http://purl.org/adms/licencetype/UnknownIPR',
      ],
      { ...small, license: 'CC-BY-4.0' },
    ));
});
