/** The elements as their manifest describes them, and what each option can be. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { ElementName } from '@klimaindsats/components/server';
import {
  contactPoints,
  groupsOf,
  initiative,
  type Language,
  momentsOf,
  municipalities,
  participations,
  posts,
  regions,
  statements,
  toldIn,
} from '@klimaindsats/data';
import type { Attribute, CustomElementDeclaration, Package } from 'custom-elements-manifest';

export interface Option {
  /** The attribute. */
  readonly name: string;
  readonly description: string;
  /** Whether it is there or not, one of a few, some of a few, a time, or any text. */
  readonly kind: 'flag' | 'one' | 'some' | 'time' | 'text';
  /** What it can be, where that is known, and for a time what it is most likely to be; of `one` the first is the default. */
  readonly values: readonly string[];
  /** Whether every element has it. */
  readonly isShared: boolean;
}

export interface Element {
  /** The tag without its prefix. */
  readonly name: ElementName;
  readonly description: string;
  /** Examples: what each tag sets. */
  readonly examples: readonly Readonly<Record<string, string | true>>[];
  readonly options: readonly Option[];
  readonly declaration: CustomElementDeclaration;
}

const manifest = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@klimaindsats/components/custom-elements.json')), 'utf8'),
) as Package;

const declarations = manifest.modules
  .flatMap((module) => module.declarations ?? [])
  .filter((declaration): declaration is CustomElementDeclaration => 'tagName' in declaration);

/** What is shown by default. */
export const defaults: Readonly<Record<string, string>> = {
  group: groupsOf(initiative)[0]?.id ?? '',
  contact: contactPoints[0]?.id ?? '',
};

/** The times of the data's own region, the earliest first. */
export const moments: readonly string[] = momentsOf(
  {
    figures: toldIn(initiative.figures, initiative.region),
    participations: participations.filter(({ municipality }) => isOwn(municipality)),
  },
  'dk2020',
);

/** A choice of ids, with what stands for the default in its place. */
const oneOf = (name: string, ids: readonly string[]): Pick<Option, 'kind' | 'values'> => ({
  kind: 'one',
  values: ['', ...new Set(ids.filter((id) => id !== defaults[name]))],
});

/** What the data knows of texts that are ids, names or times. */
const known: Readonly<Record<string, Pick<Option, 'kind' | 'values'>>> = {
  municipality: oneOf(
    'municipality',
    municipalities.map(({ id }) => id),
  ),
  region: oneOf('region', ['country', ...regions.map(({ id }) => id)]),
  group: oneOf(
    'group',
    posts.map(({ organization }) => organization),
  ),
  contact: oneOf(
    'contact',
    contactPoints.map(({ id }) => id),
  ),
  'as-of': { kind: 'time', values: moments },
  sections: { kind: 'some', values: [...new Set([...statements.map(({ topic }) => topic), 'figures'])] },
  parts: { kind: 'some', values: ['intro', 'dk2020', 'participation', 'members', 'contact'] },
};

const isEverywhere = (name: string): boolean =>
  declarations.every(({ attributes = [] }) => attributes.some((attribute) => attribute.name === name));

function optionOf({ name, type, description = '' }: Attribute): Option {
  const kind = type?.text === 'boolean' ? 'flag' : type?.text.includes('|') ? 'one' : 'text';
  const values = kind === 'one' ? (type?.text ?? '').split('|').map((value) => value.trim().replaceAll("'", '')) : [];
  const isShared = isEverywhere(name);
  // A heading is of level 2 by default, and levels stand in their order.
  if (name === 'heading-level') values.sort((a, b) => Number(b === '2') - Number(a === '2') || Number(a) - Number(b));
  return { name, description, kind, values, isShared, ...known[name] };
}

export const elements: readonly Element[] = declarations.map((declaration) => {
  const [, description = '', examples = ''] =
    /^([^]*?)\n*(?:```html\n([^]*)```\s*)?$/.exec(declaration.description ?? '') ?? [];
  return {
    name: (declaration.tagName?.replace('klima-', '') ?? '') as ElementName,
    description: description.replace(/\n/g, ' '),
    examples: [...examples.matchAll(/<klima-[\w-]+([^>]*)>/g)].map(([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value]) => [name, value ?? true]),
      ),
    ),
    options: (declaration.attributes ?? []).map(optionOf),
    declaration,
  };
});

/** The name of what an id in a value stands for. */
export function nameOf(value: string, language: Language): string | undefined {
  const area = [...municipalities, ...regions].find(({ id }) => id === value);
  const thing = initiative.organizations.find(({ id }) => id === value) ?? contactPoints.find(({ id }) => id === value);
  return area?.name ?? (thing && ('name' in thing ? thing.name[language] : thing.label[language]));
}

/** Whether a municipality is one of the initiative's own region. */
function isOwn(code: string): boolean {
  return municipalities.some(({ id, region }) => id === code && region === initiative.region);
}
