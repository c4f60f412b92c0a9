import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import type { Dataset } from '../model/dataset.ts';
import { changed, small } from '../test/small.ts';
import { toJsonLd } from './json-ld.ts';

const s = 'http://schema.org/';
const base = 'https://example.dk/data';

/** The triples an independent processor reads, as `subject property object`. */
async function triples(dataset: Dataset = small): Promise<readonly string[]> {
  const quads = (await jsonld.toRDF(toJsonLd(dataset) as never, {
    base,
    // schema.org's own context maps every term it has into its vocabulary; so does this, without the network.
    documentLoader: (url: string) =>
      Promise.resolve({ document: { '@context': { '@vocab': s } }, documentUrl: url, contextUrl: undefined }),
  })) as readonly { subject: Term; predicate: Term; object: Term & { language?: string } }[];
  return quads.map(
    ({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) => value.replace(base, '').replace(s, '')).join(' ') +
      (object.language ? `@${object.language}` : ''),
  );
}
interface Term {
  readonly value: string;
}

const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

describe('toJsonLd', () => {
  it('describes the data set in the terms of schema.org, DCAT and Dublin Core', async () => {
    const read = await triples();

    for (const triple of [
      `#dataset ${type} Dataset`,
      `#dataset ${type} http://www.w3.org/ns/dcat#Dataset`,
      '#dataset name Havnenes klimaindsats@da',
      '#dataset http://purl.org/dc/terms/title The harbours’ climate effort@en',
      '#dataset version 2.3.4',
      '#dataset http://www.w3.org/ns/dcat#version 2.3.4',
      '#dataset license https://creativecommons.org/publicdomain/zero/1.0/',
      '#dataset http://purl.org/dc/terms/license https://creativecommons.org/publicdomain/zero/1.0/',
      '#dataset conformsTo https://example.dk/schema.json',
      '#dataset isBasedOn https://example.dk/havneplan',
      '#dataset spatialCoverage #area-9000',
      '#dataset citation #source-avisen',
      '#dataset variableMeasured #figure-havne',
    ]) {
      assert.ok(
        read.includes(triple),
        `${triple}\nis not in\n${read.filter((line) => line.startsWith('#dataset')).join('\n')}`,
      );
    }
  });

  it('describes organizations, roles, people, contacts, places, figures and sources', async () => {
    const read = await triples();

    for (const triple of [
      `#organization-havneraad ${type} Organization`,
      '#organization-havneraad name Havnerådet@da',
      '#organization-havneraad description The council of the harbours.@en',
      '#organization-havneraad member #membership-raad-2',
      '#organization-havneraad contactPoint #contact-raadets-sekretaer',
      `#membership-raad-2 ${type} OrganizationRole`,
      '#membership-raad-2 roleName formand@da',
      '#membership-raad-2 member #person-p2',
      '#membership-raad-2 areaServed #area-9003',
      '#membership-raad-2 description harbour master@en',
      `#person-p2 ${type} Person`,
      '#person-p2 name Bjørn Aagaard',
      `#contact-raadets-sekretaer ${type} ContactPoint`,
      '#contact-raadets-sekretaer name Rådets sekretær@da',
      '#contact-raadets-sekretaer email aase@example.dk',
      '#contact-raadets-sekretaer telephone +4512345678',
      `#area-9000 ${type} AdministrativeArea`,
      '#area-9000 identifier 9000',
      '#area-9000 name Region Havn',
      `#area-9002 ${type} AdministrativeArea`,
      '#area-9002 name Ærøby',
      '#area-9002 identifier 9002',
      '#area-9002 containedInPlace #area-9000',
      `#figure-havne-med-plan ${type} PropertyValue`,
      '#figure-havne-med-plan name harbours with a plan@en',
      '#figure-havne-med-plan value 2',
      '#figure-havne-med-plan unitText municipalities',
      '#figure-havne-med-plan additionalType conflicting',
      '#figure-havne-med-plan temporalCoverage 2021-05-01/2021-05-31',
      '#figure-havne-med-plan-1 value 3',
      '#figure-havne-med-plan-1 temporalCoverage 2021-06-01',
      '#figure-havne-med-plan-1 citation #source-avisen',
      `#source-avisen ${type} CreativeWork`,
      '#source-avisen name The newspaper on the harbours@en',
      '#source-avisen url https://example.dk/havne',
      '#source-avisen datePublished 2021-05-20',
    ]) {
      assert.ok(read.includes(triple), triple);
    }
    assert.ok(read.some((triple) => triple.endsWith('propertyID ISO 3166-2')));
    assert.ok(read.some((triple) => triple.endsWith('value DK-90')));
    assert.ok(read.some((triple) => triple.endsWith(`${type} PropertyValue`) && /^(_:)?b[0-9]/.test(triple)));
    assert.ok(read.some((triple) => /^(_:)?b[0-9]+ name Avisen$/.test(triple)));
    assert.ok(read.some((triple) => /^(_:)?b[0-9]+ \S+type Organization$/.test(triple)));
  });

  it('says nothing where nothing is known', async () => {
    const dataset = changed((draft) => {
      draft.figures[0].asOf = 'unknown';
      draft.sources[0].published = '2021-05/2021-06';
      Reflect.deleteProperty(draft.programmes[0], 'url');
      Reflect.deleteProperty(draft.regions[0], 'identifiers');
    });

    const read = await triples(dataset);

    const silent = (start: string) =>
      assert.deepEqual(
        read.filter((triple) => triple.startsWith(start)),
        [],
      );
    silent('#figure-havne temporalCoverage');
    silent('#source-avisen datePublished');
    silent('#source-opslag datePublished');
    silent('#dataset isBasedOn');
    silent('#membership-raad-3 member');
    silent('#membership-raad-4 areaServed');
    silent('#membership-raad-4 description');
    silent('#organization-netvaerk description');
    silent('#contact-vagten telephone');
  });

  it('leaves out an address that is not known', async () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft.contactPoints[0], 'email');
    });

    assert.deepEqual(
      (await triples(dataset)).filter((triple) => triple.startsWith('#contact-raadets-sekretaer email')),
      [],
    );
  });

  it('carries no people where the data set has none', async () => {
    const { persons: _, contactPoints: __, ...rest } = small;

    assert.deepEqual(
      (await triples(rest)).filter((triple) => / (Person|ContactPoint)$/.test(triple)),
      [],
    );
  });

  it('points to SPDX for a licence it has no address of', async () => {
    const read = await triples({ ...small, license: 'CC-BY-4.0' });

    assert.ok(read.includes('#dataset license https://spdx.org/licenses/CC-BY-4.0'));
  });
});
