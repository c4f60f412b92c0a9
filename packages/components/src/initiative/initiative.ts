import { findMunicipality } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { ContactCard } from '../contact-card/contact-card.ts';
import { Dk2020Explainer } from '../dk2020/dk2020.ts';
import { baseStyles } from '../element/base.styles.ts';
import { KlimaElement } from '../element/klima-element.ts';
import { facts } from '../generated/facts/initiative.ts';
import { chooseSome, textOf } from '../internal/options.ts';
import { onServer } from '../internal/platform.ts';
import { warn } from '../internal/warn.ts';
import { MemberList } from '../member-list/member-list.ts';
import { ParticipationMap } from '../participation/participation.ts';
import { danish } from './initiative.da.ts';
import type { InitiativeFacts } from './initiative.facts.ts';
import { styles } from './initiative.styles.ts';
import { innerParts } from './inner-parts.ts';

/** What the element can show below its introduction, in the order it is shown in. */
const elements = {
  dk2020: Dk2020Explainer,
  participation: ParticipationMap,
  members: MemberList,
  contact: ContactCard,
};

/** A part of the page. */
export type InitiativePart = 'intro' | keyof typeof elements;

/** What is the whole country's; the other parts are of the initiative alone. */
const shared: readonly InitiativePart[] = ['dk2020', 'participation'];

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
 * @slot heading - In place of the heading, or above the parts that are shown without one.
 * @slot after - After everything else.
 * @fires klimadataload - The file that `src` names has come and is shown. Has `src` and `dataset`.
 * @fires klimadataerror - The file that `src` names could not be used. Has `src` and `reason`.
 * @csspart heading - A heading of the introduction.
 * @csspart part - One of the elements the page is made of.
 * @csspart sources - The list of sources.
 * @csspart status - What has become of `src`.
 * @cssprop [--klima-accent=#13644b] - The colour of links and marks, adjusted to keep its contrast.
 */
export class InitiativePage extends KlimaElement<InitiativeFacts, typeof danish> {
  static override readonly tag = 'initiative';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    municipality: {},
    parts: {},
    region: {},
  };

  /** The page's own municipality, by code or name, which the parts mark: `0751`, `Aarhus`. */
  declare municipality: string | undefined;

  /** The parts to show, in that order, with spaces between. All by default. */
  declare parts: string | undefined;

  /**
   * The region whose municipalities are shown, by code or name, or `country` for all. By default that of
   * `municipality`, else the initiative's own.
   */
  declare region: string | undefined;

  protected override readonly bundled = facts;
  protected override readonly danish = danish;

  readonly #children = new Map<string, KlimaElement>();

  protected override content(data: InitiativeFacts): unknown {
    const parts = chooseSome(this, 'parts', this.parts, allParts);
    const region = findMunicipality(data, textOf(this.municipality))?.region;
    const isElsewhere = !!region && !!data.region && region !== data.region;
    if (isElsewhere && parts.some((part) => !shared.includes(part))) {
      warn(
        this,
        `municipality="${this.municipality}" is in another region than this effort, whose introduction, members and contact are of others. Write parts="${shared.join(' ')}".`,
      );
    }
    const initiative = data.programmes.find(({ id }) => id === data.about);
    const intro = parts.indexOf('intro');
    const hasHeading = this.isFilled('heading') || (intro >= 0 && !!initiative);
    return [
      intro < 0 ? this.slotted('heading') : nothing,
      parts.map((part, index) =>
        part === 'intro'
          ? this.#renderIntro(data, initiative)
          : // What no heading stands above is a level higher, so that none is left out.
            this.#renderPart(part, data, Number(hasHeading && index > intro), region, isElsewhere),
      ),
    ];
  }

  #renderIntro(data: InitiativeFacts, initiative: InitiativeFacts['programmes'][number] | undefined): unknown {
    const { words } = this;
    if (!initiative) return [this.slotted('heading'), html`<p>${words.empty}</p>`];
    const strategies = data.programmes.filter(
      ({ classification, partOf }) => classification === 'strategy' && partOf === initiative.id,
    );
    const told = (id: string) =>
      data.statements
        .filter(({ programme }) => programme === id)
        .map((fact) => html`<p>${this.say(fact.text)}${this.footnote(fact)}</p>`);
    return html`
      ${this.slotted('heading', this.heading(this.say(initiative.name)))}${told(initiative.id)}
      ${strategies.map(
        (strategy) =>
          html`<div class="strategy">
            ${this.heading(this.say(strategy.name), 1)}${told(strategy.id)}
          </div>`,
      )}
    `;
  }

  #renderPart(
    part: keyof typeof elements,
    data: InitiativeFacts,
    below: number,
    own?: string,
    isElsewhere?: boolean,
  ): TemplateResult {
    const child = this.#children.get(part) ?? this.#create(elements[part]);
    this.#children.set(part, child);
    // Where a municipality lies the explainer doesn't know.
    const region = textOf(this.region) || own;
    Object.assign(child, {
      // The parts have bundled data of their own.
      data: data === this.bundled ? undefined : data,
      whole: `${this.id || InitiativePage.tag}-`,
      headingLevel: Math.min(this.level + below, 6),
      light: this.light,
      // Nobody of a municipality elsewhere is among the members, nor is it known there.
      municipality: part === 'members' && isElsewhere ? undefined : this.municipality,
      region,
      showSources: this.showSources,
      // In a page the language is inherited; on a server there is nothing to inherit it from.
      ...(onServer ? { lang: this.language } : undefined),
    });
    return html`<div class="part" part="part">${child}</div>`;
  }

  /** A part under the prefix that this element has. On a server there is no registry, and no prefix. */
  #create(elementClass: (typeof elements)[keyof typeof elements]): KlimaElement {
    if (onServer) return new elementClass();
    const child = document.createElement(this.localName.replace(/initiative$/, elementClass.tag)) as InstanceType<
      typeof elementClass
    >;
    child.setAttribute('exportparts', innerParts);
    return child;
  }
}
