import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { changed, small } from '../../test/small.ts';
import { timeOf } from '../../test/time-of.ts';
import { findMunicipality } from './municipality.ts';

const find = (query: string | number): string | undefined => findMunicipality(small, query)?.id;

describe('findMunicipality', () => {
  it('finds a name as people write it', () => {
    for (const query of ['Aalund', 'Ålund', 'ålund kommune', 'AALUND KOMMUNE', ' alund '])
      assert.equal(find(query), '9001', query);
    for (const query of ['Ærøby', 'aeroeby', 'Aeroby Kommune']) assert.equal(find(query), '9002', query);
    for (const query of ['Østervig-Strand', 'ostervig strand', 'Oestervig  Strand'])
      assert.equal(find(query), '9003', query);
  });

  it('finds a name with the words that say what it is, in Danish and English', () => {
    for (const query of [
      'Aalund Municipality',
      'Municipality of Aalund',
      'The municipality of Aalund',
      'Regional Municipality of Aalund',
      'Aalund Regional Municipality',
      'Ålunds Regionskommune',
      'Aalund kommunes',
      'Aalunds Kommune',
      'ÅLUND  KOMMUNE ',
    ])
      assert.equal(find(query), '9001', query);
  });

  it('finds a code and a name together, where both are of one', () => {
    for (const query of ['9001 Aalund', '9001 - Ålund Kommune', '9001: aalund'])
      assert.equal(find(query), '9001', query);
    for (const query of ['Aalund, 9001', 'Aalund (9001)', 'Ålund Kommune 9001', 'Municipality of Aalund - 9001 '])
      assert.equal(find(query), '9001', query);
    for (const query of ['Aalund 9002', '9001 Aalund 9001', '9001 Aalund 9002', 'Aalund 9001 9001', 'kommune 9001 x'])
      assert.equal(find(query), undefined, query);
    for (const query of ['9002 Aalund', '9001 Aalundby', '9009 Aalund']) assert.equal(find(query), undefined, query);
  });

  it('finds a code without its zeros after the name', () => {
    const dataset = changed((draft) => {
      draft.municipalities[0].id = '0091';
    });

    for (const query of ['Aalund 91', 'Aalund (091)', 'Aalund, 0091'])
      assert.equal(findMunicipality(dataset, query)?.name, 'Aalund', query);
    assert.equal(findMunicipality(dataset, 'Aalund 00091'), undefined);
  });

  it('finds what has signs in it that can’t be seen, or letters of full width', () => {
    for (const query of [
      'Aa\u00adlund',
      'Aa\u200blund',
      '\u200bAalund\u2060',
      '\u200b9001',
      '\ufeffAalund',
      'Ａａｌｕｎｄ',
      'Å\u200dlund',
    ])
      assert.equal(find(query), '9001', JSON.stringify(query));
  });

  it('takes an s at the end for an ending or the name’s own, and guesses at nothing between the two', () => {
    const dataset = changed((draft) => {
      draft.municipalities[0].name = 'Aalunds';
    });
    const both = changed((draft) => {
      draft.municipalities[1].name = 'Aalunds';
    });

    for (const query of ['Aalunds Kommune', 'Aalund Kommune']) {
      assert.equal(findMunicipality(dataset, query)?.id, '9001', query);
      assert.equal(findMunicipality(both, query), undefined, query);
    }
  });

  it('takes no longer than what it is given is long', () => {
    for (const [before, part, after] of [
      ['x', ' ', 'y'],
      ['', 'kommune ', ''],
      ['', ' regions', ''],
      ['', '0', ' x'],
      ['', 'municipality of ', ''],
      ['', 'a\u030a', ''],
      ['', '-\t', 's'],
      ['x', ' 1', ''],
      ['x', ' 1', 'x'],
      ['x ', '1', 'x'],
      ['', '\u200b', 'x'],
    ] as const) {
      const best = (length: number): number => {
        const query = before + part.repeat(length / part.length) + after;
        return Math.min(...Array.from({ length: 5 }, () => timeOf(() => find(query))));
      };

      // The clock of the processor ticks in steps of up to 10 ms. What grows with the square takes seconds.
      assert.ok(best(512_000) < 32 * best(64_000) + 150, `${part} takes ${best(64_000)} and ${best(512_000)} ms`);
    }
  });

  it('finds a code as text or number, with or without its zeros', () => {
    const dataset = changed((draft) => {
      draft.municipalities[0].id = '0091';
    });

    for (const query of ['0091', '91', 91, '091', ' 91 '])
      assert.equal(findMunicipality(dataset, query)?.name, 'Aalund');
  });

  it('guesses at nothing', () => {
    for (const query of [
      '',
      ' ',
      'kommune',
      'Aalun',
      'Østervig',
      'Åalund',
      '9999',
      '1',
      900,
      -9001,
      9001.5,
      '9001 9001',
      'constructor',
    ])
      assert.equal(find(query), undefined, String(query));
  });

  it('answers undefined where two have the name', () => {
    const dataset = changed((draft) => {
      draft.municipalities[1].name = 'Ålund';
    });

    assert.equal(findMunicipality(dataset, 'Aalund'), undefined);
  });
});
