import type { Dataset } from '@klimaindsats/data';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';

import { facts } from '../../facts/initiative.js';
import { ContactCard } from '../contact-card/contact-card.ts';
import { Dk2020 } from '../dk2020/dk2020.ts';
import { baseStyles } from '../internal/base.styles.ts';
import { KlimaElement } from '../internal/klima-element.ts';
import { chooseSome } from '../internal/options.ts';
import { onServer } from '../internal/platform.ts';
import { say, wordsFor } from '../internal/words.ts';
import { MemberList } from '../member-list/member-list.ts';
import { Participation } from '../participation/participation.ts';
import { danish } from './initiative.da.ts';
import { styles } from './initiative.styles.ts';

/** What the element can show below its introduction, in the order it is shown in. */
const elements = { dk2020: Dk2020, participation: Participation, members: MemberList, contact: ContactCard };

/** The parts inside the elements, which a page reaches through this one. */
const innerParts =
  'heading,section,figure,timeline,legend,map,tile,table,country,filter,member,name,role,card,actions,sources,status';

/** A part of the page. */
export type InitiativePart = 'intro' | keyof typeof elements;

const allParts: readonly InitiativePart[] = ['intro', 'dk2020', 'participation', 'members', 'contact'];

/**
 * Shows the whole initiative: its two parts, the DK2020 explainer, which municipalities took part, the steering group
 * and the contact. It is made of the other elements, which follow its options.
 *
 * ```html
 * <klima-initiative municipality="0751" parts="intro members contact"></klima-initiative>
 * ```
 *
 * @slot before - Before everything else.
 * @slot heading - In place of the heading.
 * @slot after - After everything else.
 * @fires klimadataload - The file that `src` names has come and is shown. Has `src` and `dataset`.
 * @fires klimadataerror - The file that `src` names could not be used. Has `src` and `reason`.
 * @csspart heading - A heading of the introduction.
 * @csspart part - One of the elements the page is made of.
 * @csspart sources - The list of sources.
 * @csspart status - What has become of `src`.
 * @cssprop [--klima-accent=#1d6b52] - The colour of links and marks, adjusted to keep its contrast.
 */
export class Initiative extends KlimaElement {
  static override readonly tag = 'initiative';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    municipality: {},
    parts: {},
  };

  /** The page's own municipality, by code or name, which the parts mark: `0751`, `Aarhus`. */
  declare municipality: string | undefined;

  /** The parts to show, in that order, with spaces between. All where nothing else is said. */
  declare parts: string | undefined;

  protected override readonly bundled = facts;

  readonly #children = new Map<string, KlimaElement>();

  protected override content(data: Dataset, language: string): unknown {
    const parts = chooseSome(this, 'parts', this.parts, allParts);
    return parts.map((part) =>
      part === 'intro' ? this.#renderIntro(data, language) : this.#renderPart(part, data, language),
    );
  }

  #renderIntro(data: Dataset, language: string): TemplateResult {
    const words = wordsFor(language, 'initiative', danish);
    // Bundled data is a slice without the root's own fields; the initiative is then known by what it is.
    const initiative = data.programmes.find(({ id, classification }) =>
      data.initiative ? id === data.initiative : classification === 'initiative',
    );
    if (!initiative) return html`<p>${words.empty}</p>`;
    const strategies = data.programmes.filter(
      ({ classification, partOf }) => classification === 'strategy' && partOf === initiative.id,
    );
    return html`
      ${this.slotted('heading', this.heading(say(initiative.name, language)))}
      ${data.statements
        .filter(({ programme }) => programme === initiative.id)
        .map((fact) => html`<p>${say(fact.text, language)}${this.mark(fact)}</p>`)}
      ${strategies.map(
        (strategy) =>
          html`<div class="strategy">
            ${this.heading(say(strategy.name, language), 1)}
            <p>${words.strategy}${this.mark(strategy)}</p>
          </div>`,
      )}
    `;
  }

  #renderPart(part: keyof typeof elements, data: Dataset, language: string): TemplateResult {
    const child = this.#children.get(part) ?? this.#create(elements[part]);
    this.#children.set(part, child);
    Object.assign(child, {
      // The parts have bundled data of their own.
      data: (data as Partial<Dataset>) === this.bundled ? undefined : data,
      headingLevel: Math.min(this.level + 1, 6),
      light: this.light,
      municipality: this.municipality,
      showSources: this.showSources,
      // In a page the language is inherited; on a server there is nothing to inherit it from.
      ...(onServer ? { lang: language } : undefined),
    });
    return html`<div class="part" part="part">${child}</div>`;
  }

  /** A part under the prefix that this element has. On a server there is no registry, and no prefix. */
  #create(elementClass: (typeof elements)[keyof typeof elements]): KlimaElement {
    if (onServer) return new elementClass();
    const prefix = this.localName.slice(0, -Initiative.tag.length);
    const child = document.createElement(`${prefix}${elementClass.tag}`) as InstanceType<typeof elementClass>;
    child.setAttribute('exportparts', innerParts);
    return child;
  }
}
