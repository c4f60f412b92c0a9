import { type ElementName, escapeHtml, renderToString } from '@klimaindsats/components/server';
import type { Language } from '@klimaindsats/data';

import { danishOf, danishOfPart, type Kind } from './descriptions.da.ts';
import { type Element, elements } from './elements.ts';
import { policies } from './policies.ts';
import { referenceWords } from './reference.words.ts';
import { renderTypes, type Section } from './reference-types.ts';
import { prose, renderFrame } from './site.ts';
import { propertyOf, tag } from './snippets.ts';

/** Something that has a name, and its description. */
interface Entry {
  readonly name: string;
  readonly type?: string | undefined;
  readonly extra?: string | undefined;
  readonly text: string;
}

/** The reference in a language, made of the manifest and the schema. */
export function renderReference(language: Language): string {
  const text = referenceWords[language];
  const shared = (elements[0]?.options ?? []).filter(({ isShared }) => isShared).map(({ name }) => name);
  const isShared = (name = ''): boolean => shared.includes(name);
  const sections = [
    [
      text.elements,
      [...elements.map((element) => renderElement(element, language, isShared)), renderShared(language, isShared)],
    ],
    [text.guide, [...text.guides.map(renderGuide), renderPolicies(language)]],
    [text.data, [renderFormats(language), ...renderTypes(language)]],
  ] as const;

  const body = `    <main id="content" class="wide">
      <div class="intro">
        <h1>${text.title}</h1>
        <p class="lead">${text.lead}</p>
      </div>
      <div class="reference">
        <nav aria-label="${text.contents}">
          <div class="field search" hidden>
            <label for="search">${text.search}</label>
            <input id="search" type="search" autocomplete="off" spellcheck="false">
            <p class="hint" aria-live="polite" aria-atomic="true" data-found="${text.found.join('|')}" data-none="${text.none}"></p>
          </div>
          <details class="contents">
            <summary>${text.contents}</summary>
            ${sections
              .map(
                ([title, parts]) => `<div>
              <p>${title}</p>
              <ul>
                ${parts.map(({ id, name }) => `<li><a href="#${id}">${name}</a></li>`).join('\n                ')}
              </ul>
            </div>`,
              )
              .join('\n            ')}
          </details>
        </nav>
        <div class="sections">
          <p class="none" hidden>${text.none} ${text.noneHint}</p>
          ${sections.flatMap(([, parts]) => parts.map(({ id, name, html }) => `<section id="${id}"><h2>${name}</h2>\n${html}</section>`)).join('\n          ')}
        </div>
      </div>
    </main>`;
  return renderFrame({
    page: 'reference',
    language,
    title: `${text.title} – Klimaindsats`,
    description: text.description,
    scripts: ['reference.js'],
    styles: ['tools.css'],
    body,
  });
}

function renderElement(
  { name, description, examples, declaration }: Element,
  language: Language,
  isShared: (name?: string) => boolean,
): Section {
  const text = referenceWords[language];
  const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  const told = (kind: Kind, entry: Named): string => tell(name, kind, entry, language);
  const own = attributes.filter((attribute) => !isShared(attribute.name));
  const lists: readonly (readonly [string, readonly Entry[]])[] = [
    [
      text.attributes,
      own.map((attribute) => ({
        name: attribute.name,
        type: attribute.type?.text,
        extra: propertyExtra(attribute.name, language),
        text: told('attributes', attribute),
      })),
    ],
    [text.events, events.map((event) => ({ name: event.name, type: event.type.text, text: told('events', event) }))],
    [text.slots, slots.map((slot) => ({ name: slot.name, text: told('slots', slot) }))],
    [text.parts, cssParts.map((part) => ({ name: part.name, text: told('cssParts', part) }))],
    [
      text.customProperties,
      cssProperties.map((property) => ({
        name: property.name,
        extra: property.default && `${text.standard} ${property.default}`,
        text: told('cssProperties', property),
      })),
    ],
  ];
  return {
    id: name,
    name: `<code>&lt;klima-${name}&gt;</code>`,
    html: `<p>${prose((language === 'da' ? danishOf(name) : undefined) ?? description)}</p>
<h3>${text.example}</h3>
${examples.map((example) => renderExample(name, example, language)).join('\n')}
${lists.map(([title, entries]) => renderEntries(title, entries)).join('\n')}`,
  };
}

