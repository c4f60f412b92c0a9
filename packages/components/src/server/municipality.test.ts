/** Every municipality's page, as a server renders it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { initiative, municipalities, participations, programmes, regions } from '@klimaindsats/data';

import { renderToString } from './server.ts';

const cohorts = programmes.flatMap((programme) => ('cohorts' in programme ? programme.cohorts : []));
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('\u00ad', '')
    .replaceAll(/\s+/g, ' ');

describe('the page of every municipality', () => {
  for (const { id, name, region } of municipalities) {
    it(`tells of ${name}, in Danish and English`, () => {
      const cohort = cohorts.find(
        (candidate) => candidate.id === participations.find(({ municipality }) => municipality === id)?.cohort,
      );
      for (const lang of ['da', 'en'] as const) {
        const options = { lang, municipality: name, showSources: true };
        const own = textOf(renderToString('municipality', options));
        const map = textOf(renderToString('participation', options));

        assert.ok(own.includes(`${name} ${lang === 'da' ? 'i' : 'in'} DK2020`), own.slice(0, 80));
        assert.ok(!cohort || own.includes(cohort.name[lang]), cohort?.id);
        assert.ok(map.includes(regions.find((known) => known.id === region)?.name ?? '?'), map.slice(0, 80));
        assert.ok(map.includes(name));
        assert.doesNotMatch(own + map, /undefined|NaN|\[object|Invalid|null/);
        assert.equal(own, textOf(renderToString('municipality', { ...options, data: initiative })));
      }
    });
  }
});

describe('the map of every region', () => {
  for (const { id, name } of regions) {
    it(`of ${name} ends where all who took part are in`, () => {
      const all = municipalities.filter(({ region }) => region === id).map((municipality) => municipality.id as string);
      const joined = participations.filter(({ municipality }) => all.includes(municipality)).length;
      const count = joined === all.length ? `alle ${joined}` : `${joined} af ${all.length}`;

      assert.match(
        textOf(renderToString('participation', { region: id })),
        new RegExp(` var ${count} kommuner i ${name} med`),
      );
    });
  }
});
