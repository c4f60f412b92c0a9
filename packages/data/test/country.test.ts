import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { parse } from 'csv-parse/sync';

import { currentDataset } from '../build/current.ts';
import type { Municipality } from '../src/model/municipality.ts';

const dataset = await currentDataset();
const { municipalities, participations, absences = [], plans = [], regions, programmes } = dataset;

const byName = new Map(municipalities.map((municipality) => [municipality.name, municipality]));
const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(items.map(keyOf))].toSorted().map((key) => [key, items.filter((item) => keyOf(item) === key).length]),
  );

describe('the municipalities of the country', () => {
  it('have the codes, names and regions of a list that is not ours', () => {
    // Written off a public copy of DAWA's list of municipalities: no npm package has one.
    const list = parse<Readonly<Record<'code' | 'name' | 'region', string>>>(
      readFileSync(new URL('dawa-municipalities.csv', import.meta.url), 'utf8'),
      { columns: true },
    );
    const regionNames = new Map(regions.map(({ id, name }) => [id, name.replace('Region ', '')]));

    assert.deepEqual(
      municipalities.map(({ id, name, region }) => ({ code: id, name, region: regionNames.get(region) })),
      list.map((row) => ({ ...row })).toSorted((one, other) => one.code.localeCompare(other.code)),
    );
  });

  it('are 29, 17, 22, 19 and 11 by region', () => {
    assert.deepEqual(
      countBy(municipalities, ({ region }) => region),
      { '1081': 11, '1082': 19, '1083': 22, '1084': 29, '1085': 17 },
    );
  });

  it('are pilots, of round 1, of round 2, later or outside: 20, 44, 30, 1 and 3', () => {
    const inDk2020 = participations.filter(({ programme }) => programme === 'dk2020');

    assert.deepEqual(
      countBy(inDk2020, ({ cohort }) => cohort),
      { later: 1, pilot: 20, 'round-1': 44, 'round-2': 30 },
    );
    assert.equal(absences.length, 3);
    assert.deepEqual(
      [...inDk2020, ...absences].map(({ municipality }) => municipality).toSorted(),
      municipalities.map(({ id }) => id),
    );
  });

  it('are of these cohorts in each region', () => {
    const regionOf = new Map(municipalities.map(({ id, region }) => [id, region]));

    assert.deepEqual(
      countBy(participations, ({ municipality, cohort }) => `${regionOf.get(municipality)} ${cohort}`),
      {
        '1081 pilot': 2,
        '1081 round-1': 3,
        '1081 round-2': 6,
        '1082 pilot': 4,
        '1082 round-1': 9,
        '1082 round-2': 6,
        '1083 pilot': 5,
        '1083 round-1': 14,
        '1083 round-2': 3,
        '1084 later': 1,
        '1084 pilot': 5,
        '1084 round-1': 12,
        '1084 round-2': 8,
        '1085 pilot': 4,
        '1085 round-1': 6,
        '1085 round-2': 7,
      },
    );
  });

  it('have somebody who carried DK2020 in each region', () => {
    const carried = programmes
      .find(({ id }) => id === 'dk2020')
      ?.partners?.flatMap(({ role, region }) => (role === 'carry' && region !== undefined ? [region] : []));

    assert.deepEqual(
      [...new Set(carried)].toSorted(),
      regions.map(({ id }) => id),
    );
  });
});

describe('the plans', () => {
  it('are one a municipality, and those of DK2020 are of those who took part', () => {
    const joined = new Set(participations.map(({ municipality }) => municipality));

    assert.equal(new Set(plans.map(({ municipality }) => municipality)).size, plans.length);
    assert.deepEqual(
      plans.filter(({ programme, municipality }) => (programme === 'dk2020') !== joined.has(municipality)),
      [],
    );
  });

  it('are approved after their municipality was announced or began, and by the end of DK2020', () => {
    for (const { approved, id } of plans) {
      const end = approved?.split('/').at(-1) ?? '';
      assert.ok(end <= '2023-12-31', `${id} is approved ${approved}`);
    }
  });
});

describe('the sources', () => {
  it('are each cited', () => {
    const { sources, ...rest } = dataset;
    const citing = JSON.stringify(rest);

    assert.deepEqual(
      sources.filter(({ id }) => !citing.includes(`"${id}"`)).map(({ id }) => id),
      [],
    );
  });
});

