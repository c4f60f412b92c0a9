import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { changed, small } from '../../test/small.ts';
import type { PopoloRecord } from './popolo.ts';
import { toPopolo } from './popolo.ts';

const popolo = toPopolo(small);
const classes: Readonly<Record<string, readonly PopoloRecord[]>> = { ...popolo };
const link = { url: 'https://example.dk/havne', note: 'Avisen om havnene' };

/** The fields of each class of Popolo's specification (popoloproject.com/specs) that are used here. */
const specified: Readonly<Record<keyof typeof popolo, readonly string[]>> = {
  persons: ['id', 'name', 'contact_details', 'sources'],
  organizations: ['id', 'name', 'classification', 'contact_details', 'sources'],
  posts: ['id', 'label', 'role', 'organization_id', 'sources'],
  memberships: ['id', 'label', 'role', 'person_id', 'organization_id', 'post_id', 'area_id', 'sources'],
  areas: ['id', 'name', 'classification', 'identifiers', 'parent_id', 'sources'],
};

describe('toPopolo', () => {
  it('writes the classes and the fields of the specification, no others', () => {
    assert.deepEqual(Object.keys(popolo), Object.keys(specified));
    for (const [name, records] of Object.entries(classes)) {
      for (const record of records)
        assert.deepEqual(Object.keys(record).sort(), [...specified[name as keyof typeof popolo]].sort(), name);
    }
  });

  it('refers only to what is there', () => {
    const ids = new Set(Object.values(classes).flatMap((records) => records.map(({ id }) => id)));
    const references = Object.values(classes)
      .flat()
      .flatMap((record) => Object.entries(record).filter(([key, value]) => key.endsWith('_id') && value !== null));

    assert.ok(references.length > 10);
    for (const [, id] of references) assert.ok(ids.has(id as string));
  });

  it('writes people with how to reach them and where that is from', () => {
    assert.deepEqual(popolo.persons[0], {
      id: 'p1',
      name: 'Åse Ærbødig',
      contact_details: [
        { type: 'email', value: 'aase@example.dk', label: 'Rådets sekretær', sources: [link] },
        { type: 'voice', value: '+4512345678', label: 'Rådets sekretær', sources: [link] },
      ],
      sources: [link],
    });
    assert.deepEqual(popolo.persons[1]?.['contact_details'], []);
  });

  it('writes a shared mailbox with its organization, a person’s address with the person alone', () => {
    assert.deepEqual(
      popolo.organizations.map(({ classification, contact_details }) => [
        classification,
        (contact_details as { value: string }[]).map(({ value }) => value),
      ]),
      [
        ['steering-group', []],
        [null, ['vagt@example.dk']],
      ],
    );
  });

  it('writes memberships with post, organization and area; nobody where nobody is listed', () => {
    assert.deepEqual(popolo.memberships[0], {
      id: 'raad-2',
      label: 'havnefoged',
      role: 'co-chair',
      person_id: 'p2',
      organization_id: 'havneraad',
      post_id: 'formand',
      area_id: '9003',
      sources: [link],
    });
    assert.deepEqual(
      popolo.memberships.map(({ person_id }) => person_id),
      ['p2', 'p1', null, null],
    );
    assert.deepEqual(
      popolo.memberships.map(({ area_id }) => area_id),
      ['9003', '9000', null, null],
    );
  });

  it('writes posts in one language', () => {
    assert.deepEqual(toPopolo(small, 'en').posts[0], {
      id: 'formand',
      label: 'chair',
      role: 'co-chair',
      organization_id: 'havneraad',
      sources: [{ ...link, note: 'The newspaper on the harbours' }],
    });
  });

  it('writes areas, the municipalities in their region', () => {
    assert.deepEqual(
      popolo.areas.map(({ id, classification, parent_id, identifiers }) => [
        id,
        classification,
        parent_id,
        identifiers,
      ]),
      [
        ['9000', 'region', null, [{ scheme: 'ISO 3166-2', identifier: 'DK-90' }]],
        ['9001', 'municipality', '9000', []],
        ['9002', 'municipality', '9000', []],
        ['9003', 'municipality', '9000', []],
      ],
    );
  });

  it('writes a file without people, and a membership whose post is not there', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft, 'persons');
      Reflect.deleteProperty(draft, 'contactPoints');
      Reflect.deleteProperty(draft.regions[0], 'identifiers');
      draft.memberships[0].post = 'intet';
    });

    const written = toPopolo(dataset);

    assert.deepEqual(written.persons, []);
    assert.deepEqual(written.areas[0]?.['identifiers'], []);
    assert.deepEqual(
      written.memberships.map(({ person_id }) => person_id),
      [null, null, null, null],
    );
    assert.deepEqual([written.memberships[0]?.['role'], written.memberships[0]?.['organization_id']], [null, null]);
  });
});
