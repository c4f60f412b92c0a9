/** What to paste for each way in, made of a choice. Pure: used by the builder, the reference and the tests alike. */

export interface Choice {
  /** The tag without its prefix. */
  readonly element: string;
  /** The attributes that are set, `lang` among them; `true` for one that is true when it is there. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** The accent colour, `#rrggbb`, where it is another than the elements' own. */
  readonly accent?: string | undefined;
  /** The address of the script file. */
  readonly script: string;
  /** The integrity value of the script file. */
  readonly integrity?: string | undefined;
  /** HTML that stands in the tag until the element shows, and stays where no script runs. */
  readonly content?: string | undefined;
}

/** Where a text goes: each has its words in `builder.words.ts`. */
export type Place =
  | 'page'
  | 'style'
  | 'install'
  | 'module'
  | 'template'
  | 'wordpress'
  | 'drupalLibrary'
  | 'drupalTheme'
  | 'drupalFormat'
  | 'typo3'
  | 'react'
  | 'vue'
  | 'vite'
  | 'angular'
  | 'astro';

export interface Snippet {
  readonly place: Place;
  readonly code: string;
}

/** The ways in, in the order they are offered. */
export const targets = {
  html: (choice) => [['page', `${scriptTag(choice)}\n\n${tag(choice)}`]],
  npm: (choice) => [install, ['module', importOf(choice)], ['page', tag({ ...choice, content: '' })]],
  wordpress: (choice) => [['wordpress', wordpress(choice)], mount(choice)],
  umbraco: (choice) => [razor(choice), mount(choice)],
  // Without content: a text format lets its tags through only where each of them is allowed.
  drupal: (choice) => [
    ['drupalLibrary', drupalLibrary(choice)],
    ['drupalTheme', 'libraries:\n  - mytheme/klimaindsats'],
    [
      'drupalFormat',
      `<div data-klima ${dataAttributes(choice)
        .map(([name]) => name)
        .join(' ')}`.trimEnd() + '>',
    ],
    mount({ ...choice, content: '' }),
  ],
  typo3: (choice) => [
    ['typo3', `page.headerData.930 = TEXT\npage.headerData.930.value = ${scriptTag(choice)}`],
    mount(choice),
  ],
  sitecore: (choice) => [razor(choice), mount(choice)],
  dynamicweb: (choice) => [razor(choice), mount(choice)],
  react: (choice) => [install, ['react', react(choice)]],
  vue: (choice) => [install, ['vue', vue(choice)], ['vite', vite]],
  angular: (choice) => [install, ['angular', angular(choice)]],
  astro: (choice) => [install, ['astro', astro(choice)]],
} satisfies Record<string, (choice: Choice) => readonly (readonly [Place, string])[]>;

export type Target = keyof typeof targets;

/** The ways in whose content a sanitizer reads. */
export const cmsTargets: readonly Target[] = ['wordpress', 'umbraco', 'drupal', 'typo3', 'sitecore', 'dynamicweb'];

/** The ways in that make use of a part of the choice. */
export function targetsWith(part: 'script' | 'integrity' | 'content'): Target[] {
  const choice: Choice = { element: 'member-list', attributes: {}, script: '/a.js' };
  const codeOf = (target: Target, given: Choice): string => JSON.stringify(targets[target](given));
  return (Object.keys(targets) as Target[]).filter(
    (target) => codeOf(target, choice) !== codeOf(target, { ...choice, [part]: '<p>/b.js</p>' }),
  );
}

/** What to paste for a choice, in the order it is done. */
export function snippets(target: Target, choice: Choice): readonly Snippet[] {
  const blocks: readonly (readonly [Place, string])[] = targets[target](choice);
  const style = styleOf(choice);
  return [...blocks, ...(style ? ([['style', style]] as const) : [])].map(([place, code]) => ({ place, code }));
}

/** The tag with its attributes, and its content as plain HTML. */
export function tag({ element, attributes, content = '' }: Choice): string {
  const name = `klima-${element}`;
  return `<${name}${written(Object.entries(attributes))}>${lines(content)}</${name}>`;
}

export function scriptTag({ script, integrity }: Choice): string {
  const source: [string, string | true][] = [
    ['type', 'module'],
    ['src', script],
  ];
  // Another host must allow that its file is checked.
  const checked: [string, string | true][] = integrity
    ? [['integrity', integrity], ...(/^https?:/.test(script) ? [['crossorigin', 'anonymous'] as [string, string]] : [])]
    : [];
  return `<script${written([...source, ...checked])}></script>`;
}

/** A value as text that can be typed in a field: no control characters, no breaks, no halves of a character. */
export const clean = (value: string): string => value.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '');

