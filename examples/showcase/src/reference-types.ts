/** The types of the data in the reference, made of the schema. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { escapeHtml } from '@klimaindsats/components/server';
import type { Language } from '@klimaindsats/data';

import { referenceWords } from './reference.words.ts';
import { prose } from './site.ts';

/** A part of the reference with a heading of its own. */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly html: string;
}

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@klimaindsats/data/schema.json')), 'utf8'),
) as Schema;
const types: readonly (readonly [string, Schema])[] = [
  ['Dataset', schema],
  ...Object.entries(schema.definitions ?? {}),
];

/** A section for each type, the data set first. */
export function renderTypes(language: Language): readonly Section[] {
  const text = referenceWords[language];
  const inEnglish = language === 'en' ? '' : ' lang="en"';
  return types.map(([name, type], index) => ({
    id: `type-${name}`,
    name: `<code>${name}</code>`,
    html: `${index === 0 && inEnglish ? `<p>${text.typesText}</p>\n` : ''}<p${inEnglish}>${prose(type.description ?? '')}</p>
${
  type.properties
    ? `<dl>${Object.entries(type.properties)
        .filter(([property]) => property !== '$schema')
        .map(
          ([property, is]) =>
            `<div data-entry><dt><code>${property}</code> <span class="type">${typeText(is)}</span>${type.required?.includes(property) ? '' : ` <span class="extra">${text.optional}</span>`}</dt><dd${inEnglish}>${prose(is.description ?? '')}</dd></div>`,
        )
        .join('\n')}</dl>`
    : `<p class="type">${typeText(type)}</p>`
}`,
  }));
}

/** A type of the schema, as a reader of TypeScript would write it. */
function typeText({ $ref, allOf: [all] = [], enum: values, items, type, pattern }: Schema): string {
  if (all) return typeText(all);
  if ($ref) {
    const name = $ref.replace('#/definitions/', '');
    return `<a href="#type-${name}">${name}</a>`;
  }
  if (values) return values.map((value) => `<code>'${value}'</code>`).join(' | ');
  if (items) return `${typeText(items)}[]`;
  return escapeHtml(type ?? '') + (pattern ? ` <code>${escapeHtml(pattern)}</code>` : '');
}
