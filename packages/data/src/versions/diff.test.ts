import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { patience } from 'tools/patience';

import { living } from '../../test/living.ts';
import { changed, small } from '../../test/small.ts';
import type { Dataset } from '../model/dataset.ts';
import { diff, greatest, isShortened } from './diff.ts';

/** The changes as lines, and the bump. */
function told(before: Dataset, after: Dataset): readonly string[] {
  const { bump, changes } = diff(before, after);
  return [
    ...changes.map(
      (change) => `${change.bump}: ${[change.collection, change.record, change.text.en].filter(Boolean).join(' ')}`,
    ),
    bump,
  ];
}

describe('diff', () => {
  it('finds nothing between a data set and itself, whatever the order of its fields', () => {
    const turned = JSON.parse(JSON.stringify(small), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Dataset;

    assert.deepEqual(told(small, turned), ['none']);
  });

  it('calls a correction a patch, and names the fields', () => {
    const after = changed((draft) => {
      draft.municipalities[0].name = 'Aalunde';
      draft.municipalities[0].asOf = '2021-06';
      Reflect.deleteProperty(draft.figures[1], 'names');
      draft.posts[0].label.da = 'forperson';
      draft.programmes[2].url = 'https://example.dk/rammen';
    });

    assert.deepEqual(told(small, after), [
      'patch: municipalities 9001 corrected: name from "Aalund" to "Aalunde", asOf from "2021-05" to "2021-06"',
      'patch: programmes rammen corrected: url from nothing to "https://example.dk/rammen"',
      'patch: figures havne-med-plan corrected: names from ["Aalund","Ærøby"] to nothing',
      'patch: posts formand corrected: label/da from "formand" to "forperson"',
      'patch',
    ]);
  });

  it('sees a correction deep in a list', () => {
    const after = changed((draft) => {
      draft.figures[1].alternatives[0].value = 4;
    });

    assert.deepEqual(told(small, after), [
      'patch: figures havne-med-plan corrected: alternatives/0/value from 3 to 4',
      'patch',
    ]);
  });

  it('gives a machine each field whole, and a person the beginning of a long one, harmless to a screen', () => {
    const long = `\u001b[31m${'x'.repeat(200)}`;
    const after = changed((draft) => {
      draft.statements[0].text.da = long;
    });

    const [change] = diff(small, after).changes;
    assert.ok(change);

    assert.deepEqual(change.fields, [{ field: 'text/da', from: small.statements[0]?.text.da, to: long }]);
    assert.ok(change.text.en.length < 200);
    assert.ok(!change.text.en.includes('\u001b'));
  });

  it('sees a list become longer, and a list become an object', () => {
    const longer = changed((draft) => {
      draft.regions[0].sources.push('opslag');
    });
    const other = changed((draft) => {
      Object.assign(draft.regions[0], { sources: { 0: 'avisen' } });
    });

    assert.deepEqual(told(small, longer), [
      'patch: regions 9000 corrected: sources from ["avisen"] to ["avisen","opslag"]',
      'patch',
    ]);
    assert.deepEqual(told(small, other), [
      'patch: regions 9000 corrected: sources from ["avisen"] to {"0":"avisen"}',
      'patch',
    ]);
  });

  it('calls something new a minor', () => {
    const after = changed((draft) => {
      draft.statements.push({ ...draft.statements[0], id: 'mere' });
    });

    assert.deepEqual(told(small, after), ['minor: statements mere new', 'minor']);
  });

  it('calls an id that is gone a major', () => {
    const after = changed((draft) => {
      draft.statements.length = 0;
    });

    assert.deepEqual(told(small, after), ['major: statements om removed', 'major']);
  });

  it('calls a person taken out a patch, for the id remains', () => {
    const after = changed((draft) => {
      draft.persons.shift();
      draft.tombstones.push({ id: 'p1', removed: '2021-07-01' });
    });

    assert.deepEqual(told(small, after), ['patch: persons p1 taken out; the id remains', 'patch']);
  });

  it('calls a tombstone that is gone a major', () => {
    const after = changed((draft) => {
      draft.tombstones.length = 0;
    });

    assert.deepEqual(told(small, after), ['major: tombstones p0 removed', 'major']);
  });

  it('compares files with and without persons', () => {
    const { persons: _, ...rest } = small;

    assert.deepEqual(told(small, rest), ['major: persons p1 removed', 'major: persons p2 removed', 'major']);
    assert.deepEqual(told(rest, small), ['minor: persons p1 new', 'minor: persons p2 new', 'minor']);
  });

  it('calls another order a patch', () => {
    const after = changed((draft) => {
      draft.memberships.reverse();
    });

    assert.deepEqual(told(small, after), ['patch: memberships the order is changed', 'patch']);
  });

  it('sees no other order where something came in between', () => {
    const after = changed((draft) => {
      draft.memberships.unshift({ ...draft.memberships[3], id: 'raad-0' });
    });

    assert.deepEqual(told(small, after), ['minor: memberships raad-0 new', 'minor']);
  });

  it('follows the schema’s version', () => {
    const after = (schemaVersion: string) => told(small, { ...small, schemaVersion });

    assert.deepEqual(after('2.0.0'), ['major: the schema went from 1.1.0 to 2.0.0', 'major']);
    assert.deepEqual(after('1.2.0'), ['minor: the schema went from 1.1.0 to 1.2.0', 'minor']);
    assert.deepEqual(after('1.1.1'), ['patch: the schema went from 1.1.0 to 1.1.1', 'patch']);
  });

  it('calls another licence or initiative a major, another title a patch', () => {
    assert.deepEqual(told(small, { ...small, license: 'MIT' }), [
      'major: changed: license from "CC0-1.0" to "MIT"',
      'major',
    ]);
    assert.deepEqual(told(small, { ...small, about: 'kystplan' }), [
      'major: changed: about from "havneplan" to "kystplan"',
      'major',
    ]);
    assert.deepEqual(told(small, { ...small, title: { da: 'Havne', en: 'Harbours' } }), [
      'patch: changed: title/da from "Havnenes klimaindsats" to "Havne", title/en from "The harbours’ climate effort" to "Harbours"',
      'patch',
    ]);
  });

  it('tells who left a post and who follows, and from when', () => {
    const before: Dataset = {
      ...living,
      memberships: living.memberships
        .filter(({ id }) => id !== 'raad-formand-2' && id !== 'raad-medlem-3')
        .map(({ end: _, ...membership }) => membership),
    };

    assert.deepEqual(told(before, living), [
      'minor: memberships raad-formand-2 new: Ida Ærenlund holds the post “chair” from 1 March 2026, after Åge Østerby',
      'minor: memberships raad-medlem-3 new: Signe Bæk Åstrøm holds the post “member” from 1 March 2026, after Ida Ærenlund',
      'patch: memberships raad-formand-1 Åge Østerby leaves the post “chair” (31 December 2025), and Ida Ærenlund follows from 1 March 2026',
      'patch: memberships raad-medlem-2 Ida Ærenlund leaves the post “member” (1 January 2026 – 28 February 2026), and Signe Bæk Åstrøm follows from 1 March 2026',
      'minor',
    ]);
    assert.equal(
      diff(before, living).changes[2]?.text.da,
      'Åge Østerby forlader posten »formand« (31. december 2025), og Ida Ærenlund følger fra 1. marts 2026',
    );
  });

  it('tells of who left when nobody follows, of who isn’t listed, and of what else is corrected', () => {
    const vacant = (end?: string, title?: string): Dataset => ({
      ...living,
      persons: [],
      memberships: [
        {
          ...living.memberships[0],
          ...(end !== undefined && { end }),
          ...(title !== undefined && { title: { da: title, en: title } }),
        } as Dataset['memberships'][number],
      ],
    });

    assert.deepEqual(told(vacant('2025-12-31', 'x'), vacant('2026-01-31', 'y')), [
      'patch: memberships raad-formand-1 somebody unnamed leaves the post “chair” (31 January 2026); corrected: title/da from "x" to "y", title/en from "x" to "y"',
      'patch',
    ]);
  });

  it('shortens long names in what it means, and tells that it does', () => {
    const long = (id: string): Dataset => ({
      ...living,
      persons: (living.persons ?? []).map((person) => ({
        ...person,
        name: person.id === id ? 'Å'.repeat(200) : person.name,
      })),
    });
    const joined = (data: Dataset) =>
      diff({ ...data, memberships: data.memberships.filter(({ id }) => id !== 'raad-formand-2') }, data).changes[0];

    assert.match(joined(long('p2'))?.text.da ?? '', /^ny: Å{79}… har posten »formand« fra 1. marts 2026/);
    assert.deepEqual(
      [joined(long('p2')), joined(long('p1')), joined(living)].map((change) => change && isShortened(change)),
      [true, true, false],
    );
  });

  it('names nobody who was taken out', () => {
    const out = { ...living, tombstones: [{ id: 'p1', removed: '2026-11-20' }] };
    const ended = {
      ...out,
      memberships: out.memberships.map((membership) => ({ ...membership, end: '2026-11-20' })),
    };

    assert.ok(!JSON.stringify(diff(living, ended).changes.map(({ text }) => text)).includes('Østerby'));
  });

  it('tells which figure went from what to what', () => {
    const before = { ...living, figures: living.figures.filter(({ id }) => id !== 'udledning-2025') };
    const corrected = {
      ...living,
      figures: living.figures.map((figure) => ({ ...figure, value: figure.id === 'cykelsti' ? 40.5 : figure.value })),
    };

    assert.deepEqual(told(before, living), [
      'minor: figures udledning-2025 new: “emitted in the fjord’s municipalities” went from 1,090,000 tonnes of CO₂e (2024) to 985,000 tonnes of CO₂e (2025)',
      'minor',
    ]);
    assert.equal(
      diff(before, living).changes[0]?.text.da,
      'ny: »udledt fra fjordens kommuner« gik fra 1.090.000 ton CO₂e (2024) til 985.000 ton CO₂e (2025)',
    );
    assert.deepEqual(told(living, corrected), [
      'patch: figures cykelsti “built” is corrected from 38 km of cycle path to 40.5 km of cycle path',
      'patch',
    ]);
  });

  it('tells that a figure went on where it is of a later time, and was corrected where it is not', () => {
    const at = (value: number, asOf: string, period?: string) =>
      changed((draft) => {
        Object.assign(draft.figures[2], { value, asOf, ...(period !== undefined && { period }) });
      });
    const line = (before: Dataset, after: Dataset) => told(before, after)[0];

    assert.equal(
      line(at(5, '2021-05'), at(4, '2021-06')),
      'patch: figures havne-uden-plan “harbours without a plan” went from 5 (May 2021) to 4 (June 2021)',
    );
    assert.equal(
      diff(at(5, '2021-05'), at(4, '2021-06')).changes[0]?.text.da,
      '»havne uden en plan« gik fra 5 (maj 2021) til 4 (juni 2021)',
    );
    assert.equal(
      line(at(5, '2021-05', '2020'), at(4, '2021-06', '2021')),
      'patch: figures havne-uden-plan “harbours without a plan” went from 5 (2020) to 4 (2021); corrected: asOf from "2021-05" to "2021-06"',
    );
    for (const [was, is] of [
      ['2021-05', '2021-05'],
      ['2021-05', '2021-04'],
      ['2021-05', 'unknown'],
      ['unknown', '2021-05'],
      ['2021-05', '2021-05-02'],
      ['2021-05', '2020/2022'],
    ] as const)
      assert.match(line(at(5, was), at(4, is)) ?? '', /is corrected from 5 to 4/, `${was} → ${is}`);
  });

  it('says the version that should follow', () => {
    const after = (version: string, change: Parameters<typeof changed>[0]) =>
      diff({ ...small, version }, { ...changed(change), version }).version.least;

    const steps = ['1.2.3', '0.2.3'].flatMap((version) => [
      after(version, () => undefined),
      after(version, (draft) => (draft.regions[0].name = 'Region Kyst')),
      after(version, (draft) => draft.statements.push({ ...draft.statements[0], id: 'mere' })),
      after(version, (draft) => (draft.statements.length = 0)),
    ]);

    assert.deepEqual(steps, ['1.2.3', '1.2.4', '1.3.0', '2.0.0', '0.2.3', '0.2.4', '0.2.4', '0.3.0']);
  });

  it('compares a figure with the last of its nature', () => {
    const isTarget = (id: string): boolean => id === 'udledning-2030';
    const before = { ...living, figures: living.figures.filter(({ id }) => !isTarget(id)) };

    assert.deepEqual(told(before, living), ['minor: figures udledning-2030 new', 'minor']);
  });

  it('tells of other hours', () => {
    const after = changed((draft) => {
      draft.contactPoints[1].hours[0].closes = '14:00';
    });
    const none = changed((draft) => {
      Reflect.deleteProperty(draft.contactPoints[1], 'hours');
      draft.contactPoints[1].phone = '+4512345678';
    });

    assert.deepEqual(told(small, after), [
      'patch: contactPoints vagten the hours went from visits Mon Wed 09:00–15:30, telephone Fri 08:00–12:00 (1 June 2021 – 31 August 2021) to visits Mon Wed 09:00–14:00, telephone Fri 08:00–12:00 (1 June 2021 – 31 August 2021)',
      'patch',
    ]);
    assert.match(told(small, none)[0] ?? '', /\) to none; corrected: phone from nothing to "\+4512345678"$/);
    assert.match(diff(small, none).changes[0]?.text.da ?? '', /^tiderne gik fra besøg ma on 09:00–15:30, .* til ingen/);
  });

  it('tells of a new review', () => {
    const { reviewed: _, ...never } = small;

    assert.deepEqual(told(small, { ...small, reviewed: '2021-11-30', reviewEvery: 12 }), [
      'patch: reviewed again on 30 November 2021, before that on 31 May 2021',
      'patch: changed: reviewEvery from 6 to 12',
      'patch',
    ]);
    assert.deepEqual(told(never, small), ['patch: changed: reviewed from nothing to "2021-05-31"', 'patch']);
  });

  it('takes no square of a long trend, nor of a seat that many have held', () => {
    const figures = Array.from({ length: 40_000 }, (_, index) => ({
      ...living.figures[1],
      id: `tal-${index}`,
      period: String(2000 + (index % 1000)),
    }));
    const day = (index: number): string => new Date(Date.UTC(1950, 0, 1 + index)).toISOString().slice(0, 10);
    const { end: _end, ...held } = living.memberships[0] ?? assert.fail();
    const holders = (leave: boolean) =>
      Array.from({ length: 30_000 }, (_, index) => ({
        ...held,
        id: `m-${index}`,
        start: day(index),
        ...(leave && { end: day(index + 1) }),
      }));
    const [before, after] = [false, true].map(
      (leave) => ({ ...living, figures, memberships: holders(leave) }) as Dataset,
    );
    assert.ok(before && after);

    const start = performance.now();
    const { changes } = diff(before, after);
    assert.ok(performance.now() - start < patience(5000));
    assert.equal(changes.length, 30_000);
    assert.match(changes[0]?.text.en ?? '', /leaves the post .* and .* follows from 2 January 1950/);
  });

  it('takes the version and the schema’s address for no change', () => {
    assert.deepEqual(told(small, { ...small, version: '3.0.0', $schema: './schema.json' }), ['none']);
  });

  it('says it in Danish too', () => {
    const after = changed((draft) => {
      draft.regions[0].name = 'Region Kyst';
      draft.statements[0].id = 'ny';
      draft.memberships.reverse();
      draft.persons.shift();
      draft.tombstones.push({ id: 'p1', removed: '2021-07-01' });
    });

    assert.deepEqual(
      diff(small, { ...after, schemaVersion: '1.2.0', title: { da: 'x', en: 'x' } }).changes.map(({ text }) => text.da),
      [
        'skemaet gik fra 1.1.0 til 1.2.0',
        'ændret: title/da fra "Havnenes klimaindsats" til "x", title/en fra "The harbours’ climate effort" til "x"',
        'rettet: name fra "Region Havn" til "Region Kyst"',
        'fjernet',
        'ny',
        'rækkefølgen er ændret',
        'taget ud; id’et står tilbage',
      ],
    );
  });
});

describe('greatest', () => {
  it('is none of none, else the greatest', () => {
    assert.equal(greatest([]), 'none');
    assert.equal(greatest(['patch', 'major', 'minor']), 'major');
    assert.equal(greatest(['patch', 'minor', 'none']), 'minor');
    assert.equal(greatest(Array.from({ length: 200_000 }, () => 'patch')), 'patch');
  });
});
