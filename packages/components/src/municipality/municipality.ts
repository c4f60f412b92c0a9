import { hasEnded, participationsOf, representativesOf, statementsOf, toldIn } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { baseStyles } from '../element/base.styles.ts';
import { KlimaElement } from '../element/klima-element.ts';
import { facts } from '../generated/facts/municipality.ts';
import { linked } from '../internal/linked.ts';
import { ownMunicipality, textOf } from '../internal/options.ts';
import { unlessPlain } from '../internal/plain.ts';
import { sayGoal } from '../plan/goals.ts';
import { formatNumber } from '../words/formats.ts';
import { everAfter, sayWhen } from '../words/when.ts';
import { capitalize } from '../words/words.ts';
import { danish } from './municipality.da.ts';
import type { MunicipalityFacts } from './municipality.facts.ts';
import { styles } from './municipality.styles.ts';

type Municipality = MunicipalityFacts['municipalities'][number];
type Plan = NonNullable<MunicipalityFacts['plans']>[number];
type Told = MunicipalityFacts['statements'][number];

/**
 * Shows one municipality in DK2020: when it joined and with whom, what it took on, its climate plan and goals, who of it
 * sat in the steering group, how its region did, and what came after.
 *
 * ```html
 * <klima-municipality municipality="Odense" show-sources></klima-municipality>
 * ```
 *
 * @slot before - Before everything else.
 * @slot heading - In place of the heading.
 * @slot after - After everything else.
 * @fires klimadataload - The file that `src` names has come and is shown. Has `src` and `dataset`.
 * @fires klimadataerror - The file that `src` names could not be used. Has `src` and `reason`.
 * @csspart heading - A heading: the element's own, or a section's.
 * @csspart section - A section.
 * @csspart goal - A goal of the plan.
 * @csspart member - Somebody who represented the municipality.
 * @csspart sources - The list of sources.
 * @csspart status - What has become of `src`.
 * @cssprop [--klima-accent=#13644b] - The colour of links and marks, adjusted to keep its contrast.
 */