describe('the tile map', () => {
  const tileOf = (name: string) => {
    const tile = byName.get(name)?.tile;
    assert.ok(tile, `${name} has a tile`);
    return tile;
  };
  /** The four tiles that share a side with a municipality's. */
  const neighboursOf = ({ tile }: Municipality): readonly Municipality[] =>
    municipalities.filter(
      (other) =>
        tile && other.tile && Math.abs(other.tile.column - tile.column) + Math.abs(other.tile.row - tile.row) === 1,
    );
  const islands = ['Bornholm', 'Fanø', 'Langeland', 'Læsø', 'Samsø', 'Ærø'];

  it('has each municipality in a place of its own, in 12 columns and 16 rows', () => {
    const tiles = municipalities.map(({ name }) => tileOf(name));

    assert.equal(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size, 98);
    assert.deepEqual(
      [Math.min(...tiles.map(({ column }) => column)), Math.max(...tiles.map(({ column }) => column))],
      [1, 12],
    );
    assert.deepEqual([Math.min(...tiles.map(({ row }) => row)), Math.max(...tiles.map(({ row }) => row))], [1, 16]);
  });

  it('has islands with water on all four sides', () => {
    for (const name of islands) {
      const island = byName.get(name);
      assert.deepEqual(island && neighboursOf(island), [], name);
    }
  });

  it('has each region in one piece, without its islands', () => {
    for (const { id, name } of regions) {
      const mainland = municipalities.filter((one) => one.region === id && !islands.includes(one.name));
      const reached = new Set(mainland.slice(0, 1));
      for (const one of reached) for (const next of neighboursOf(one)) if (mainland.includes(next)) reached.add(next);
      assert.deepEqual(
        mainland.filter((one) => !reached.has(one)).map((one) => one.name),
        [],
        name,
      );
    }
  });

  it('has the Great Belt between Fyn and Sjælland, and the Little Belt between Fyn and Jylland but at Middelfart', () => {
    const onFyn = [
      'Assens',
      'Faaborg-Midtfyn',
      'Kerteminde',
      'Middelfart',
      'Nordfyns',
      'Nyborg',
      'Odense',
      'Svendborg',
    ];
    const ashore = onFyn.flatMap((name) => {
      const town = byName.get(name);
      return town ? neighboursOf(town).map((other) => other.name) : [];
    });

    assert.deepEqual([...new Set(ashore)].filter((name) => !onFyn.includes(name)).toSorted(), [
      'Fredericia',
      'Kolding',
    ]);
  });

  it('has west of each other what lies west of each other', () => {
    for (const pair of `Esbjerg–Odense, Odense–København, Thisted–Aalborg, Aalborg–Læsø, Lemvig–Randers, Holstebro–Viborg,
      Viborg–Randers, Herning–Silkeborg, Silkeborg–Aarhus, Aarhus–Samsø, Ringkøbing-Skjern–Herning, Varde–Billund,
      Billund–Vejle, Vejle–Fredericia, Kolding–Middelfart, Tønder–Aabenraa, Aabenraa–Sønderborg, Middelfart–Odense,
      Odense–Nyborg, Assens–Svendborg, Nyborg–Slagelse, Slagelse–Næstved, Kalundborg–Holbæk, Lejre–Roskilde,
      Roskilde–Høje-Taastrup, Næstved–Faxe, Køge–Stevns, Lolland–Guldborgsund, Frederikssund–Hillerød, Hillerød–Hørsholm,
      Gribskov–Helsingør, Ballerup–Gladsaxe, Albertslund–Glostrup, Glostrup–Rødovre, Rødovre–Gentofte,
      Frederiksberg–København, Vallensbæk–Hvidovre, Hvidovre–Tårnby, Køge–Bornholm`.split(',')) {
      const [west = '', east = ''] = pair.trim().split('–');
      assert.ok(tileOf(west).column < tileOf(east).column, pair);
    }
  });

  it('has north of each other what lies north of each other', () => {
    for (const pair of `Hjørring–Aalborg, Brønderslev–Aalborg, Aalborg–Rebild, Rebild–Randers, Thisted–Morsø, Morsø–Skive,
      Skive–Herning, Holstebro–Herning, Randers–Aarhus, Norddjurs–Syddjurs, Viborg–Silkeborg, Silkeborg–Skanderborg,
      Aarhus–Odder, Odder–Horsens, Hedensted–Vejle, Vejle–Kolding, Kolding–Haderslev, Haderslev–Aabenraa, Varde–Esbjerg,
      Esbjerg–Tønder, Ringkøbing-Skjern–Varde, Odense–Svendborg, Svendborg–Langeland, Svendborg–Ærø, Nordfyns–Odense,
      Odsherred–Kalundborg, Holbæk–Ringsted, Roskilde–Køge, Greve–Solrød, Ishøj–Solrød, Køge–Vordingborg,
      Næstved–Vordingborg, Vordingborg–Guldborgsund, Helsingør–Fredensborg, Hillerød–Allerød, Hørsholm–Rudersdal,
      Lyngby-Taarbæk–Gentofte, Gentofte–København, København–Tårnby, Tårnby–Dragør, Gladsaxe–Frederiksberg,
      Glostrup–Brøndby, Frederikshavn–Læsø, København–Bornholm`.split(',')) {
      const [north = '', south = ''] = pair.trim().split('–');
      assert.ok(tileOf(north).row < tileOf(south).row, pair);
    }
  });
});
