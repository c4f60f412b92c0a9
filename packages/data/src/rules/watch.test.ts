import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { small, today } from '../../test/small.ts';
import type { Rule } from './rule.ts';
import { ask, once, watching } from './watch.ts';

const say = (text: string) => ({ message: { da: text, en: text }, hint: { da: text, en: text } });
const names = watching({
  name: 'names',
  description: 'Finds names.',
  watch: () => ({ texts: (field) => (field.endsWith('name') ? say : undefined) }),
});
const whole: Rule = { name: 'whole', description: 'Finds.', check: () => [{ path: '', ...say('hele') }] };

describe('ask', () => {
  it('answers in the order of the rules, and of each in the order of the data', () => {
    const { publisher: _, ...rest } = small;
    const dataset = { ...rest, organizations: [], programmes: [], persons: [], figures: [] };

    assert.deepEqual(
      ask([names, whole, names], dataset, today).map(({ rule, path, record }) => [rule, path, record]),
      [
        ['names', '/regions/0/name', '9000'],
        ['names', '/municipalities/0/name', '9001'],
        ['names', '/municipalities/1/name', '9002'],
        ['names', '/municipalities/2/name', '9003'],
        ['whole', '', undefined],
        ['names', '/regions/0/name', '9000'],
        ['names', '/municipalities/0/name', '9001'],
        ['names', '/municipalities/1/name', '9002'],
        ['names', '/municipalities/2/name', '9003'],
      ],
    );
  });

  it('walks through the data once, however many rules watch', () => {
    let looks = 0;
    const [first] = small.regions;
    assert.ok(first);
    const region = new Proxy(first, {
      ownKeys: (target) => (looks++, Reflect.ownKeys(target)),
    });

    ask([names, names, names], { ...small, regions: [region] }, today);

    assert.equal(looks, 1);
  });

  it('carries a record’s id to its parts, and not to what stands after it', () => {
    const words = watching({
      name: 'words',
      description: 'Finds words.',
      watch: () => ({
        texts: (field) => (/cohorts\/name\/da$|^organizations\/name\/da$/.test(field) ? say : undefined),
      }),
    });

    assert.deepEqual(
      ask([words], small, today).map(({ path, record }) => [path, record]),
      [
        ['/organizations/0/name/da', 'havneraad'],
        ['/organizations/1/name/da', 'netvaerk'],
        ['/programmes/0/cohorts/0/name/da', 'havneplan'],
      ],
    );
  });
});

describe('once', () => {
  it('judges each text once', () => {
    const judged: string[] = [];
    const judge = once((text) => (judged.push(text), text === 'a' ? say(text) : undefined));

    assert.deepEqual(
      ['a', 'b', 'a', 'b'].map((text) => judge(text)?.message.da),
      ['a', undefined, 'a', undefined],
    );
    assert.deepEqual(judged, ['a', 'b']);
  });
});
