import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Definition } from 'typescript-json-schema';

import { checkOf } from '../build/check.ts';
import { valueAt } from '../src/model/value-at.ts';
import { schema } from '../test/schema.ts';
import { small } from '../test/small.ts';

const check = checkOf(schema);

/** One thing the schema asks for, where a data set has it. */
interface Constraint {
  readonly keyword: string;
  /** The place in the schema; each is broken once. */
  readonly place: string;
  /** Where in the small data set it is broken, the place of the error, and what breaks it. */
  readonly path: readonly string[];
  readonly breaking: (value: unknown) => unknown;
}

/** Every constraint of the schema with a value that breaks it and nothing else. Throws on a keyword it doesn't know. */
function* constraintsOf(part: Definition, value: unknown, path: readonly string[]): Generator<Constraint> {
  const place = path.map((step) => (/^[0-9]+$/.test(step) ? '*' : step)).join('/');
  const constraint = (keyword: string, breaking: Constraint['breaking'], at = path): Constraint => ({
    keyword,
    place: `${place} ${at.slice(path.length).join('/')}`,
    path: at,
    breaking,
  });
  for (const [keyword, rule] of Object.entries(part)) {
    switch (keyword) {
      case '$comment':
      case '$id':
      case '$schema':
      case 'definitions':
      case 'description':
      case 'title':
        break;
      case 'allOf':
        for (const all of rule as Definition[]) yield* constraintsOf(all, value, path);
        break;
      case '$ref':
        yield* constraintsOf(
          schema.definitions?.[String(rule).replace('#/definitions/', '')] as Definition,
          value,
          path,
        );
        break;
      case 'type':
        yield constraint('type', () => (rule === 'string' ? 7 : 'text'));
        break;
      case 'enum':
        yield constraint('enum', () => 'nonsense');
        break;
      case 'pattern':
        yield constraint('pattern', () => '§ §');
        break;
      case 'minLength':
        yield constraint('minLength', () => '');
        break;
      case 'minItems':
        yield constraint('minItems', () => []);
        break;
      case 'uniqueItems':
        yield constraint('uniqueItems', (items) => [...(items as unknown[]), (items as unknown[])[0]]);
        break;
      case 'additionalProperties':
        assert.equal(rule, false);
        yield constraint('additionalProperties', (object) => ({ ...(object as object), unheardOf: 1 }));
        break;
      case 'required':
        for (const name of rule as string[]) {
          yield constraint(`required ${name}`, (object) =>
            Object.fromEntries(Object.entries(object as object).filter(([key]) => key !== name)),
          );
        }
        break;
      case 'properties':
        for (const [name, property] of Object.entries(rule as Record<string, Definition>)) {
          const holder = (value as Record<string, unknown> | undefined)?.[name];
          yield* constraintsOf(property, holder, [...path, name]);
        }
        break;
      case 'items':
        yield* itemConstraints(rule as Definition, value, path);
        break;
      default:
        throw new Error(`The schema asks for ${keyword} at ${place}, and no fixture breaks that.`);
    }
  }
}

/** Of a list, the constraints in the first item that has what they are about. */
function* itemConstraints(items: Definition, value: unknown, path: readonly string[]): Generator<Constraint> {
  const seen = new Set<string>();
  const list = Array.isArray(value) ? value : [undefined];
  for (const [index, item] of list.entries()) {
    for (const constraint of constraintsOf(items, item, [...path, String(index)])) {
      const key = `${constraint.keyword} ${constraint.place}`;
      if (seen.has(key) || (valueAt(small, constraint.path) === undefined && index < list.length - 1)) continue;
      seen.add(key);
      yield constraint;
    }
  }
}