/** An example as code, and live, with its heading where it stands in this page's outline. */
function renderExample(name: ElementName, given: Readonly<Record<string, string | true>>, language: Language): string {
  const text = referenceWords[language];
  const { 'heading-level': _, ...rest } = given;
  const attributes = { ...rest, 'heading-level': '4' };
  const properties = Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [propertyOf(attribute), value]),
  );
  return `<pre tabindex="0"><code>${escapeHtml(tag({ element: name, attributes, script: '' }))}</code></pre>
<div class="live" role="group" aria-label="${text.example}" tabindex="0">${renderToString(name, properties)}</div>`;
}

function renderShared(language: Language, isShared: (name?: string) => boolean): Section {
  const text = referenceWords[language];
  const { attributes = [], members = [] } = elements[0]?.declaration ?? ({} as Partial<Element['declaration']>);
  const alone = members.filter((member) => !('attribute' in member && member.attribute));
  return {
    id: 'shared',
    name: text.shared,
    html: `<p>${prose(text.sharedText)}</p>
${renderEntries(
  text.attributes,
  attributes
    .filter(({ name }) => isShared(name))
    .map((attribute) => ({
      name: attribute.name,
      type: attribute.type?.text,
      extra: propertyExtra(attribute.name, language),
      text: tell('all', 'attributes', attribute, language),
    })),
)}
${renderEntries(
  text.properties,
  alone.map((member) => ({
    name: member.kind === 'method' ? `${member.name}()` : member.name,
    type: 'type' in member ? member.type.text : undefined,
    text: tell('all', 'members', member, language),
  })),
)}`,
  };
}

const propertyExtra = (attribute: string, language: Language): string | undefined =>
  propertyOf(attribute) === attribute ? undefined : `${referenceWords[language].property} ${propertyOf(attribute)}`;

const renderGuide = ({ id, title, text, code }: (typeof referenceWords)['da']['guides'][number]): Section => ({
  id,
  name: title,
  html: `${text.map((paragraph) => `<p>${prose(paragraph)}</p>`).join('\n')}
${code ? `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>` : ''}`,
});

function renderPolicies(language: Language): Section {
  const text = referenceWords[language];
  const entries = Object.entries(policies).map(
    ([way, policy]) =>
      `<div data-entry><dt>${prose(text.policy[way as keyof typeof policies])}</dt><dd><code>${escapeHtml(policy)}</code></dd></div>`,
  );
  return {
    id: 'policies',
    name: text.policies,
    html: `<p>${prose(text.policiesText)}</p>\n<dl class="policies">${entries.join('\n')}</dl>`,
  };
}

function renderFormats(language: Language): Section {
  const text = referenceWords[language];
  const entries = text.files.map(
    ([name, said]) => `<div data-entry><dt><code>${name}</code></dt><dd>${prose(said)}</dd></div>`,
  );
  return {
    id: 'formats',
    name: text.formats,
    html: `<p>${prose(text.formatsText)}</p>\n<dl>${entries.join('\n')}</dl>`,
  };
}

function renderEntries(title: string, entries: readonly Entry[]): string {
  if (!entries.length) return '';
  const rendered = entries.map(
    ({ name, type, extra, text }) =>
      `<div data-entry><dt><code>${escapeHtml(name)}</code>${type ? ` <span class="type">${escapeHtml(type)}</span>` : ''}${extra ? ` <span class="extra">${escapeHtml(extra)}</span>` : ''}</dt><dd>${prose(text)}</dd></div>`,
  );
  return `<h3>${title}</h3>\n<dl>${rendered.join('\n')}</dl>`;
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

/** The description of something an element has, in a language. */
const tell = (element: string, kind: Kind, { name, description = '' }: Named, language: Language): string =>
  (language === 'da' ? danishOfPart(element, kind, name) : undefined) ?? description;
