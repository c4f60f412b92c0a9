import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';

import { parseTemplate, TmplAstElement } from '@angular/compiler';
import { type ElementNode, NodeTypes, parse as parseVue } from '@vue/compiler-dom';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

import { elements } from './elements.ts';
import {
  apart,
  type Choice,
  clean,
  propertyOf,
  quoted,
  scriptTag,
  snippets,
  tag,
  type Target,
  targets,
} from './snippets.ts';

const plain: Choice = { element: 'member-list', attributes: {}, script: '/klimaindsats.js' };
const everything: Choice = {
  element: 'contact-card',
  attributes: { lang: 'en', 'heading-level': '3', name: 'Åse "Ørum" {{1}} </script>', light: true },
  accent: '#7a1f5c',
  script: 'https://example.dk/@klima/{{a}}.js?a=1&b="><script>',
  integrity: 'sha384-abc+/=',
  content: '<p>Kontakt</p>',
};
/** Any text, and those that end what they stand in. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('"\'<>&{}`$\\/@=;#-*|? x\n\r\u2028'),
      '{{',
      '}}',
      '${',
      '&quot;',
      '&#34;',
      '-->',
      '</script>',
      '<!--',
    ),
  }),
);
const withName = (name: string): Choice => ({ ...plain, element: 'contact-card', attributes: { name } });
const framework = new Set<string>(['react', 'vue', 'angular', 'astro']);
const codeOf = (target: Target, choice: Choice): string =>
  snippets(target, choice).find(({ place }) => place === (framework.has(target) ? target : 'page'))?.code ?? '';

/** The elements of HTML with their attributes, in the order of the text. */
function parsed(html: string): [tag: string, attributes: Record<string, string>][] {
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): ReturnType<typeof parsed> =>
    'tagName' in node
      ? [
          [node.tagName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))],
          ...node.childNodes.flatMap(walk),
        ]
      : [];
  return parseFragment(html).childNodes.flatMap(walk);
}

/** What a JSX file renders: the tag and its props. */
async function rendered(jsx: string): Promise<unknown> {
  const { code } = await transform(jsx, { loader: 'tsx', jsxFactory: 'h', charset: 'utf8' });
  const body = code.replace(/^import .*$/m, '').replace('export ', '');
  const h = (type: string, props: object | null): unknown => [type, { ...props }];
  return runInNewContext(`${body}; Klimaindsats()`, { h });
}

describe('values of snippets', () => {
  it('are one attribute in HTML, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        assert.deepEqual(parsed(tag(withName(name))), [['klima-contact-card', { name: clean(name) }]]);
        assert.deepEqual(parsed(codeOf('wordpress', withName(name))), [
          ['div', { 'data-klima': 'contact-card', 'data-name': clean(name) }],
        ]);
      }),
    );
  });

  it('leave the script tag one script tag, as an address in HTML, TypoScript and Razor', () => {
    fc.assert(
      fc.property(hostile, (script) => {
        const expected = { type: 'module', src: clean(script) };
        for (const [target, place] of [
          ['html', 'page'],
          ['typo3', 'typo3'],
          ['umbraco', 'template'],
        ] as const) {
          const code = snippets(target, { ...plain, script }).find((snippet) => snippet.place === place)?.code ?? '';
          assert.deepEqual(parsed(code)[0], ['script', expected]);
          if (place === 'template') assert.ok(!code.includes('@'));
          if (place === 'typo3') assert.equal(code.split('\n').length, 2);
        }
      }),
    );
  });

  it('are one prop in JSX, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        assert.deepEqual(await rendered(codeOf('react', withName(name))), [
          'klima-contact-card',
          { name: clean(name) },
        ]);
      }),
    );
  });

  it('are one static attribute in Vue, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const [, template] = parseVue(codeOf('vue', withName(name)), {
          parseMode: 'sfc',
          onError: (error) => assert.fail(error),
        }).children as ElementNode[];
        const inner = parseVue(template?.innerLoc?.source ?? '', {
          parseMode: 'html',
          onError: (error) => assert.fail(error),
        });
        const [element] = inner.children.filter((child): child is ElementNode => child.type === NodeTypes.ELEMENT);
        assert.equal(inner.children.length, 1);
        assert.deepEqual(
          element?.props.map((prop) => prop.type === NodeTypes.ATTRIBUTE && [prop.name, prop.value?.content]),
          [['name', clean(name)]],
        );
      }),
    );
  });

  it('are one static attribute in Angular, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const [, template = ''] = /template: `([^]*)`,\n/.exec(codeOf('angular', withName(name))) ?? [];
        assert.doesNotMatch(template, /[`\\]|\$\{/);
        const { nodes, errors } = parseTemplate(template, 'klimaindsats.html');
        const [element] = nodes;
        assert.equal(errors, null);
        assert.ok(nodes.length === 1 && element instanceof TmplAstElement);
        assert.deepEqual([element.inputs, element.outputs], [[], []]);
        assert.deepEqual(
          element.attributes.map((attribute) => [attribute.name, attribute.value]),
          [['name', apart(clean(name))]],
        );
      }),
    );
  });

  it('that hold two braces are no interpolation in Angular', () => {
    assert.match(codeOf('angular', withName('{{constructor}}')), /name="&#123; &#123;constructor/);
  });

  it('are one string in the expression of an Astro file, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const [, literal = ''] = /\{ name: ('.*') \}\)\} \/>$/m.exec(codeOf('astro', withName(name))) ?? [];
        assert.doesNotMatch(literal.slice(1, -1), /['"`<>]|\$\{/);
        assert.equal(runInNewContext(literal), clean(name));
      }),
    );
  });

  it('are one string in PHP and in YAML', () => {
    fc.assert(
      fc.property(hostile, (script) => {
        const php = snippets('wordpress', { ...plain, script })[0]?.code ?? '';
        assert.match(php, /^\twp_enqueue_script_module\( 'klimaindsats', '(?:[^'\\]|\\['\\])*' \);$/m);
        const yaml = snippets('drupal', { ...plain, script })[0]?.code ?? '';
        assert.equal(JSON.parse(/^ {4}(".*"): \{ /m.exec(yaml)?.[1] ?? ''), clean(script));
      }),
    );
  });

  it('are left as they are where they mean nothing', () => {
    assert.equal(quoted('Åse Ørum, aase@example.dk, +45 12 34 56 78'), '"Åse Ørum, aase@example.dk, +45 12 34 56 78"');
    assert.equal(scriptTag(plain), '<script type="module" src="/klimaindsats.js"></script>');
  });

  it('that are no colour set no style', () => {
    for (const accent of ['red', '#12', '#123456;}', '#7a1f5c}a{']) {
      assert.ok(!snippets('html', { ...plain, accent }).some(({ place }) => place === 'style'), accent);
    }
  });
});

