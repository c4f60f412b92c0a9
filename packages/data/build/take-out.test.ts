import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ContactPoint } from '../src/model/contact-point.ts';
import type { Person } from '../src/model/person.ts';
import * as records from '../src/records/index.ts';
import { validateWith } from '../src/validate/validate-with.ts';
import { schema } from '../test/schema.ts';
import { checkOf } from './check.ts';
import { filesOf } from './files.ts';
import { modulesOf } from './modules.ts';
import type { Records } from './publish.ts';
import { publish } from './publish.ts';

const written: Records = { ...records.header, ...records };
const persons = written.persons.filter((person): person is Person => 'name' in person);
const contacts = written.contactPoints.filter((contact): contact is ContactPoint => 'label' in contact);
const check = checkOf(schema);

/** All that the build makes of the records with one person's replaced, when it finds nothing wrong. */
function builtWith(id: string, replacement: Records['persons'][number]): string {
  const dataset = publish(
    { ...written, persons: written.persons.map((person) => (person.id === id ? replacement : person)) },
    { $schema: 'https://example.dk/schema.json', schemaVersion: '1.0.0', version: '1.0.0' },
  );
  assert.deepEqual(validateWith(check, dataset).problems, []);
  const modules = modulesOf(dataset, schema).flatMap(({ code, types }) => [code, types]);
  return [...Object.values(filesOf(dataset, schema)), ...modules].join('\n');
}

/** What tells who a person is: the name, a part of it that no other has, and how to reach them. */
function tellsOf({ id, name }: Person): readonly string[] {
  const others = persons.filter((person) => person.id !== id).flatMap((person) => person.name.split(' '));
  const own = name.split(' ').filter((word) => !others.includes(word));
  const reach = contacts.filter(({ person }) => person === id).flatMap(({ email, phone }) => [email, phone]);
  return [name, ...own, ...reach].filter((text) => text !== undefined);
}

const has = (built: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${text.replaceAll(/[.+]/g, String.raw`\$&`)}(?![\\p{L}\\p{N}])`, 'u').test(built);

describe('each person in turn', () => {
  it('is taken out with one edit, which leaves nothing of them but the id', () => {
    for (const person of persons) {
      const before = builtWith(person.id, person);
      const after = builtWith(person.id, { id: person.id, removed: '2026-01-01' });

      for (const text of tellsOf(person)) {
        assert.ok(has(before, text), `“${text}” is found while ${person.id} is there`);
        assert.ok(!has(after, text), `“${text}” is left of ${person.id}`);
      }
      assert.ok(has(after, person.id));
    }
  });

  it('is given a corrected name with one edit', () => {
    for (const person of persons) {
      const after = builtWith(person.id, { ...person, name: 'Åse Rettet Ærøskøbing' });

      assert.ok(has(after, 'Åse Rettet Ærøskøbing'));
      assert.ok(!has(after, person.name), person.id);
    }
  });
});
