import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findMunicipality, initiative, sources } from '@klimaindsats/data';

import { danish } from './member-list.da.ts';
import { english } from './member-list.en.ts';

const { municipalities } = initiative;
const authorities = new Map<string, string>(municipalities.map(({ id, name }) => [id, danish.municipality(name)]));

describe('the authority of a municipality', () => {
  it('is found again by its name in both languages, each of all 98', () => {
    assert.equal(municipalities.length, 98);
    for (const { id, name } of municipalities) {
      for (const words of [danish, english])
        assert.equal(findMunicipality(initiative, words.municipality(name))?.id, id, words.municipality(name));
    }
  });

  it('is called Kommune after the name, but for the two that call themselves otherwise', () => {
    const others = municipalities.filter(({ id, name }) => authorities.get(id) !== `${name} Kommune`);

    assert.deepEqual(
      others.map(({ id }) => authorities.get(id)),
      ['Københavns Kommune', 'Bornholms Regionskommune'],
    );
    assert.deepEqual(['København', 'Bornholm'].map(english.municipality), [
      'København Municipality',
      'Bornholm Regional Municipality',
    ]);
  });

  it('is called what it calls itself where it is the publisher of a source', () => {
    const publishers = new Set(sources.map(({ publisher }) => publisher).filter((name) => /kommune$/i.test(name)));

    for (const publisher of publishers)
      assert.equal(authorities.get(findMunicipality(initiative, publisher)?.id ?? ''), publisher);
    assert.ok(publishers.size > 30, `${publishers.size}`);
  });
});
