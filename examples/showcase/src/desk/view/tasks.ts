/** What happens in a register every month, in one step each: somebody leaves and another follows, somebody is taken out. */
import { compareDanish } from '@klimaindsats/data';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { type Item, recordOf, recordsOf, textIn, withValue } from '../model/draft.ts';
import { succeed } from '../model/edits.ts';
import type { Unnamed } from '../model/ids.ts';
import { nameOf } from '../model/names.ts';
import { hintOf, readText, wrongIn } from '../model/readers.ts';
import { answer, isAnswered, refusedBy, renderRefusal } from './asked.ts';
import type { Desk } from './desk.ts';
import type { Target } from './fields/target.ts';
import type { FollowField } from './following.ts';
import { renderProvenance } from './provenance.ts';
import { renderTakeOut } from './removal.ts';

const somebodyNew = '+';

export function renderFollow(desk: Desk, chosen: string | undefined): TemplateResult {
  const { words, now, language, today } = desk;
  const byName = (
    records: readonly Item[],
    collection: 'memberships' | 'persons',
  ): readonly (readonly [string, string])[] =>
    records
      .map((record) => [record.id, nameOf(now, collection, record, language)] as const)
      .toSorted(([, one], [, other]) => compareDanish(one, other));
  const current = byName(
    recordsOf(now, 'memberships').filter(({ end }) => end === undefined),
    'memberships',
  );
  const persons = byName(recordsOf(now, 'persons'), 'persons');
  const { following } = desk;
  const wrong = (name: FollowField): string =>
    wrongIn('Edtf', readText('Edtf', following.text(name), today).value)?.[language] ?? '';
  const date = (name: 'end' | 'start', label: string): TemplateResult => html`<div class="field">
    <label for="follow-${name}">${label}</label>
    <input
      id="follow-${name}"
      name=${name}
      required
      spellcheck="false"
      .value=${live(following.text(name))}
      aria-invalid=${refusedBy(desk, name)}
      aria-describedby="${name}-wrong follow-${name}-hint"
      @input=${(event: InputEvent) => {
        const field = event.target as HTMLInputElement;
        following.write(name, field.value);
        field.setCustomValidity(wrong(name));
      }}
      @change=${() => {
        // The field says that it can't be read when it loses the focus, not while somebody writes.
        if (wrong(name)) desk.refused = new Set([...desk.refused, name]);
        desk.update();
      }}
    />
    ${renderRefusal(desk, name, wrong(name) ? `${wrong(name)}.` : words.notFilledIn)}
    <p class="hint" id="follow-${name}-hint">${hintOf('Edtf')?.[language]}</p>
  </div>`;
  const follower = following.text('person');
  const leaves = following.text('membership') || chosen;
  return html`<form
    class="record"
    autocomplete="off"
    novalidate
    @input=${(event: Event) => answer(desk, event)}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      // What was written before the page was left is checked anew.
      for (const name of ['end', 'start'] as const) {
        const field = form.elements.namedItem(name);
        if (field instanceof HTMLInputElement) field.setCustomValidity(wrong(name));
      }
      if (!isAnswered(desk, form)) return;
      const given = new FormData(form);
      const value = (name: FollowField): string => textIn(given.get(name)).trim();
      const time = (name: FollowField): string => textIn(readText('Edtf', value(name), today).value);
      const person = value('person');
      const missing = person ? missingIn(following.provenance) : undefined;
      if (missing) {
        following.missing = missing;
        desk.focusOn(`[id="follow.${missing}"]`);
        desk.update();
        return;
      }
      desk.apply(
        succeed(now, {
          membership: value('membership'),
          end: time('end'),
          ...(person === somebodyNew ? { name: value('name') } : person && { person }),
          start: time('start') || time('end'),
          provenance: following.provenance,
        }),
      );
      const who =
        person === somebodyNew
          ? value('name')
          : person
            ? nameOf(now, 'persons', recordOf(now, 'persons', person) ?? { id: person }, language)
            : '';
      if (person) desk.lastProvenance = following.provenance;
      following.forget();
      desk.go({ page: 'people' });
      desk.say(who ? words.followed(who) : words.ended);
    }}
  >
    <div class="field">
      <label for="follow-membership">${words.followWho}</label>
      <select
        id="follow-membership"
        name="membership"
        required
        @change=${(event: Event) => following.write('membership', (event.target as HTMLSelectElement).value)}
        aria-invalid=${refusedBy(desk, 'membership')} aria-describedby="membership-wrong">
        <option value="">${words.choose}</option>
        ${current.map(([id, name]) => html`<option value=${id} ?selected=${id === leaves}>${name}</option>`)}
      </select>
      ${renderRefusal(desk, 'membership')}
    </div>
    ${date('end', words.followEnd)}
    <div class="field">
      <label for="follow-person">${words.followBy}</label>
      <select
        id="follow-person"
        name="person"
        @change=${(event: Event) => following.write('person', (event.target as HTMLSelectElement).value)}
      >
        <option value="">${words.followNobody}</option>
        <option value=${somebodyNew} ?selected=${follower === somebodyNew}>${words.followNew}</option>
        ${persons.map(([id, name]) => html`<option value=${id} ?selected=${id === follower}>${name}</option>`)}
      </select>
    </div>
    ${
      follower === somebodyNew
        ? html`<div class="field">
          <label for="follow-name">${words.followName}</label>
          <input
            id="follow-name"
            name="name"
            required
            .value=${live(following.text('name'))}
            @input=${(event: InputEvent) => following.write('name', (event.target as HTMLInputElement).value)}
            pattern=".*\\S.*" aria-invalid=${refusedBy(desk, 'name')} aria-describedby="name-wrong" />
          ${renderRefusal(desk, 'name')}
        </div>`
        : nothing
    }
    ${follower ? date('start', words.followStart) : nothing}
    ${follower ? renderProvenance(desk, provenanceTarget(desk), 'memberships', true) : nothing}
    <p class="actions">
      <button class="primary">${words.followDo}</button>
      <button
        type="button"
        class="quiet"
        @click=${() => {
          if (following.isBegun && !confirm(words.dropAsk)) return;
          following.forget();
          desk.go({ page: 'people' });
        }}
      >
        ${words.cancel}
      </button>
    </p>
  </form>`;
}

