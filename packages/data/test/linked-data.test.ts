import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

import { currentDataset } from '../build/current.ts';
import { filesOf } from '../build/files.ts';
import { type JsonLd, toJsonLd } from '../src/formats/json-ld.ts';
import { collectionNames, collections } from '../src/model/collections.ts';
import { living } from './living.ts';
import { schema } from './schema.ts';
import { changed, small } from './small.ts';
import { hasStandards, standard } from './standards.ts';

const dataset = await currentDataset();
const published = JSON.parse(filesOf(dataset, schema)['initiative.jsonld'] ?? '') as JsonLd;
const documents: Readonly<Record<string, JsonLd>> = {
  published,
  exported: toJsonLd(dataset),
  small: toJsonLd(small),
  living: toJsonLd(living),
};

/** The quads of a document, with schema.org's own context and no base. */
async function quadsOf(document: JsonLd): Promise<readonly Quad[]> {
  const context: unknown = JSON.parse(standard('schema.org/context.jsonld'));
  const nquads = (await jsonld.toRDF(document as never, {
    format: 'application/n-quads',
    documentLoader: (url: string) => Promise.resolve({ document: context as never, documentUrl: url }),
  })) as unknown as string;
  return new Parser({ format: 'N-Quads' }).parse(nquads);
}

const shapes = [
  '301-shapes',
  '301-shapes_recommended',
  '301-range',
  '301-mdr-vocabularies.shape',
  'dk-shapes',
  'dk-shapes-strict',
] as const;

/** What shapes find in a document, each once. */
async function findings(name: (typeof shapes)[number], quads: readonly Quad[]): Promise<readonly string[]> {
  const store = new Store(new Parser().parse(standard(`dcat-ap/${name}.ttl`)));
  const report = await new SHACLValidator(store).validate(new Store([...quads]));
  return [
    ...new Set(
      report.results.map(({ severity, path, focusNode, message }) =>
        [severity.value, focusNode.value, path.value, ...message.map(({ value }) => value)].join(' '),
      ),
    ),
  ];
}

describe('the linked data', () => {
  for (const [title, document] of Object.entries(documents))
    it(`leaves the shapes of DCAT-AP 3 and DCAT-AP-DK 2 nothing to find: ${title}`, async (test) => {
      if (!hasStandards(test)) return;
      const quads = await quadsOf(document);
      for (const name of shapes) {
        const found = (await findings(name, quads)).filter(
          // No publisher outside of the EU's institutions is in its list of corporate bodies.
          (finding) =>
            !(name.startsWith('301-mdr') && finding.includes('Warning') && finding.includes('/terms/publisher ')),
        );
        assert.deepEqual(found, [], name);
      }
    });

  it('is seen to break a shape', async (test) => {
    if (!hasStandards(test)) return;
    const quads = (await quadsOf(published)).filter(({ predicate }) => !predicate.value.endsWith('terms/description'));

    assert.match((await findings('dk-shapes', quads)).join('\n'), /Violation \S+#dataset \S+description/);
    assert.match((await findings('301-shapes_recommended', quads)).join('\n'), /Warning \S+#file/);
  });

  it('is read whatever signs an address has that a browser takes', async (test) => {
    if (!hasStandards(test)) return;
    const strange = 'https://example.dk/a|b<c>"d"{e}\\f^g`h';
    const hostile = changed((draft) => {
      draft.publisher.url = strange;
      draft.sources[0].url = strange;
      draft.programmes[0].url = strange;
      draft.plans[0].url = strange;
      draft.persons[1].url = strange;
      draft.persons[1].photo.url = strange;
      draft.contactPoints[1].url = strange;
      draft.$schema = strange;
    });

    const quads = await quadsOf(toJsonLd(hostile));

    const addresses = quads
      .map(({ object }) => object.value)
      .filter((value) => value.startsWith('https://example.dk/a'));
    // The schema's own terms have them as texts, as they stand in the file.
    assert.deepEqual([...new Set(addresses)].toSorted(), [
      'https://example.dk/a%7Cb%3Cc%3E%22d%22%7Be%7D%5Cf%5Eg%60h',
      strange,
    ]);
    assert.ok(quads.every(({ object }) => object.value !== strange || object.termType === 'Literal'));
  });

  it('has every triple of an absolute subject, with every record of every collection', async (test) => {
    if (!hasStandards(test)) return;
    for (const [document, data] of [
      [published, dataset],
      [documents['small'] ?? published, small],
    ] as const) {
      const types = (await quadsOf(document)).filter(({ predicate }) => predicate.value.endsWith('#type'));
      for (const name of collectionNames) {
        const type = `schema.v1.json#${collections[name].type}`;
        const subjects = types.filter(({ object }) => object.value.endsWith(type)).map(({ subject }) => subject.value);
        assert.equal(new Set(subjects).size, data[name]?.length, name);
        for (const subject of subjects) assert.match(subject, /^https:\/\//);
      }
    }
  });

  it('uses schema.org’s terms on the types that have them', async (test) => {
    if (!hasStandards(test)) return;
    const vocabulary = new Store(new Parser({ format: 'N-Triples' }).parse(standard('schema.org/vocabulary.nt.gz')));
    const https = (iri: string): string => iri.replace(/^http:\/\/schema\.org\//, 'https://schema.org/');
    const above = (type: string): readonly string[] => [
      type,
      ...vocabulary
        .getObjects(type, 'http://www.w3.org/2000/01/rdf-schema#subClassOf', null)
        .flatMap(({ value }) => above(value)),
    ];
    for (const document of Object.values(documents)) {
      const quads = await quadsOf(document);
      const typesOf = (subject: string): readonly string[] =>
        quads
          .filter((quad) => quad.subject.value === subject && quad.predicate.value.endsWith('#type'))
          .map(({ object }) => object.value);
      const wrong = quads.flatMap(({ subject, predicate }) => {
        const property = https(predicate.value);
        if (!property.startsWith('https://schema.org/')) return [];
        const domains = vocabulary
          .getObjects(DataFactory.namedNode(property), 'https://schema.org/domainIncludes', null)
          .map(({ value }) => value);
        const types = typesOf(subject.value).flatMap((type) => above(https(type)));
        return types.some((type) => domains.includes(type)) ? [] : [`${property} of ${types.join()}`];
      });

      assert.deepEqual([...new Set(wrong)], []);
    }
  });

  it('tells Google’s Dataset search what it asks for', () => {
    const [described = {}] = published['@graph'];
    const { name, description, license, creator, distribution, keywords, temporalCoverage, url } = described;
    const texts = description as readonly { readonly '@value': string }[];
    const files = distribution as readonly Readonly<Record<string, string>>[];

    for (const given of [name, license, creator, keywords, temporalCoverage, url]) assert.ok(given !== undefined);
    for (const { '@value': text } of texts) assert.ok(text.length >= 50 && text.length <= 5000);
    assert.ok(files.length > collectionNames.length);
    for (const { contentUrl, encodingFormat, contentSize } of files.slice(1)) {
      assert.match(contentUrl ?? '', /^https:\/\//);
      assert.match(encodingFormat ?? '', /^(application|text)\//);
      assert.match(contentSize ?? '', /^[0-9]+ B$/);
    }
  });
});
