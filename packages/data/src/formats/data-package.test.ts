import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { columnsOf } from '../../build/columns.ts';
import { schema } from '../../test/schema.ts';
import { small } from '../../test/small.ts';
import { collectionNames, fileName } from '../model/collections.ts';
import type { Columns } from './columns.ts';
import { toDataPackageWith } from './data-package.ts';

const columns = columnsOf(schema);
const described = toDataPackageWith(columns, small);
const resourceOf = (name: string) => described.resources.find((resource) => resource.name === name);

describe('toDataPackage', () => {
  it('says what the package is, who publishes it and what it is made from', () => {
    const { resources, ...rest } = described;

    assert.deepEqual(rest, {
      profile: 'tabular-data-package',
      name: 'havneplan',
      title: 'Havnenes klimaindsats',
      version: '2.3.4',
      contributors: [{ title: 'Havnerådet', path: 'https://example.dk/havneraadet', role: 'publisher' }],
      licenses: [{ name: 'CC0-1.0' }],
      sources: [
        { title: 'Avisen om havnene', path: 'https://example.dk/havne' },
        { title: 'Opslaget på havnen', path: 'https://example.dk/opslag' },
      ],
    });
    assert.deepEqual(
      resources.map(({ name, path }) => [name, path]),
      [...collectionNames.map(fileName), 'participation'].map((name) => [name, `${name}.csv`]),
    );
  });

  it('names no publisher where there is none, nor an address that they don’t have', () => {
    const { publisher: _, ...rest } = small;

    assert.ok(!('contributors' in toDataPackageWith(columns, rest)));
    assert.deepEqual(toDataPackageWith(columns, { ...small, publisher: { name: 'Havnen' } }).contributors, [
      { title: 'Havnen', role: 'publisher' },
    ]);
  });

  it('says of each table how it is written, what each column holds, and which is its key', () => {
    const made = toDataPackageWith(
      {
        ...columns,
        figures: [
          ['id', 'text', 'id'],
          ['code', 'code', 'code'],
          ['value', 'number', 'value'],
          ['asOf', 'edtf', 'asOf'],
          ['asOf_from', 'from', 'asOf'],
          ['asOf_to', 'to', 'asOf'],
          ['removed', 'day', 'removed'],
          ['url', 'url', 'url'],
          ['names', 'list', 'names'],
          ['series', 'json', 'series'],
        ],
      } satisfies Columns,
      small,
    );

    assert.deepEqual(
      made.resources.find(({ name }) => name === 'figures'),
      {
        name: 'figures',
        path: 'figures.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true },
        schema: {
          fields: [
            { name: 'id', type: 'string', constraints: { required: true, unique: true } },
            { name: 'code', type: 'string' },
            { name: 'value', type: 'number' },
            { name: 'asOf', type: 'string' },
            { name: 'asOf_from', type: 'date' },
            { name: 'asOf_to', type: 'date' },
            { name: 'removed', type: 'date' },
            { name: 'url', type: 'string', format: 'uri' },
            { name: 'names', type: 'string' },
            { name: 'series', type: 'array' },
          ],
          primaryKey: 'id',
          missingValues: [''],
        },
      },
    );
  });

  it('says which columns hold the keys of another table: not those that may name somebody taken out, nor lists', () => {
    const keys = Object.fromEntries(
      described.resources.map(({ name, schema: { foreignKeys = [] } }) => [
        name,
        foreignKeys.map(({ fields, reference }) => `${fields} > ${reference.resource}.${reference.fields}`),
      ]),
    );

    assert.deepEqual(keys, {
      regions: [],
      municipalities: ['region > regions.id'],
      organizations: ['programme > programmes.id'],
      programmes: ['partOf > programmes.id', 'basedOn > programmes.id', 'succeededBy > programmes.id'],
      participations: ['programme > programmes.id', 'municipality > municipalities.id'],
      absences: ['programme > programmes.id', 'municipality > municipalities.id'],
      plans: ['municipality > municipalities.id', 'programme > programmes.id'],
      figures: ['programme > programmes.id', 'region > regions.id', 'of > figures.id'],
      statements: ['programme > programmes.id', 'region > regions.id'],
      posts: ['organization > organizations.id', 'appointedBy > organizations.id'],
      memberships: ['post > posts.id'],
      sources: [],
      persons: [],
      'contact-points': ['organization > organizations.id'],
      tombstones: [],
      participation: ['code > municipalities.id'],
    });
  });

  it('has no word of keys for a table without any', () => {
    assert.ok(!('foreignKeys' in (resourceOf('sources')?.schema ?? {})));
    assert.ok(!('primaryKey' in (resourceOf('participation')?.schema ?? {})));
    assert.deepEqual(
      resourceOf('participation')?.schema.fields.filter(({ type, constraints }) => type !== 'string' || constraints),
      [
        { name: 'earliest', type: 'date' },
        { name: 'latest', type: 'date' },
      ],
    );
  });
});
