import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { changed, small } from '../../test/small.ts';
import { toCsv, toJsonLd, toMemberVcards, toPopolo, toVcards } from '../formats.ts';
import { collectionNames } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import { withoutTakenOut } from '../model/taken-out.ts';

/** A data set in every format there is. */
const written = (dataset: Dataset): Readonly<Record<string, string>> => ({
  json: JSON.stringify(withoutTakenOut(dataset)),
  jsonld: JSON.stringify(toJsonLd(dataset)),
  popolo: JSON.stringify(toPopolo(dataset)),
  vcard: toVcards(dataset, '4.0'),
  'vcard of members': toMemberVcards(dataset),
  'vcard 3.0': toVcards(dataset, '3.0'),
  ...Object.fromEntries(
    collectionNames.flatMap((name) => [
      [`csv ${name}`, toCsv(dataset, name)],
      [`csv ${name} for Excel`, toCsv(dataset, name, 'excel')],
    ]),
  ),
});

/** What says something about somebody: also how to reach them, and their picture. */
const tells = /Åse|Ærbødig|aase@|12345678/;

describe('every format', () => {
  it('tells who there is', () => {
    const formats = written(small);

    for (const name of ['json', 'jsonld', 'popolo', 'vcard', 'vcard 3.0', 'csv persons', 'csv contactPoints'])
      assert.match(formats[name] ?? '', tells, name);
  });

  it('tells nothing of a person who has a tombstone, though the records are there still', () => {
    const dataset = changed((draft) => {
      draft.tombstones.push({ id: 'p1', removed: '2021-07-01' });
    });

    for (const [name, text] of Object.entries(written(dataset))) assert.doesNotMatch(text, tells, name);
    assert.ok(!JSON.stringify(toJsonLd(dataset)).includes('#person-p1'), 'nothing refers to who isn’t there');
  });

  it('tells nothing of how to reach them, nor shows their picture', () => {
    const dataset = changed((draft) => {
      draft.tombstones.push({ id: 'p2', removed: '2021-07-01' });
    });

    assert.match(JSON.stringify(written(small)), /bjoern@|11223344|bjoern\.jpg/);
    assert.doesNotMatch(JSON.stringify(written(dataset)), /Bjørn|bjoern|11223344/);
  });

  it('tells nothing of a contact point that has a tombstone, nor of that of a person who has', () => {
    for (const [id, person] of [
      ['raadets-sekretaer', undefined],
      ['p1', 'p1'],
    ]) {
      const dataset = changed((draft) => {
        draft.persons.length = 0;
        draft.tombstones.push({ id: id ?? '', removed: '2021-07-01' });
        if (person === undefined) Reflect.deleteProperty(draft.contactPoints[0], 'person');
      });

      for (const [name, text] of Object.entries(written(dataset))) assert.doesNotMatch(text, tells, name);
    }
  });

  it('is made of the very data where nobody was taken out', () => {
    const { tombstones: _, ...rest } = small;

    assert.equal(withoutTakenOut(rest), rest);
  });
});
