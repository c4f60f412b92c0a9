import '../src/define.ts';

import { expect } from 'chai';
import type { CustomElementField, Package } from 'custom-elements-manifest';
import type { CSSResult, PropertyDeclaration } from 'lit';

import { elementsOf, fieldsOf } from '../build/elements-of.ts';
import type { KlimaElement } from '../src/element/klima-element.ts';
import * as exported from '../src/index.ts';
import { dataset } from './dataset.ts';
import { fixture, recordWarnings } from './helpers.ts';
import { measured } from './measured.ts';
import { statesOf } from './states.ts';

interface ElementClass extends CustomElementConstructor {
  readonly tag: string;
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<string, PropertyDeclaration>;
  readonly elementStyles: readonly CSSResult[];
}

const answer = await fetch(new URL('../custom-elements.json', import.meta.url));
const elements = elementsOf((await answer.json()) as Package);
const classes = Object.values(exported).filter((value) => 'tag' in value) as unknown as readonly ElementClass[];

const anyElement = elements.map(({ tagName }) => tagName).join();

/** A slot for each member is there when something is to go there. */
const extras = dataset.memberships.map(({ id }) => `<p slot="extra-${id}">Mere</p>`).join('');

const names = (documented: readonly { readonly name: string }[] = []): readonly string[] =>
  documented.map(({ name }) => name).toSorted();
const unique = (found: Iterable<string>): readonly string[] => [...new Set(found)].toSorted();

describe('the manifest', () => {
  it('has the elements that the package exports', () => {
    expect(unique(elements.map(({ tagName = '' }) => tagName))).to.deep.equal(
      unique(classes.map(({ tag }) => `klima-${tag}`)),
    );
  });
});

for (const element of elements) {
  const { tagName = '' } = element;
  const elementClass = customElements.get(tagName) as ElementClass;

  describe(`the manifest of <${tagName}>`, () => {
    it('has the attributes that the class observes', () => {
      expect(names(element.attributes)).to.deep.equal(unique(elementClass.observedAttributes));
    });

    it('has the properties of the class, each with its attribute', () => {
      const fields = fieldsOf(element) as readonly CustomElementField[];
      const documented = fields.map(({ name, attribute = '' }) => `${name} ${attribute}`);
      const found = [...elementClass.elementProperties].flatMap(([name, { state, attribute }]) =>
        state
          ? []
          : `${name} ${attribute === false ? '' : typeof attribute === 'string' ? attribute : name.toLowerCase()}`,
      );

      expect(unique(documented)).to.deep.equal(unique(found));
    });

    it('has what can only be read of the class', async () => {
      const rendered = await fixture<KlimaElement>(`<${tagName}></${tagName}>`);
      const readable = element.members?.filter((member) => 'readonly' in member && member.readonly) ?? [];

      expect(names(readable)).to.deep.equal(['dataAwaited', 'dataSettled', 'shownData']);
      for (const { name } of readable) {
        expect(name in rendered, name).to.equal(true);
        expect(() => Object.assign(rendered, { [name]: undefined }), name).to.throw(TypeError);
      }
    });

    it('has the slots and parts that are rendered in one state or another', async () => {
      recordWarnings();
      const slots = new Set<string>();
      const parts = new Set<string>();

      for (const state of statesOf(element)) {
        const rendered = await fixture<KlimaElement>(state.html.replace('></', `>${extras}</`));
        for (const data of [undefined, dataset, measured]) {
          rendered.data = data;
          await rendered.updateComplete;
          for (const node of rendered.renderRoot.querySelectorAll('slot, [part]')) {
            // What another element renders inside this one is that element's.
            if ((node.parentElement?.closest(anyElement) ?? rendered) !== rendered) continue;
            // With `light`, one with a language stands around what the page put in.
            if (node instanceof HTMLSlotElement && !node.lang) slots.add(node.name.replace(/^extra-.*/, 'extra-…'));
            for (const part of node.part) parts.add(part);
          }
        }
      }

      expect(names(element.slots)).to.deep.equal(unique(slots));
      expect(names(element.cssParts)).to.deep.equal(unique(parts));
    });

    it('has the events that are sent, each with its class', async () => {
      recordWarnings();
      const sent = new Set<string>();
      const record = (event: Event): void => void sent.add(`${event.type} ${event.constructor.name}`);

      for (const { html } of statesOf(element)) {
        const used = await fixture<KlimaElement>(html);
        recordEvents(used, record);
        await useAll(used);
      }
      for (const src of ['about:blank', new URL('../../data/dist/initiative.json', import.meta.url).href]) {
        const loading = await fixture<KlimaElement>(`<${tagName}></${tagName}>`);
        recordEvents(loading, record);
        await load(loading, src);
      }

      expect(unique((element.events ?? []).map(({ name, type }) => `${name} ${type.text}`))).to.deep.equal(
        unique(sent),
      );
    });

    it('has the custom properties that the styles read, each with its default', () => {
      const css = elementClass.elementStyles.map(({ cssText }) => cssText).join('\n');
      const read = css.matchAll(/var\(\s*(--klima-[\w-]+)\s*,?\s*([^)]*)\)/g);

      expect(
        unique((element.cssProperties ?? []).map((property) => `${property.name}=${property.default ?? ''}`)),
      ).to.deep.equal(unique([...read].map(([, name = '', fallback = '']) => `${name}=${fallback}`)));
    });
  });
}

/** Records the events of our own that an element sends. */
function recordEvents(element: HTMLElement, record: (event: Event) => void): void {
  const send = element.dispatchEvent.bind(element);
  element.dispatchEvent = (event) => {
    if (event.type.startsWith('klima')) record(event);
    return send(event);
  };
}

/** Uses everything that can be used, once. */
async function useAll({ renderRoot, updateComplete }: KlimaElement): Promise<void> {
  for (const control of renderRoot.querySelectorAll<HTMLElement>('button, summary, input, select, [tabindex]')) {
    control.click();
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await updateComplete;
  }
}

/** Waits until an element has taken or refused a file. */
function load(element: KlimaElement, src: string): Promise<unknown> {
  const answered = new Promise((resolve) => {
    element.addEventListener('klimadataload', resolve, { once: true });
    element.addEventListener('klimadataerror', resolve, { once: true });
  });
  element.setAttribute('src', src);
  return answered;
}
