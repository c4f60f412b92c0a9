/** What comes with the elements is all they show: with the whole data set they show the same, option for option. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import {
  contactPoints,
  type Dataset,
  initiative,
  memberships,
  momentsOf,
  municipalities,
  posts,
  regions,
} from '@klimaindsats/data';
import type { Package } from 'custom-elements-manifest';

import type { ContactCardFacts } from '../src/contact-card/contact-card.facts.ts';
import { elementNames } from '../src/server/elements.ts';
import { type ElementName, renderToString } from '../src/server/server.ts';
import { eachText } from '../src/words/each-text.ts';
import { valuesOf } from '../test/states.ts';
import { elementsOf } from './elements-of.ts';
import { factsOf } from './facts.ts';

const manifest = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as Package;

/** Values that choose among the facts, for options that take any text. */
const valuesOfData: Readonly<Record<string, readonly string[]>> = {
  'as-of': momentsOf(initiative, 'dk2020'),
  contact: contactPoints.map(({ id }) => id),
  group: posts.map(({ organization }) => organization),
  municipality: municipalities.map(({ name }) => name),
  region: ['country', ...regions.map(({ id }) => id)],
};

/** What is shown in place of the facts, or changes nothing on a server. */
const apart = ['src', 'no-bundled', 'light'];

describe('the facts that come with an element', () => {
  for (const { tagName = '', attributes = [] } of elementsOf(manifest)) {
    const name = tagName.replace('klima-', '') as ElementName;
    it(`are those that ${name} shows of the whole data set`, () => {
      const options = attributes
        .filter((attribute) => !apart.includes(attribute.name))
        .flatMap((attribute) =>
          [...valuesOf(attribute), ...(valuesOfData[attribute.name] ?? [])].map((value) => ({
            [attribute.fieldName ?? attribute.name]: value === '' ? true : value,
          })),
        );
      for (const lang of ['da', 'en']) {
        for (const option of [{}, ...options]) {
          const given = { ...option, lang, showSources: true };
          const bundled = renderToString(name, given);

          assert.equal(withoutIds(bundled), withoutIds(renderToString(name, { ...given, data: initiative })));
          assert.match(bundled, /<h\d[^]*<p/, `${name} ${JSON.stringify(given)} shows something`);
        }
      }
    });
  }

  it('are made for each element there is', async () => {
    assert.deepEqual([...(await factsOf(initiative)).keys()], elementNames);
  });

  it('name nobody where the element shows nobody', async () => {
    const shown: Readonly<Partial<Record<string, readonly (string | undefined)[]>>> = {
      'contact-card': (contactPoints as NonNullable<Dataset['contactPoints']>).map(({ person }) => person),
      'member-list': (memberships as Dataset['memberships']).map(({ person }) => person),
      municipality: (memberships as Dataset['memberships'])
        .filter(({ onBehalfOf }) => municipalities.some(({ id }) => id === onBehalfOf))
        .map(({ person }) => person),
    };
    for (const [element, { persons = [] }] of await factsOf(initiative)) {
      const known = new Set((initiative as Dataset).persons?.map(({ id }) => id));
      const expected = new Set(shown[element]?.filter((id) => id !== undefined && known.has(id)));

      assert.deepEqual(new Set((persons as { id: string }[]).map(({ id }) => id)), expected, element);
    }
  });

  it('have a type that knows no other field', () => {
    type Person = NonNullable<ContactCardFacts['persons']>[number];
    const carried: (keyof Person)[] = ['id', 'name'];
    // @ts-expect-error Where a person is from isn't carried, so a note can't tell it.
    const field: keyof Person = 'sources';
    // @ts-expect-error The card shows no municipalities, so it carries none.
    const collection: keyof ContactCardFacts = 'municipalities';

    assert.ok(!carried.includes(field) && collection !== 'persons');
  });
});

describe('eachText', () => {
  it('visits texts in the order they stand in, however deep', () => {
    const text = (da: string): { da: string } => ({ da });
    const seen: string[] = [];

    eachText({ b: [text('1'), { c: text('2') }], a: text('3'), d: null, e: 'x' }, ({ da }) => seen.push(da));

    assert.deepEqual(seen, ['1', '2', '3']);
  });
});

/** Names of radio buttons are counted up from element to element. */
const withoutIds = (html: string): string => html.replaceAll(/klima-moment-\d+/g, 'klima-moment');