describe('snippets', () => {
  for (const target of Object.keys(targets) as Target[]) {
    it(`hold the element, and its colour, for ${target}`, () => {
      const code = snippets(target, everything)
        .map((snippet) => snippet.code)
        .join('\n');

      assert.match(code, /klima-contact-card|data-klima="contact-card"/);
      assert.match(code, /--klima-accent: #7a1f5c;/);
    });
  }

  it('for React and Angular are TypeScript, and for Astro and npm JavaScript', async () => {
    for (const element of elements) {
      const attributes = Object.fromEntries(
        element.options.map(({ name, kind, values }) => [
          name,
          kind === 'flag' ? (true as const) : (values.at(-1) ?? 'tekst'),
        ]),
      );
      const choice = { ...plain, element: element.name, attributes };
      await transform(codeOf('react', choice), { loader: 'tsx' });
      await transform(codeOf('angular', choice), {
        loader: 'ts',
        tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
      });
      for (const { place, code } of snippets('npm', choice))
        if (place === 'module') await transform(code, { loader: 'js' });
      const [, front = '', expression = '', script = ''] =
        /^---\n([^]*?)\n---\n\n<Fragment set:html=\{([^]*)\} \/>\n<script>([^]*)<\/script>$/.exec(
          codeOf('astro', choice),
        ) ?? [];
      for (const code of [front, expression, script]) {
        assert.ok(code);
        await transform(code, { loader: 'js' });
      }
    }
  });

  it('name a property by its attribute, as the elements do', () => {
    for (const { declaration } of elements) {
      for (const { name, fieldName } of declaration.attributes ?? []) assert.equal(propertyOf(name), fieldName);
    }
  });

  it('for Drupal name every tag and attribute that the text format must let through', () => {
    for (const { name, options } of elements) {
      const attributes = Object.fromEntries(options.map(({ name: option }) => [option, 'x']));
      const blocks = snippets('drupal', { ...everything, element: name, attributes });
      const codeAt = (place: string): string => blocks.find((block) => block.place === place)?.code ?? '';

      const allowed = parsed(codeAt('drupalFormat')).map(([tagName, given]) => [tagName, Object.keys(given)]);

      assert.deepEqual(
        parsed(codeAt('page')).map(([tagName, given]) => [tagName, Object.keys(given)]),
        allowed,
      );
    }
  });

  it('for Drupal check the file, and let another host allow it', () => {
    const library = (choice: Choice): string => snippets('drupal', choice)[0]?.code ?? '';

    assert.match(library({ ...plain, integrity: 'sha384-x' }), /\{ type: module, integrity: "sha384-x" \}/);
    assert.match(library(everything), /type: external, .*integrity: "sha384-abc\+\/=", crossorigin: anonymous \}/);
    assert.doesNotMatch(library(plain), /integrity/);
  });

  it('check the file of another host in a way it can allow', () => {
    assert.match(
      scriptTag({ ...plain, script: 'https://example.dk/k.js', integrity: 'sha384-x' }),
      /crossorigin="anonymous"/,
    );
    assert.doesNotMatch(scriptTag({ ...plain, integrity: 'sha384-x' }), /crossorigin/);
  });
});
