/** What comes with the elements is all they show: with the whole data set they show the same, option for option. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { contactPoints, initiative, memberships, type Dataset } from '@klimaindsats/data';

import { elementNames, renderToString, type ElementName } from '../src/server.ts';

/** Values of the options that choose among the facts. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  asOf: ['2019', '2020-11-19', '2021-06', '2021-09-27/2021-09-30', '2025'],
  contact: ['klimasekretariat'],
  fold: [true],
  group: ['styregruppe', 'kd-net', 'klimasekretariat'],
  layout: ['grid', 'table'],
  municipality: ['0751', 'Skive', 'Hedensted'],
  noCountry: [true],
  ownFirst: [true],
  parts: ['intro', 'participation members'],
  sections: ['figures', 'after plan'],
  sort: ['name', 'municipality'],
  timeline: [true],
  view: ['map', 'table'],
};
const known: Readonly<Record<ElementName, readonly string[]>> = {
  'contact-card': ['contact'],
  dk2020: ['fold', 'sections'],
  initiative: ['municipality', 'parts'],
  'member-list': ['group', 'layout', 'municipality', 'ownFirst', 'sort'],
  participation: ['asOf', 'municipality', 'noCountry', 'timeline', 'view'],
};

describe('the facts that come with an element', () => {
  for (const name of elementNames) {
    it(`are those that ${name} shows of the whole data set`, () => {
      const options = known[name].flatMap((option) => (values[option] ?? []).map((value) => ({ [option]: value })));
      for (const lang of ['da', 'en']) {
        for (const option of [{}, ...options]) {
          const given = { ...option, lang, showSources: true };
          const bundled = renderToString(name, given);

          assert.equal(withoutIds(bundled), withoutIds(renderToString(name, { ...given, data: initiative })));
          assert.ok(bundled.length > 500, `${name} ${JSON.stringify(given)} shows something`);
        }
      }
    });
  }

  it('name nobody where the element shows nobody', () => {
    for (const [element, shown] of [
      ['dk2020', []],
      ['participation', []],
      ['initiative', []],
      ['contact-card', contactPoints.map(({ person }) => person)],
      ['member-list', (memberships as Dataset['memberships']).map(({ person }) => person)],
    ] as const) {
      const used = /\{ (.+) \}/.exec(readFileSync(new URL(`../facts/${element}.js`, import.meta.url), 'utf8'))?.[1];
      const written = (used ?? '').split(', ').filter((record) => record.startsWith('persons'));

      assert.equal(written.length, shown.filter(Boolean).length, element);
    }
  });
});

/** Names of radio buttons are counted up from element to element. */
const withoutIds = (html: string): string => html.replaceAll(/klima-moment-\d+/g, 'klima-moment');
