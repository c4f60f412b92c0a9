import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { collectionNames } from '../model/collections.ts';
import type { Field, FormName } from '../words.ts';
import {
  collectionHelp,
  collectionLabel,
  fieldsOf,
  hasFields,
  helpOf,
  labelOf,
  partLabel,
  recordLabel,
  valueLabel,
} from '../words.ts';
import { partWords, valueWords } from './field-words.ts';

const everyField = (form: FormName, path = ''): readonly Field[] =>
  fieldsOf(form, path)
    .filter(({ name }) => form !== 'dataset' || !collectionNames.includes(name as (typeof collectionNames)[number]))
    .flatMap((field) => [field, ...(hasFields(field) ? everyField(form, field.path) : [])]);

const forms: readonly FormName[] = ['dataset', ...collectionNames];

describe('the words', () => {
  it('name each field of the schema in Danish and in English, and say what to write', () => {
    for (const form of forms) {
      for (const { path, name } of everyField(form)) {
        for (const language of ['da', 'en'] as const) {
          assert.notEqual(labelOf(form, path, language), name, `${form} ${path} has a label in ${language}`);
          assert.match(helpOf(form, path, language), /\p{L}.*/u, `${form} ${path} has help in ${language}`);
        }
      }
    }
  });

  it('name each value of the schema in Danish and in English, each its own', () => {
    for (const form of forms) {
      for (const { path, values = [] } of everyField(form)) {
        for (const language of ['da', 'en'] as const) {
          const labels = values.map((value) => valueLabel(form, path, value, language).toLowerCase());
          assert.equal(new Set(labels).size, values.length, `${form} ${path} tells its values apart in ${language}`);
        }
        for (const value of values) {
          const labels = (['da', 'en'] as const).map((language) => valueLabel(form, path, value, language));
          const isSame = ['kWh', 'MWh', 'region'].includes(value);
          assert.ok(
            isSame || labels.every((label) => label !== value) || labels[0] !== value,
            `${form} ${path} ${value} has a Danish label`,
          );
        }
      }
    }
  });

  it('name one part of each field that holds several', () => {
    for (const form of forms) {
      for (const field of everyField(form)) {
        if (!field.isList || !hasFields(field)) continue;
        for (const language of ['da', 'en'] as const) {
          const types: readonly string[] = Object.keys(partWords);
          assert.ok(types.includes(field.type), `${field.type} has a word for one`);
          assert.notEqual(partLabel(form, field.path, language), field.name);
        }
      }
    }
    assert.equal(partLabel('contactPoints', 'hours'), 'Tidsrum');
    assert.equal(partLabel('contactPoints', 'hours', 'en'), 'Hours');
  });

  it('have all values of the schema and no other', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schema/dataset.schema.json', import.meta.url), 'utf8')) as {
      definitions: Record<string, { enum?: string[]; properties?: Record<string, { enum?: string[] }> }>;
    };
    for (const [type, { enum: values, properties = {} }] of Object.entries(schema.definitions)) {
      const named = valueWords as unknown as Record<string, Record<string, object>>;
      if (values) assert.deepEqual(Object.keys(named[type] ?? {}).sort(), [...values].sort(), type);
      for (const [field, { enum: allowed }] of Object.entries(properties))
        if (allowed)
          assert.deepEqual(Object.keys(named[type]?.[field] ?? {}).sort(), [...allowed].sort(), `${type} ${field}`);
    }
  });

  it('name the collections and what is in them, each its own', () => {
    for (const language of ['da', 'en'] as const) {
      assert.equal(
        new Set(collectionNames.map((name) => collectionLabel(name, language))).size,
        collectionNames.length,
      );
      for (const name of collectionNames) {
        assert.ok(recordLabel(name, language));
        assert.ok(collectionHelp(name, language));
      }
    }
  });

  it('tell what a field refers to', () => {
    const references = (form: FormName, path: string) =>
      everyField(form).find((field) => field.path === path)?.references;

    assert.deepEqual(references('memberships', 'onBehalfOf'), ['municipalities', 'regions']);
    assert.deepEqual(references('plans', 'alternatives/sources'), ['sources']);
    assert.equal(references('participations', 'cohort'), undefined);
  });

  it('give what isn’t known its own name', () => {
    assert.equal(labelOf('persons', 'toString'), 'toString');
    assert.equal(helpOf('persons', 'shoeSize'), '');
    assert.equal(valueLabel('posts', 'role', 'constructor'), 'constructor');
  });
});
