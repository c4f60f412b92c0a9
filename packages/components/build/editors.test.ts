/** What VS Code offers, according to the services that it uses itself; and what JetBrains' editors get. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { Package } from 'custom-elements-manifest';
import css, { type CSSDataV1 } from 'vscode-css-languageservice';
import html, { type HTMLDataV1 } from 'vscode-html-languageservice';

import { elementsOf, fieldsOf } from './elements-of.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const elements = elementsOf(read('custom-elements.json') as Package);

const htmlService = html.getLanguageService({
  customDataProviders: [html.newHTMLDataProvider('klima', read('editors/vscode.html-custom-data.json') as HTMLDataV1)],
});
const cssService = css.getCSSLanguageService({
  customDataProviders: [css.newCSSDataProvider(read('editors/vscode.css-custom-data.json') as CSSDataV1)],
});

/** What is offered where the bar stands. */
function offeredInHtml(text: string): readonly string[] {
  const offset = text.indexOf('|');
  const document = html.TextDocument.create('test://a.html', 'html', 1, text.replace('|', ''));
  const { items } = htmlService.doComplete(
    document,
    document.positionAt(offset),
    htmlService.parseHTMLDocument(document),
  );
  return items.map(({ label }) => label);
}

function offeredInCss(text: string): readonly string[] {
  const offset = text.indexOf('|');
  const document = css.TextDocument.create('test://a.css', 'css', 1, text.replace('|', ''));
  const { items } = cssService.doComplete(document, document.positionAt(offset), cssService.parseStylesheet(document));
  return items.map(({ label }) => label);
}

describe('VS Code', () => {
  it('offers every tag and every attribute', () => {
    const tags = offeredInHtml('<klima|');

    for (const { tagName = '', attributes = [] } of elements) {
      const offered = offeredInHtml(`<${tagName} |></${tagName}>`);
      assert.ok(tags.includes(tagName), tagName);
      for (const { name } of attributes) assert.ok(offered.includes(name), `${tagName} ${name}`);
    }
  });

  it('offers the values that an attribute allows', () => {
    assert.deepEqual(offeredInHtml('<klima-member-list layout="|"></klima-member-list>'), ['list', 'grid', 'table']);
    assert.deepEqual(offeredInHtml('<klima-dk2020 heading-level="|"></klima-dk2020>'), ['1', '2', '3', '4', '5', '6']);
  });

  it('explains an element under the pointer', () => {
    const document = html.TextDocument.create('test://a.html', 'html', 1, '<klima-contact-card></klima-contact-card>');
    const hover = htmlService.doHover(document, document.positionAt(3), htmlService.parseHTMLDocument(document));

    assert.match(JSON.stringify(hover?.contents), /Shows whom to write to or call/);
  });

  it('offers custom properties and parts in style sheets', () => {
    const properties = offeredInCss('klima-dk2020 { --k| }');
    const parts = offeredInCss('klima-dk2020::|');

    for (const { cssParts = [], cssProperties = [] } of elements) {
      for (const { name } of cssProperties) assert.ok(properties.includes(name), name);
      for (const { name } of cssParts) assert.ok(parts.includes(`::part(${name})`), name);
    }
  });
});

describe('web-types', () => {
  it('has what the manifest has', () => {
    interface Named {
      readonly name: string;
    }
    const { contributions } = read('editors/web-types.json') as {
      readonly contributions: {
        readonly html: {
          readonly elements: readonly (Named & {
            readonly attributes: readonly Named[];
            readonly slots: readonly Named[];
            readonly js: { readonly properties: readonly Named[]; readonly events: readonly Named[] };
          })[];
        };
      };
    };
    const names = (list: readonly Named[] = []): readonly string[] => list.map(({ name }) => name);

    assert.deepEqual(
      contributions.html.elements.map(({ name, attributes, slots, js }) => [
        name,
        names(attributes),
        names(slots),
        names(js.properties),
        names(js.events),
      ]),
      elements.map(({ tagName, attributes, slots, events, ...element }) => [
        tagName,
        names(attributes),
        names(slots),
        names(fieldsOf(element)),
        names(events),
      ]),
    );
  });
});
