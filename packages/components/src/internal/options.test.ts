import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type RenderOptions, renderToString } from '../server/server.ts';

const blanks = ['', ' ', '\u00a0', ' \u200b\n', '\ufeff\u00ad'];
const without = (output: string): string => output.replace(/^<[^>]*>/, '');

describe('an option', () => {
  for (const blank of blanks) {
    it(`is as if it weren't there where it is ${JSON.stringify(blank)}`, () => {
      const left = { municipality: blank, region: blank, view: blank, asOf: blank, src: blank, headingLevel: blank };
      const options = left as RenderOptions<'participation'>;

      assert.equal(
        without(renderToString('participation', { ...options, mode: 'shadow' })).replaceAll(/-moment-\d+/g, ''),
        without(renderToString('participation', { mode: 'shadow' })).replaceAll(/-moment-\d+/g, ''),
      );
      assert.equal(
        without(renderToString('municipality', { municipality: blank })),
        without(renderToString('municipality')),
      );
    });

    it(`of a contact tells nothing where it is ${JSON.stringify(blank)}`, () => {
      const own = { name: blank, organization: blank, email: blank, phone: blank };
      const more = { hours: blank, page: blank, cvr: blank, emails: `Presse:${blank}`, phones: `${blank};${blank}` };

      assert.match(renderToString('contact-card', own), /<p>Der er ingen kontakt at vise\.<\/p>/);
      assert.doesNotMatch(renderToString('contact-card', own), /<dt|text\/vcard/);
      assert.doesNotMatch(renderToString('contact-card', { ...own, ...more, name: 'Bo Ås' }), /<dt|<dd/);
    });
  }

  const same: readonly (readonly [written: object, meant: object])[] = [
    [{ region: 'Country' }, { region: 'country' }],
    [{ region: 'country ' }, { region: 'country' }],
    [{ region: '"country"' }, { region: 'country' }],
    [{ region: '»country«' }, { region: 'country' }],
    [{ region: ' Sjælland\u00a0' }, { region: 'Sjælland' }],
    [{ municipality: '\u200bSkive ' }, { municipality: 'Skive' }],
    [{ asOf: '2020-11-19 ' }, { asOf: '2020-11-19' }],
    [{ view: 'Map' }, { view: 'map' }],
    [{ view: '“goals”' }, { view: 'goals' }],
    [{ headingLevel: ' 3' }, { headingLevel: 3 }],
  ];
  for (const [written, meant] of same) {
    it(`is understood as it is written in ${JSON.stringify(written)}`, (context) => {
      const warn = context.mock.method(console, 'warn', () => undefined);

      assert.equal(without(renderToString('participation', written)), without(renderToString('participation', meant)));
      assert.notEqual(without(renderToString('participation', written)), without(renderToString('participation')));
      assert.equal(warn.mock.callCount(), 0);
    });
  }

  it('that names several is understood in capitals and with commas', () => {
    assert.equal(
      without(renderToString('dk2020', { sections: '"About", Figures' })),
      without(renderToString('dk2020', { sections: 'about figures' })),
    );
  });

  it('of another kind than a text does no harm', () => {
    for (const value of [{}, [], true, Number.NaN, -3, 3.5, () => 'map', null, undefined, Symbol('map')]) {
      const options = { view: value, headingLevel: value, asOf: value, region: value } as object;

      assert.match(renderToString('participation', options), /<h2>/);
    }
  });
});
