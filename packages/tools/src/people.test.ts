/** Real names live in the data alone: no test, document or example knows a person who may be taken out tomorrow. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { root } from './steps.ts';

interface Person {
  readonly name: string;
}
interface ContactPoint {
  readonly email?: string;
  readonly phone?: string;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'packages/data/dist', name), 'utf8'));

const digits = (text: string): string => text.replaceAll(/\D/g, '');
const names = (read('persons.json') as readonly Person[]).map(({ name }) => name.toLowerCase());
const contacts = read('contact-points.json') as readonly ContactPoint[];
const emails = contacts.flatMap(({ email }) => email?.toLowerCase() ?? []);
/** A Danish number without its country code, as it may stand in any form. */
const phones = contacts.flatMap(({ phone }) => (phone === undefined ? [] : digits(phone).slice(-8)));

describe('people', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const told = tracked.filter(
    (file) => !/^packages\/data\/(src\/records|released)\//.test(file) && !/\.png$|pnpm-lock/.test(file),
  );

  it('are named nowhere but in the records', () => {
    const known = told.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8').toLowerCase();
      const numbers = text.replaceAll(/(?<=\d)[\s\u00a0-](?=\d)/g, '');
      return (
        names.some((name) => text.includes(name)) ||
        emails.some((email) => text.includes(email)) ||
        phones.some((phone) => numbers.includes(phone))
      );
    });

    assert.deepEqual(known, [], 'use a fictional person, or what the data says');
  });
});
