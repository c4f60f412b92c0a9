import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { schema } from '../../test/schema.ts';
import { schemaBump } from './schema-bump.ts';

const before = {
  $id: 'v1',
  description: 'A thing.',
  type: 'object',
  properties: { name: { type: 'string', minLength: 1 }, kind: { enum: ['a', 'b'] }, description: { type: 'string' } },
  required: ['name'],
  definitions: { Text: { type: 'string' } },
};
const bump = (after: object) => schemaBump(before, { ...before, ...after });

describe('schemaBump', () => {
  it('is none between a schema and itself, in any order', () => {
    assert.equal(schemaBump(schema, structuredClone(schema)), 'none');
    assert.equal(bump({ properties: Object.fromEntries(Object.entries(before.properties).reverse()) }), 'none');
    assert.equal(bump({ properties: { ...before.properties, kind: { enum: ['b', 'a'] } } }), 'none');
  });

  it('is a patch for prose', () => {
    assert.equal(bump({ description: 'A better thing.' }), 'patch');
    assert.equal(bump({ $id: 'v2', $comment: 'x', title: 'Thing' }), 'patch');
    assert.equal(schemaBump({ description: 'x' }, {}), 'patch');
    assert.equal(bump({ properties: { ...before.properties, text: before.properties.name } }), 'minor');
    assert.equal(schemaBump({ description: 'x', allOf: [{ $ref: 'a' }] }, { allOf: [{ $ref: 'a' }] }), 'patch');
    assert.equal(schemaBump({ allOf: [{ $ref: 'a' }] }, { allOf: [{ $ref: 'a' }] }), 'none');
  });

  it('is minor for a new optional field, definition or value', () => {
    assert.equal(bump({ properties: { ...before.properties, url: { type: 'string' } } }), 'minor');
    assert.equal(bump({ definitions: { ...before.definitions, Id: { type: 'string' } } }), 'minor');
    assert.equal(bump({ properties: { ...before.properties, kind: { enum: ['a', 'b', 'c'] } } }), 'minor');
    assert.equal(schemaBump({ properties: {} }, { properties: { description: { type: 'string' } } }), 'minor');
  });

  it('is major for what is gone, newly required or asked differently', () => {
    assert.equal(bump({ properties: { name: before.properties.name, kind: before.properties.kind } }), 'major');
    assert.equal(bump({ required: ['name', 'kind'] }), 'major');
    assert.equal(bump({ required: [] }), 'major');
    assert.equal(bump({ type: 'array' }), 'major');
    assert.equal(bump({ properties: { ...before.properties, kind: { enum: ['a'] } } }), 'major');
    assert.equal(bump({ properties: { ...before.properties, name: { type: 'string', minLength: 2 } } }), 'major');
    assert.equal(bump({ properties: { ...before.properties, name: { type: 'string' } } }), 'major');
    assert.equal(
      bump({ properties: { ...before.properties, name: { type: 'string', minLength: 1, pattern: 'x' } } }),
      'major',
    );
    assert.equal(bump({ properties: { ...before.properties, description: { type: 'number' } } }), 'major');
    assert.equal(bump({ definitions: {} }), 'major');
    assert.equal(bump({ type: null }), 'major');
    assert.equal(schemaBump({ allOf: [{ $ref: 'a' }] }, { allOf: [{ $ref: 'b' }] }), 'major');
    assert.equal(schemaBump({ allOf: [{ $ref: 'a' }] }, { allOf: [{ $ref: 'a' }, { minLength: 1 }] }), 'major');
    assert.equal(schemaBump(['a'], { 0: 'a' }), 'major');
  });
});