const missingIn = (provenance: Unnamed): string | undefined =>
  ['sources', 'asOf', 'status'].find((field) => provenance[field] === undefined);

/** Where the new membership is known from. */
const provenanceTarget = (desk: Desk): Target => ({
  form: 'memberships',
  key: 'follow',
  record: desk.following.provenance,
  set: (path, value) => {
    desk.following.provenance = withValue(desk.following.provenance, path, value) as Unnamed;
    desk.update();
  },
  wrongAt: (place) => {
    const value = desk.following.provenance[place];
    const wrong = place === 'asOf' ? wrongIn('AsOf', value) : undefined;
    if (wrong) return [`${wrong[desk.language]}.`];
    return value === undefined && desk.following.missing === place ? [desk.words.notFilledIn] : [];
  },
});

export function renderTakeOutTask(desk: Desk): TemplateResult {
  const { words, now, language } = desk;
  const chosen = recordOf(now, 'persons', desk.typed.get('take-out'));
  const persons = recordsOf(now, 'persons')
    .map((record) => [record.id, nameOf(now, 'persons', record, language)] as const)
    .toSorted(([, one], [, other]) => compareDanish(one, other));
  return html`<div class="field">
      <label for="take-out">${words.takeOutWho}</label>
      <select
        id="take-out"
        @change=${(event: Event) => {
          desk.typed.set('take-out', (event.target as HTMLSelectElement).value);
          desk.update();
        }}
      >
        <option value="">${words.choose}</option>
        ${persons.map(([id, name]) => html`<option value=${id}>${name}</option>`)}
      </select>
    </div>
    ${chosen ? renderTakeOut(desk, 'persons', chosen, true) : nothing}`;
}