export class MunicipalityProfile extends KlimaElement<MunicipalityFacts, typeof danish> {
  static override readonly tag = 'municipality';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    municipality: {},
  };

  /** The municipality shown, by code or name: `0461`, `Odense`. */
  declare municipality: string | undefined;

  protected override readonly bundled = facts;
  protected override readonly danish = danish;

  protected override content(data: MunicipalityFacts): unknown {
    const { words } = this;
    const code = ownMunicipality(this, this.municipality, data);
    const municipality = data.municipalities.find(({ id }) => id === code);
    const participation = municipality && participationsOf(data, municipality.id)[0];
    const absence = data.absences?.find((candidate) => candidate.municipality === code);
    const id = (participation ?? absence ?? data.participations[0])?.programme;
    const programme = data.programmes.find((candidate) => candidate.id === id);
    const isNow = this.isKept && !hasEnded(programme, everAfter);
    const name = programme ? this.say(programme.name) : (id ?? '');
    const heading = this.slotted('heading', this.heading(words.heading(municipality?.name ?? words.own, name)));
    const plans = data.plans?.filter((plan) => plan.municipality === code) ?? [];
    const people = municipality ? peopleOf(data, municipality, isNow) : [];
    if (!municipality || !(id ?? (plans[0] || people[0])))
      return html`${heading}
        <p>${municipality ? words.empty : this.#askFor(data)}</p>`;
    const told = id ? toldIn(statementsOf(data, id), municipality.region) : [];
    return html`
      ${heading}
      ${
        participation
          ? this.#renderParticipation(data, municipality, participation, name)
          : name &&
            html`<p>
              ${absence ? (isNow ? words.outsideNow : words.outside)(municipality.name, name) : words.notTold(municipality.name, name)}
              ${absence ? [this.say(absence.reason), this.footnote(absence)] : nothing}
            </p>`
      }
      ${this.#renderRegion(data, municipality, isNow)}
      ${participation ? this.#renderTold(told, 'commitment') : nothing}
      ${this.#renderPlan(plans)} ${this.#renderPeople(data, people, isNow)} ${this.#renderTold(told, 'after')}
    `;
  }

  /** What to write, where the page names no municipality, or none that the data has. */
  #askFor({ municipalities }: MunicipalityFacts): string {
    const text = textOf(this.municipality);
    const [example] = municipalities;
    return text ? this.words.unknown(text, example ? `${example.name}, ${example.id}` : '–') : this.words.none;
  }

  #renderParticipation(
    data: MunicipalityFacts,
    { name }: Municipality,
    participation: MunicipalityFacts['participations'][number],
    programme: string,
  ): TemplateResult {
    const { words } = this;
    const { admitted, announced, cohort, note } = participation;
    const named = data.programmes.flatMap(({ cohorts = [] }) => cohorts).find(({ id }) => id === cohort)?.name;
    const fellows = data.participations.filter(
      (other) => other.cohort === cohort && other.programme === participation.programme,
    );
    return html`<p>
        ${[
          words.joined(name, programme, this.#when(admitted)),
          // “That” is the joining, so it follows that sentence.
          announced && announced !== admitted && words.announced(this.#when(announced)),
          named && words.cohort(this.say(named), fellows.length - 1),
        ]
          .filter(Boolean)
          .join(' ')}${this.footnote(participation)}
      </p>
      ${note ? this.note(this.say(note)) : nothing}`;
  }

  #renderRegion(data: MunicipalityFacts, { region }: Municipality, isNow: boolean): unknown {
    const named = data.regions.find(({ id }) => id === region);
    if (!named) return nothing;
    const all = data.municipalities.filter((municipality) => municipality.region === region);
    const joined = all.filter(({ id }) => participationsOf(data, id).length);
    const say = isNow ? this.words.regionNow : this.words.region;
    return joined.length ? html`<p>${say(named.name, joined.length, all.length)}</p>` : nothing;
  }

  #renderTold(told: readonly Told[], topic: 'commitment' | 'after'): unknown {
    const shown = told.filter((statement) => statement.topic === topic);
    if (!shown.length) return nothing;
    return this.#renderSection(
      this.words[topic],
      shown.map((fact) => html`<p>${this.say(fact.text)}${this.footnote(fact)}</p>`),
    );
  }

  #renderPlan(plans: readonly Plan[]): TemplateResult {
    const { words, language } = this;
    if (!plans.length) return this.#renderSection(words.plan, html`<p>${words.noPlan}</p>`);
    return this.#renderSection(
      words.plan,
      plans.map(
        (plan) =>
          html`<p class="targets">
              <b>${linked(plan.url, plan.title ?? words.untitled)}</b>${this.footnote(plan)} ${
                [
                  plan.adopted && words.adopted(this.#when(plan.adopted)),
                  plan.approved && words.approved(this.#when(plan.approved)),
                ]
                  .filter(Boolean)
                  .join(' ') || words.undated
              }
            </p>
            ${plan.note ? this.note(this.say(plan.note)) : nothing}
            ${
              plan.goals
                ? html`<ul class="goals" role="list">
                    ${plan.goals.map(
                      (goal) =>
                        html`<li part="goal">
                          ${unlessPlain(
                            html`<b class="value" aria-hidden="true"
                              >${goal.percent === undefined ? goal.year : `−${formatNumber(goal.percent, language)} %`}</b
                            >`,
                          )}
                          ${capitalize(sayGoal(goal, language, words))}
                        </li>`,
                    )}
                  </ul>`
                : nothing
            }`,
      ),
    );
  }

  #renderPeople(data: MunicipalityFacts, members: ReturnType<typeof peopleOf>, isNow: boolean): unknown {
    const { words } = this;
    if (!members.length) return nothing;
    return this.#renderSection(
      isNow ? words.peopleNow : words.people,
      html`<ul role="list">
        ${members.map(({ membership, person, post }) => {
          const organization = data.organizations.find((candidate) => candidate.id === post.organization);
          const { title } = membership;
          const more = [
            title && this.say(title),
            this.say(post.label),
            organization && words.inside(this.say(organization.name)),
          ];
          return html`<li part="member">
            <b>${person?.name ?? words.unlisted}</b>${this.footnote(membership)}, ${more.filter(Boolean).join(', ')}
          </li>`;
        })}
      </ul>`,
    );
  }

  #renderSection(title: string, body: unknown): TemplateResult {
    return html`<div class="section" part="section">${this.heading(title, 1)}${body}</div>`;
  }

  #when(time: string): string {
    return sayWhen(time, this.language, this.words);
  }
}

/** Who represents a municipality. History tells of those who have left too, and of who held a post several times once. */
function peopleOf(data: MunicipalityFacts, { id }: Municipality, isNow: boolean) {
  const now = representativesOf(data, id);
  if (isNow) return now;
  return [...now, ...representativesOf(data, id, { past: true })].filter(
    (member, index, all) =>
      !member.person || index === all.findIndex(({ person, post }) => person === member.person && post === member.post),
  );
}
