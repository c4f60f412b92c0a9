/** Every municipality's page, as a server renders it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { initiative, municipalities, participations, programmes, regions } from '@klimaindsats/data';
import { patience } from 'tools/patience';

import { insideDanish } from '../words/shared.da.ts';
import { renderToString } from './server.ts';

const cohorts = programmes.flatMap((programme) => ('cohorts' in programme ? programme.cohorts : []));
const readable = (html: string): string =>
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
        const own = readable(renderToString('municipality', options));
        const map = readable(renderToString('participation', options));

        assert.ok(own.includes(`${name} ${lang === 'da' ? 'i' : 'in'} DK2020`), own.slice(0, 80));
        assert.ok(!cohort || own.includes(cohort.name[lang]), cohort?.id);
        assert.ok(map.includes(regions.find((known) => known.id === region)?.name ?? '?'), map.slice(0, 80));
        assert.ok(map.includes(name));
        assert.doesNotMatch(own + map, /undefined|NaN|\[object|Invalid|null/);
        assert.equal(own, readable(renderToString('municipality', { ...options, data: initiative })));
      }
    });
  }
});

describe('who represented a municipality', () => {
  it('is told with the name of the group as it stands inside a sentence', () => {
    const own = (lang: string) => readable(renderToString('municipality', { lang, municipality: '0779' }));

    assert.match(own('da'), /, medformand, den administrative styregruppe for DK2020 /);
    assert.match(own('en'), /, co-chair, the administrative steering group for DK2020 /);
  });

  for (const [name, inside] of [
    ['Den administrative styregruppe', 'den administrative styregruppe'],
    ['Det grønne råd', 'det grønne råd'],
    ['De unges råd', 'de unges råd'],
    ['Den Grønne Ø', 'Den Grønne Ø'],
    ['Dens råd', 'Dens råd'],
    ['Klimarådet', 'Klimarådet'],
  ] as const) {
    it(`writes ${name} as ${inside} there`, () => {
      assert.equal(insideDanish(name), inside);
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
        readable(renderToString('participation', { region: id })),
        new RegExp(` var ${count} kommuner i ${name} med`),
      );
    });
  }
});

describe('six pages for each municipality, in one process', () => {
  const names = ['contact-card', 'dk2020', 'initiative', 'member-list', 'municipality', 'participation'] as const;
  const render = renderToString as (name: (typeof names)[number], options: object) => string;
  const renderAll = (): number => {
    const start = process.cpuUsage();
    for (const { name: municipality } of municipalities) {
      for (const name of names) {
        render(name, name === 'contact-card' || name === 'dk2020' ? {} : { municipality, showSources: true });
      }
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  it('take a second at most of a processor, and leave nothing behind', (test) => {
    // A list of the region's members warns of the rest of the country. A mock would keep each warning.
    const { warn } = console;
    console.warn = () => undefined;
    test.after(() => (console.warn = warn));
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc') as () => void;
    renderAll();
    const times = [renderAll(), renderAll()];
    gc();
    const before = process.memoryUsage().heapUsed;
    times.push(renderAll(), renderAll());
    gc();
    const grown = process.memoryUsage().heapUsed - before;

    test.diagnostic(`${times.map(Math.round).join(', ')} ms; ${grown} bytes`);
    assert.ok(Math.min(...times) <= patience(1000), `588 pages take ${Math.min(...times)} ms`);
    assert.ok(grown < 500_000, `588 pages twice over leave ${grown} bytes`);
  });
});
