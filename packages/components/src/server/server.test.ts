import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';

import type { Dataset } from '@klimaindsats/data';
import fc from 'fast-check';
import { html, nothing } from 'lit';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

import { dataset } from '../../test/dataset.ts';
import { measured } from '../../test/measured.ts';
import { flag } from '../internal/options.ts';
import { elementNames, propertiesOf } from './elements.ts';
import { renderTemplate } from './render-template.ts';
import { type RenderOptions, renderToString } from './server.ts';

const textIn = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

describe('renderTemplate', () => {
  it('renders texts, numbers, lists, nothing and templates in templates', () => {
    const [text, number, list, inner] = ['a', 1, [2, 3], html`<b>c</b>`];

    assert.equal(
      renderTemplate(html`<p>${text}${number}${list}${nothing}${undefined}${inner}</p>`),
      '<p>a123<b>c</b></p>',
    );
  });

  it('renders attributes whole, in parts, by condition or not at all', () => {
    const [address, name, yes, no] = ['/x', 'b', true, false];
    const template = html`<a href=${address} class="a ${name} c" ?hidden=${yes} ?inert=${no} id=${nothing} @click=${() => 0}>y</a>`;

    assert.equal(renderTemplate(template), '<a href="/x" class="a b c" hidden="">y</a>');
  });

  it('keeps any text a text and any attribute an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, attribute) => {
        // What HTML itself cannot hold, or reads as something else: NUL and carriage returns.
        const sound = (value: string): string => value.replace(/[\0\r]/g, '');
        const output = renderTemplate(html`<p title=${sound(attribute)}>${sound(text)}${sound(text)}</p><i></i>`);

        const [paragraph, end, ...others] = parseFragment(output).childNodes;
        assert.ok(paragraph && 'attrs' in paragraph && end);
        assert.deepEqual(paragraph.attrs, [{ name: 'title', value: sound(attribute) }]);
        assert.equal(textIn(paragraph), sound(text).repeat(2));
        assert.deepEqual(others, []);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads no markup from what a value brought', () => {
    const [first, second] = [' href=', 'x'];

    assert.equal(renderTemplate(html`<p>${first}${second}</p>`), '<p> href=x</p>');
  });

  it('refuses what it cannot render, and names it', () => {
    assert.throws(
      () => renderTemplate(html`<p>${{ a: 1 }}</p>`),
      /A template holds a directive or an object, which can't be rendered/,
    );
  });
});

