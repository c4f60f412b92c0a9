import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, small } from '../test/small.ts';
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
      'Aalund 9001',
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
