import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { living } from '../../test/living.ts';
import { changed, small } from '../../test/small.ts';
import { hasStandards, standard } from '../../test/standards.ts';
import type { PopoloRecord } from './popolo.ts';
import { toPopolo } from './popolo.ts';

const popolo = toPopolo(small);
const classes: Readonly<Record<string, readonly PopoloRecord[]>> = { ...popolo };
const link = { url: 'https://example.dk/havne', note: 'Avisen om havnene (verified, 2021-05)' };

/** The fields of each class of Popolo's specification (popoloproject.com/specs) that are used here. */
const specified: Readonly<Record<keyof typeof popolo, readonly string[]>> = {
  persons: ['id', 'name', 'email', 'image', 'links', 'contact_details', 'sources'],
  organizations: ['id', 'name', 'classification', 'contact_details', 'sources'],
  posts: ['id', 'label', 'role', 'organization_id', 'start_date', 'end_date', 'sources'],
  memberships: [
    'id',
    'label',
    'role',
    'person_id',
    'organization_id',
    'post_id',
    'area_id',
    'start_date',
    'end_date',
    'sources',
  ],
  areas: ['id', 'name', 'classification', 'identifiers', 'parent_id', 'sources'],
};

/** A schema of Popolo (draft-03), as far as it says what we write. */
interface PopoloSchema {
  readonly properties: Readonly<
    Record<
      string,
      {
        readonly type?: string | readonly string[];
        readonly pattern?: string;
        readonly items?: { readonly $ref?: string };
      }
    >
  >;
}

/** That the schema of a class knows each field of a record, and takes its value. */
function takes(type: string, record: object): void {
  const { properties } = JSON.parse(standard(`popolo/${type}.json`)) as PopoloSchema;
  for (const [field, value] of Object.entries(record) as [string, unknown][]) {
    const schema = properties[field];
    const given = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    assert.ok(schema && [schema.type].flat().includes(given), `${type} ${field} ${given}`);
    if (schema.pattern !== undefined && typeof value === 'string') assert.match(value, new RegExp(schema.pattern));
    const [, inner] = /([a-z_]+)\.json/.exec(schema.items?.$ref ?? '') ?? [];
    if (Array.isArray(value) && inner !== undefined) for (const item of value as object[]) takes(inner, item);
  }
}

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
      email: null,
      image: null,
      links: [],
      contact_details: [
        { type: 'email', value: 'aase@example.dk', label: 'Rådets sekretær', sources: [link] },
        { type: 'voice', value: '+4512345678', label: 'Rådets sekretær', sources: [link] },
      ],
      sources: [link],
    });
    assert.deepEqual(popolo.persons[1], {
      id: 'p2',
      name: 'Bjørn Aagaard',
      email: 'bjoern@example.dk',
      image: 'https://example.dk/bjoern.jpg',
      links: [{ url: 'https://example.dk/bjoern', note: 'Bjørn Aagaard' }],
      contact_details: [
        { type: 'email', value: 'bjoern@example.dk', label: null, sources: [link] },
        { type: 'voice', value: '+4511223344', label: null, sources: [link] },
      ],
      sources: [link],
    });
  });

  it('writes a shared mailbox with its organization, a person’s address with the person alone', () => {
    assert.deepEqual(
      popolo.organizations.map(({ classification, contact_details }) => [
        classification,
        (contact_details as Record<string, string>[]).map(({ type, value, label }) => [type, value, label]),
      ]),
      [
        ['steering-group', []],
        [
          null,
          [
            ['email', 'vagt@example.dk', 'Vagten'],
            ['email', 'presse@example.dk', 'Vagten: Presse'],
            ['voice', '+4587654321', 'Vagten: Om natten'],
            ['address', 'Kajen 1, 2. sal, 0999 Aalund', 'Vagten: Besøg'],
            ['url', 'https://example.dk/vagten', 'Vagten'],
          ],
        ],
      ],
    );
  });

  it('keeps a person and an organization of one id apart, and cites the sources that are there', () => {
    const { persons } = toPopolo(
      changed((draft) => {
        draft.persons[0].id = 'netvaerk';
        draft.persons[0].sources = ['x', 'opslag'] as never;
      }),
    );

    assert.deepEqual(persons[0], {
      id: 'netvaerk',
      name: 'Åse Ærbødig',
      email: null,
      image: null,
      links: [],
      contact_details: [],
      sources: [{ url: 'https://example.dk/opslag', note: 'Opslaget på havnen (verified, 2021-05)' }],
    });
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
      start_date: '2020-06',
      end_date: '2099-12-31',
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
      start_date: '2020',
      end_date: '2099-12-31',
      sources: [{ ...link, note: 'The newspaper on the harbours (verified, 2021-05)' }],
    });
  });

  it('writes of an interval the month or the year that it lies in, and nothing where it lies in several', () => {
    const written = (start?: string) =>
      toPopolo(
        changed((draft) => {
          Object.assign(draft.memberships[0], { start });
        }),
      ).memberships[0]?.['start_date'];

    assert.deepEqual(
      [
        ...['2021', '2021-05', '2021-05-17', '2021-05-01/2021-05-31', '2021-01/2021-05', '2021/2021-05-17'],
        ...['2021-05-17/2021-05-17', '2020-12-31/2021-01-01'],
        undefined,
      ].map(written),
      ['2021', '2021-05', '2021-05-17', '2021-05', '2021', '2021', '2021-05-17', null, null],
    );
  });

  it('is what the schemas of Popolo take', (test) => {
    if (!hasStandards(test)) return;
    // An area has several identifiers here, which Popolo’s has not.
    const { areas: _, ...written } = popolo;
    for (const record of toPopolo(living).memberships) takes('membership', record);
    for (const [name, records] of Object.entries(written))
      for (const record of records) takes(name.slice(0, -1), record);
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