/**
 * A value between double quotes. Whatever could mean something in HTML, or in one of the template languages that read
 * HTML, becomes a character reference, which all of them read as the character and nothing more.
 */
export const quoted = (value: string): string =>
  `"${clean(value).replace(/[^\p{L}\p{M}\p{N} .,:;?!/=+*%()@_~#-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`)}"`;

/** A value as a JavaScript string that stays one in a file of any of the frameworks. */
const literal = (value: string): string =>
  `'${clean(value).replace(/[^\p{L}\p{M}\p{N} .,:;?!/=+*%()@_~#-]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)}'`;

type Attribute = readonly [name: string, value: string | true];

const written = (attributes: readonly Attribute[]): string =>
  attributes.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}=${quoted(value)}`)).join('');

/** Content on lines of its own, without the breaks that its templates leave in tags and between them. */
const lines = (content: string): string =>
  content
    ? `\n${content
        .replace(/\s*\n\s*(\/?>)/g, '$1')
        .replace(/(\n\s*)+/g, '\n')
        .trim()}\n`
    : '';

/** The place that a CMS lets through: an empty value is lost in some, so what is true says so. */
function mount({ element, attributes, content = '' }: Choice): readonly [Place, string] {
  return ['page', `<div data-klima="${element}"${written(dataAttributes({ attributes }))}>${lines(content)}</div>`];
}

const dataAttributes = ({ attributes }: Pick<Choice, 'attributes'>): [string, string][] =>
  Object.entries(attributes).map(([name, value]) => [`data-${name}`, value === true ? 'true' : value]);

const styleOf = ({ element, accent }: Choice): string | undefined =>
  accent && /^#[0-9a-f]{6}$/i.test(accent) ? `klima-${element} {\n  --klima-accent: ${accent};\n}` : undefined;

const importOf = ({ element }: Choice): string => `import '@klimaindsats/components/${element}/define';`;

const install = [
  'install',
  `npx --yes pnpm@12 build
npx --yes pnpm@12 --filter "@klimaindsats/*" pack --pack-destination ~/klimaindsats-packages
npm install ~/klimaindsats-packages/*.tgz`,
] as const;

/** Razor reads @ as code. */
const razor = (choice: Choice): readonly [Place, string] => ['template', scriptTag(choice).replaceAll('@', '&#64;')];

const wordpress = ({ script }: Choice): string => `add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script_module( 'klimaindsats', ${phpString(script)} );
} );`;

const phpString = (value: string): string => `'${clean(value).replace(/[\\']/g, '\\$&')}'`;

function drupalLibrary({ script, integrity }: Choice): string {
  const isElsewhere = /^https?:/.test(script);
  const checked = integrity
    ? `, integrity: ${JSON.stringify(integrity)}${isElsewhere ? ', crossorigin: anonymous' : ''}`
    : '';
  return `klimaindsats:
  js:
    ${JSON.stringify(clean(script))}: { ${isElsewhere ? 'type: external, ' : ''}preprocess: false, attributes: { type: module${checked} } }`;
}

const react = (choice: Choice): string => `${importOf(choice)}

export function Klimaindsats() {
  return <klima-${choice.element}${written(Object.entries(choice.attributes))} />;
}`;

// Vue sets a property where the element has one, and an empty text would be false there.
const vue = (choice: Choice): string => `<script setup>
${importOf(choice)}
</script>

<template>
  <klima-${choice.element}${written(Object.entries(choice.attributes).map(([name, value]) => (value === true ? [`:${name}`, 'true'] : [name, value])))} />
</template>`;

const vite = `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('klima-') } } }),
  ],
});`;

/** Angular reads character references before it looks for its own braces, so two of them may not stand together. */
export const apart = (value: string): string => value.replace(/\{(?=\{)/g, '{ ');

const angular = ({
  attributes,
  ...choice
}: Choice): string => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${importOf({ ...choice, attributes })}

@Component({
  selector: 'app-klimaindsats',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${tag({ ...choice, attributes: apartIn(attributes), content: '' })}\`,
})
export class Klimaindsats {}`;

function apartIn(attributes: Choice['attributes']): Choice['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, value === true ? value : apart(clean(value))]),
  );
}

function astro({ element, attributes }: Choice): string {
  const options = Object.entries(attributes).map(
    ([name, value]) => `${propertyOf(name)}: ${value === true ? 'true' : literal(value)}`,
  );
  return `---
import { renderToString } from '@klimaindsats/components/server';
---

<Fragment set:html={renderToString('${element}'${options.length ? `, { ${options.join(', ')} }` : ''})} />
<script>
  import '@klimaindsats/components/${element}/define';
</script>`;
}

/** The property of an attribute: `heading-level` is `headingLevel`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