describe('renderToString', () => {
  it('gives the tag with its attributes and plain HTML inside', () => {
    const output = renderToString('contact-card', {
      lang: 'en',
      headingLevel: 3,
      name: '<Bo> & "Co"',
      showSources: false,
    });

    assert.match(
      output,
      /^<klima-contact-card lang="en" heading-level="3" name="&lt;Bo&gt; &amp; &quot;Co&quot;"><div lang="en">/,
    );
    assert.match(output, /<h3>Contact<\/h3>/);
    assert.match(output, /<p>&lt;Bo&gt; &amp; &quot;Co&quot;<\/p>/);
    assert.doesNotMatch(output, /class=|part=|<slot|<button|undefined/);
  });

  it('leaves out of plain HTML what does nothing without the script', () => {
    assert.doesNotMatch(renderToString('member-list', { filter: true }), /<input|data-needs-script|Søg/);
    assert.match(renderToString('member-list', { filter: true, data: dataset }), /<ul role="list">[^]*Åse Ærø/);
    assert.doesNotMatch(renderToString('participation', { timeline: true }), /<input|<fieldset|data-needs-script/);
    assert.match(renderToString('member-list', { filter: true, mode: 'shadow' }), /data-needs-script=""/);
  });

  it('gives a declarative shadow root with its styles', () => {
    const output = renderToString('member-list', { mode: 'shadow', data: dataset });

    assert.match(
      output,
      /^<klima-member-list data-rendered=""><template shadowrootmode="open">(<style>[^<]+<\/style>){6}<div class="root" lang="da">/,
    );
    assert.match(output, /Åse Ærø/);
    const sheets = (given: string): readonly string[] => given.match(/<style>[^<]+<\/style>/g) ?? [];
    const other = sheets(renderToString('dk2020', { mode: 'shadow' }));
    assert.equal(
      sheets(output).filter((sheet) => other.includes(sheet)).length,
      2,
      'what elements share is to the letter the same, so that a browser reads it once',
    );
  });

  it('renders what is to be shown without a shadow root as it does all', () => {
    assert.match(renderToString('contact-card', { name: 'Bo Ås', light: true }), /<h2>Kontakt<\/h2>/);
  });

  it('shows nothing of others where the given data can’t be read', () => {
    const output = renderToString('member-list', { data: { persons: 7 } as unknown as Dataset });

    assert.match(output, /Der er ingen oplysninger at vise\./);
  });

  it('renders the given data', () => {
    const output = renderToString('member-list', { data: dataset });

    assert.match(output, /Åse Ærø/);
    assert.doesNotMatch(output, /Aarhus|data=/);
  });

  it('renders figures with units and over time: the table in both forms, the chart where it has its styles', () => {
    const options = { data: measured, sections: 'figures', showSources: true } as const;
    const plain = renderToString('dk2020', options);
    const shadow = renderToString('dk2020', { ...options, mode: 'shadow' });

    for (const output of [plain, shadow]) {
      assert.match(output, /58,5\u00a0%/);
      assert.match(output, /<caption>\s*Udvikling: udledt fra fjordens kommuner, basisår 1990\s*<\/caption>/);
      assert.match(output, /<th scope="row"[^>]*>2030<\/th>\s*<td[^>]*>\s*<bdi>540\.000\u00a0ton CO₂e<\/bdi><sup\s*>/);
    }
    assert.doesNotMatch(plain, /<svg|●|class=/);
    assert.match(shadow, /<path class="dots" d="M0 0h\.01M/);
    assert.doesNotMatch(shadow, /style=/);
    assert.match(renderToString('dk2020', { ...options, lang: 'en' }), /985,000 tonnes CO₂e or 990,000 tonnes/);
  });

  it('renders elements in elements: their content in plain HTML, their tags in a shadow root', () => {
    const options = { parts: 'contact', lang: 'en', headingLevel: 2 } as const;

    assert.match(renderToString('initiative', options), /<div><div lang="en">\s*<h2>Contact<\/h2>/);
    assert.match(
      renderToString('initiative', { ...options, mode: 'shadow' }),
      /<klima-contact-card lang="en" heading-level="2" data-rendered=""><template /,
    );
  });

  it('gives every note of a page an id of its own, where of a kind all but one have ids', () => {
    const page = [
      ...elementNames.map((name) =>
        renderToString(name, { showSources: true, ...(name === 'municipality' && { municipality: '0751' }) }),
      ),
      ...['a', 'b'].map((id) => renderToString('initiative', { showSources: true, id })),
    ].join('');
    const ids = Array.from(page.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
    const links = Array.from(page.matchAll(/\s(?:href="#|aria-labelledby=")([^"]+)"/g), ([, id]) => id);

    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    assert.deepEqual(
      links.filter((id) => !ids.includes(id)),
      [],
    );
    assert.ok(ids.includes('b-dk2020-note-1'));
  });

  for (const name of elementNames) {
    it(`renders ${name} the first time as it does later, with every shared option`, () => {
      const server = new URL('server.ts', import.meta.url).href;
      const options = JSON.stringify({
        headingLevel: 4,
        showSources: true,
        src: '/data.json',
        municipality: '9001',
        data: dataset,
      });
      const code = `import { renderToString } from '${server}';
        const render = () => renderToString('${name}', ${options});
        console.log(JSON.stringify([render(), render()]));`;

      const [first = '', second] = JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }),
      ) as readonly string[];

      assert.equal(first, second);
      assert.match(first, /<h4>/);
      assert.match(first, /<ol aria-labelledby/);
    });
  }

  it('says which option it does not know, and stays silent about those it knows', (context) => {
    const warn = context.mock.method(console, 'warn', () => undefined);

    const misspelt = renderToString('member-list', { 'heading-level': 3 } as object);
    renderToString('member-list', { headingLevel: 3, lang: 'en', id: 'a', ownFirst: true, data: dataset });

    assert.match(misspelt, /<h2>/);
    assert.equal(warn.mock.callCount(), 1);
    assert.match(
      String(warn.mock.calls[0]?.arguments[0]),
      /member-list has no option heading-level\. Use some of: .*headingLevel/,
    );
  });

  it('leaves out an option of another kind than it takes, and says which', (context) => {
    const warn = context.mock.method(console, 'warn', () => undefined);
    const values = [
      0,
      5,
      Number.NaN,
      true,
      'x',
      {},
      [],
      () => 1,
      Symbol('x'),
      10n,
      new Date(),
      Object.create(null),
    ] as readonly unknown[];

    for (const name of elementNames) {
      for (const option of [...propertiesOf[name], 'stylesheets', 'render', '__proto__']) {
        for (const value of values) {
          const output = renderToString(name, { [option]: value, mode: 'shadow' } as object);

          assert.match(output, /^<klima-[^]*>$/);
          assert.doesNotMatch(output.replaceAll(/<style>[^<]*<\/style>/g, ''), /undefined|\[object|NaN|Symbol/, option);
        }
      }
    }
    warn.mock.resetCalls();
    const options = { lang: 5, showSources: {}, heading: 1, headingLevel: Number.NaN } as object;
    assert.match(renderToString('dk2020', options), /^<klima-dk2020 lang="5"><div lang="da">/);
    assert.deepEqual(
      warn.mock.calls.map(({ arguments: [message] }) => String(message).replace(/Use some of: .*/, '…')),
      [
        'renderToString: dk2020 has no option heading. …',
        'renderToString: showSources of dk2020 is an object, so it is left out. Give true or false.',
        'renderToString: headingLevel of dk2020 is NaN, so it is left out. Give a text.',
      ],
    );
  });

  it('shows nothing of people who were taken out, though the data has their records still', () => {
    const { persons = [], contactPoints = [] } = dataset;
    const reached = contactPoints.filter(({ person }) => person !== undefined);
    const gone: Dataset = {
      ...dataset,
      tombstones: persons.map(({ id }) => ({ id, removed: '2026-01-01' })),
    };
    const secrets = [
      ...persons.map(({ name }) => name),
      ...[...persons, ...reached].flatMap(({ email, phone }) => [email, phone]),
    ].filter((text) => text !== undefined);
    const shown = (data: Dataset): string =>
      elementNames.map((name) => renderToString(name, { data, contacts: true, past: true } as object)).join('');
    const told = (data: Dataset) =>
      secrets.filter((text) =>
        shown(data)
          .replaceAll(/[\s\u00a0]/g, '')
          .includes(text.replaceAll(/\s/g, '')),
      );

    assert.ok(told(dataset).length > 2, told(dataset).join());
    assert.deepEqual(told(gone), []);
  });

  it('renders as without options where what is given as them is no object, and says so', ({ mock }) => {
    const warn = mock.method(console, 'warn', () => undefined);

    for (const given of [null, 'en', 5, true, ['en'], () => 1])
      assert.equal(renderToString('dk2020', given as object), renderToString('dk2020'));

    assert.deepEqual(
      warn.mock.calls.map(({ arguments: [message] }) => String(message)),
      ['null', 'a string', '5', 'a boolean', 'a list', 'a function'].map(
        (kind) => `renderToString: the options of dk2020 are ${kind}, so they are left out. Give an object.`,
      ),
    );
  });

  for (const value of ['false', 'False', ' false ', '"false"', '', ' ']) {
    it(`reads ${JSON.stringify(value)} as off`, () => {
      const output = renderToString('dk2020', { showSources: value } as object);

      assert.equal(output, renderToString('dk2020'));
      assert.equal(flag(value), !value.trim());
    });
  }

  it('offers no option that is none', () => {
    assert.ok(!propertiesOf['contact-card'].includes('copied'));
  });

  it('leaves out of plain HTML what says nothing without its styles', () => {
    const plain = renderToString('participation');

    assert.doesNotMatch(plain, /<svg|data-needs-styles/);
    assert.equal(plain.split('Skanderborg').length, 2, 'each municipality stands once');
    assert.match(renderToString('participation', { view: 'map' }), /<span>Skanderborg </);
    // Where a long name may be broken is an element for the styles.
    assert.match(
      renderToString('participation', { mode: 'shadow' }),
      /<svg[^]*Skander<i><\/i>borg|Skander<i><\/i>borg[^]*<svg/,
    );
  });

  it('says in plain HTML nothing twice, and nothing that is only to be looked at', () => {
    const goals = renderToString('participation', { view: 'goals', region: 'country' });
    const own = renderToString('municipality', { municipality: 'Aarhus' });
    const people = renderToString('member-list', { photos: true, data: dataset });

    assert.match(goals, /<b>Nettonul i 2030<\/b>/);
    assert.doesNotMatch(people, /<div>\s*<\/div>/);
    assert.match(own, /<li>\s*Nettonul i 2030\s*<\/li>/);
    assert.doesNotMatch(goals + own + people, /<svg|aria-hidden/);
    const shadow = { mode: 'shadow' } as const;
    assert.match(renderToString('participation', { view: 'goals', ...shadow }), /<svg/);
    assert.match(
      renderToString('municipality', { municipality: 'Aarhus', ...shadow }),
      /<b class="value" aria-hidden="true"\s*>2030<\/b/,
    );
  });

  it('has no place in plain HTML to tell what becomes of a file, which nobody fetches without the script', () => {
    assert.doesNotMatch(renderToString('municipality', { src: '/data.json' }), /aria-live|<p>\s*<\/p>/);
    assert.match(renderToString('municipality', { src: '/data.json', mode: 'shadow' }), /aria-live="polite"/);
  });

  it('lists the ways to reach a contact as one list of names and values', () => {
    const output = renderToString('contact-card', {
      name: 'Bo Ås',
      email: 'bo@example.dk',
      emails: 'Presse: presse@example.dk',
      cvr: '13748136',
    });

    assert.match(output, /<dl>\s*(<dt>[^<]+<\/dt>\s*<dd>(?:(?!<\/dd>)[^])*<\/dd>\s*){3}<\/dl>/);
  });

  it('names the elements there are when one is asked for that is not', () => {
    const weather = 'weather' as 'dk2020';
    const loud = 'loud' as 'plain';

    assert.throws(
      () => renderToString(weather),
      /there is no element "weather". Use one of: contact-card, dk2020, initiative/,
    );
    assert.throws(
      () => renderToString('dk2020', { mode: loud }),
      /there is no mode "loud". Use one of: plain, cms, shadow/,
    );
    for (const strange of [Symbol('loud'), Object.create(null), 5, null] as readonly unknown[])
      assert.throws(() => renderToString('dk2020', { mode: strange as 'plain' }), RangeError);
  });

  it('has types that know the elements and their options', () => {
    // @ts-expect-error: there is no such element
    type Weather = Parameters<typeof renderToString<'weather'>>;
    // @ts-expect-error: there is no such mode
    const loud: RenderOptions<'dk2020'> = { mode: 'loud' };
    const fold: RenderOptions<'dk2020'> = { fold: true, lang: 'en' };

    const weather: Weather | undefined = undefined;

    assert.deepEqual([loud.mode, fold.fold, weather], ['loud', true, undefined]);
  });
});