/** A copy of a value with the part at a path replaced. */
function replaced(value: unknown, [key, ...rest]: readonly string[], change: (part: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy: Record<string, unknown> = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as never;
  copy[key] = replaced(copy[key], rest, change);
  return copy;
}

const constraints = [...constraintsOf(schema, small, [])];

describe('the schema', () => {
  it('has a name, which generators of code give to the whole', () => {
    assert.equal(schema.title, 'Dataset');
  });

  it('accepts the small data set', () => {
    assert.equal(check(small), true, JSON.stringify(check.errors));
  });

  it('is shown a value for every constraint', () => {
    const without = constraints
      .filter(({ path }) => valueAt(small, path) === undefined)
      .map(({ keyword, place }) => `${keyword} at ${place}`);

    assert.deepEqual(without, [], 'test/small.ts lacks these fields');
    assert.ok(constraints.length > 400, `only ${constraints.length} constraints found`);
  });

  it('refuses what breaks a constraint, each for that constraint and in that place', () => {
    for (const { keyword, place, path, breaking } of constraints) {
      const [name] = keyword.split(' ');

      const accepted = check(replaced(small, path, breaking));

      const errors = check.errors ?? [];
      assert.equal(accepted, false, `${keyword} at ${place} is not refused`);
      assert.ok(
        errors.some(
          (error) => error.keyword === name && error.instancePath === path.map((step) => `/${step}`).join(''),
        ),
        `${keyword} at ${place} is refused for another reason: ${JSON.stringify(errors)}`,
      );
    }
  });

  it('draws each pattern’s line where it says', () => {
    const patterns = new Set<string>();
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === 'pattern' && typeof value === 'string') patterns.add(value);
      return value;
    });

    assert.deepEqual([...patterns].sort(), Object.keys(lines).sort(), 'a pattern has no examples');
    for (const [pattern, { good, bad }] of Object.entries(lines)) {
      for (const text of good) assert.match(text, new RegExp(pattern, 'u'));
      for (const text of bad) assert.doesNotMatch(text, new RegExp(pattern, 'u'));
    }
  });
});

const edtf = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?';
const dates = ['2019', '2019-07', '2020-11-19', '2020-11-19/2021-09-27', '2019/2021-05'];
const noDates = ['', '19', '2019-7', '2020-11-19T00:00', '2020-11-19/', '/2021', '2019/2020/2021', ' 2019', '20190101'];

/** For each pattern, what is just inside and just outside it. */
const lines: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': {
    good: ['a', 'round-1', '9'],
    bad: ['', '-a', 'a-', 'a--b', 'A', 'å', 'a b', 'a_b', 'a\n'],
  },
  '^[0-9]{4}$': { good: ['0751', '1082'], bad: ['751', '07510', '075a', '٠٧٥١', '0751\n'] },
  '^(0[1-9]|[1-9][0-9])[0-9]{2}$': {
    good: ['8000', '0999', '0100', '9990'],
    bad: ['800', '80000', '0099', 'DK-8000', '8000 Aarhus C', '٨٠٠٠', '8000\n'],
  },
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': {
    good: ['00:00', '09:30', '19:59', '23:59'],
    bad: ['', '9:30', '09.30', '24:00', '12:60', '09:30:00', 'kl. 9', '٠٩:٣٠'],
  },
  '^[1-9][0-9]{7}$': { good: ['13748136'], bad: ['1374813', '137481360', '03748136', '13 74 81 36', 'DK13748136'] },
  '^[0-9]{13}$': {
    good: ['5798000000001'],
    bad: ['579800000000', '57980000000010', '5798 000000001', '579800000000x'],
  },
  [`^${edtf}$`]: { good: dates, bad: [...noDates, 'unknown'] },
  [`^(${edtf}|unknown)$`]: { good: [...dates, 'unknown'], bad: [...noDates, 'Unknown', 'unknown '] },
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': { good: ['2021-09-30'], bad: ['2021-09', '2021-9-30', '2021-09-30Z', ''] },
  '^https://[^\\s/?#]+\\.[^\\s/?#.]+([/?#]\\S*)?$': {
    good: [
      'https://example.dk',
      'https://www.example.dk/a?b#c',
      'https://example.dk/ambiti%c3%b8s',
      'https://example.dk:8443/',
      'https://example.dk?a',
    ],
    bad: [
      'http://example.dk',
      'https://',
      'https://localhost',
      'https://example',
      'https://example.dk/a b',
      'javascript:https://example.dk',
      'HTTPS://example.dk',
      'https:///example.dk',
      'https://example.',
    ],
  },
  '^[^\\s@<>"(),:;]+@[^\\s@<>"(),:;]+\\.[^\\s@<>"(),:;.]+$': {
    good: ['navn@kommune.dk', 'a.b+c@d.e.dk', 'nævn@ærø.dk'],
    bad: [
      '',
      'navn',
      'navn@kommune',
      '@kommune.dk',
      'navn@',
      'a b@kommune.dk',
      'a@b@kommune.dk',
      'a,b@kommune.dk',
      'navn@kommune.',
      'a@b.dk?cc=c@d.dk:',
      '<a@b.dk>',
    ],
  },
  '^\\+[1-9][0-9]{6,14}$': {
    good: ['+4512345678', '+1234567', '+123456789012345'],
    bad: ['12345678', '+45 12345678', '+0123456789', '+123456', '+1234567890123456', '004512345678', '+45a2345678'],
  },
  '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$': {
    good: ['0.0.0', '1.20.300'],
    bad: ['1', '1.0', '1.0.0.0', '01.0.0', 'v1.0.0', '1.0.0-rc', '1..0'],
  },
};
