/** Fields that refer to other records: by name, with a way to add what isn't there. */
import { compareDanish } from '@klimaindsats/data';
import type { CollectionName } from '@klimaindsats/data/collections';
import { type Field, recordLabel } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';

import { type Path, recordOf, recordsOf, textIn, valueAt } from '../../model/draft.ts';
import { nameOf } from '../../model/names.ts';
import type { Desk } from '../desk.ts';
import { renderSelect } from './choices.ts';
import { describedBy, hintText, idOf, invalid, label, renderHint, renderWrong, type Target } from './target.ts';

/** Stands in a choice for what isn't there yet. */
const another = '+';

/** The records of collections as options; made again when one of the lists changes. */
function referenceOptions(
  desk: Desk,
  collections: readonly CollectionName[],
  chosen: unknown,
  left: readonly unknown[] = [],
): unknown {
  const draft = desk.working;
  const choices = (collection: CollectionName): readonly (readonly [string, string])[] =>
    recordsOf(draft, collection)
      .filter(({ id }) => !left.includes(id))
      .map((record) => [record.id, nameOf(draft, collection, record, desk.language)] as const)
      .toSorted(([, one], [, other]) => compareDanish(one, other));
  const options = (collection: CollectionName): readonly TemplateResult[] =>
    choices(collection).map(([id, name]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`);
  const isKnown = chosen === undefined || chosen === '' || collections.some((name) => recordOf(draft, name, chosen));
  return guard(
    [...collections.map((name) => draft[name]), draft['organizations'], chosen, left.join(' '), desk.language],
    () => [
      collections.length === 1 && collections[0]
        ? options(collections[0])
        : collections.map(
            (collection) =>
              html`<optgroup label=${recordLabel(collection, desk.language)}>${options(collection)}</optgroup>`,
          ),
      isKnown ? nothing : html`<option value=${textIn(chosen)} selected>${textIn(chosen)}</option>`,
      canAdd(collections)
        ? collections
            .filter((collection) => addable.has(collection))
            .map(
              (collection) =>
                html`<option value="${another}${collection}">
                ${desk.words.addNew(desk.words.newOnes[collection])}
              </option>`,
            )
        : nothing,
    ],
  );
}

/** What can be added where it is referred to: the country's areas are there already. */
const addable = new Set<CollectionName>(['sources', 'persons', 'posts', 'organizations', 'programmes', 'figures']);
const canAdd = (collections: readonly CollectionName[]): boolean => collections.some((name) => addable.has(name));

/** Takes a choice of a record; the last choice opens the form of a new one over the page. */
function chooseReference(desk: Desk, value: string, set: (id: string | undefined) => void): void {
  if (value.startsWith(another)) desk.forms.beginOver(value.slice(1) as CollectionName, set);
  else set(value === '' ? undefined : value);
}

export function renderReference(
  desk: Desk,
  target: Target,
  field: Field,
  path: Path,
  collections: readonly CollectionName[],
): TemplateResult {
  const value = valueAt(target.record, path);
  return renderSelect(desk, target, field, path, referenceOptions(desk, collections, value), (chosen) => {
    chooseReference(desk, chosen, (id) => target.set(path, id));
    desk.update();
  });
}

/** Several records: those chosen, each with a way to remove it, and a choice of one more. */
export function renderReferences(
  desk: Desk,
  target: Target,
  field: Field,
  path: Path,
  collections: readonly CollectionName[],
): TemplateResult {
  const { words, language } = desk;
  const id = idOf(target, path);
  const value = valueAt(target.record, path);
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const draft = desk.working;
  const hint = hintText(desk, target, field, path);
  const place = path.join('/');
  const wrong = [...target.wrongAt(place), ...chosen.flatMap((_, index) => target.wrongAt(`${place}/${index}`))];
  const set = (next: readonly string[]): void => target.set(path, next.length > 0 ? next : undefined);
  const name = (each: string): string => {
    const collection = collections.find((one) => recordOf(draft, one, each));
    const record = collection && recordOf(draft, collection, each);
    return record ? nameOf(draft, collection, record, language) : each;
  };
  return html`<div class="field references">
    <label for=${id}>${label(desk, target, field, path)}</label>
    ${
      chosen.length > 0
        ? html`<ul role="list">
          ${chosen.map(
            (each, index) =>
              html`<li>
                <span>${name(each)}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label=${`${words.remove}: ${name(each)}`}
                  @click=${() => {
                    set(chosen.filter((one) => one !== each));
                    desk.focusOn(`[id="${id}"]`);
                  }}
                >
                  ${words.remove}
                </button>
                ${
                  index > 0
                    ? html`<button
                      type="button"
                      class="quiet"
                      aria-label=${`${words.moveUp}: ${name(each)}`}
                      @click=${() => set(chosen.with(index - 1, each).with(index, chosen[index - 1] ?? each))}
                    >
                      ${words.moveUp}
                    </button>`
                    : nothing
                }
              </li>`,
          )}
        </ul>`
        : nothing
    }
    <select
      id=${id}
      .value=${live('')}
      aria-required=${field.isRequired ? 'true' : nothing}
      aria-invalid=${invalid(wrong)}
      aria-describedby=${describedBy(id, hint, wrong)}
      @change=${(event: Event) => {
        const select = event.target as HTMLSelectElement;
        const { value: next } = select;
        select.value = '';
        chooseReference(desk, next, (one) => {
          if (one) set([...chosen, one]);
        });
        desk.update();
      }}
    >
      <option value="">${chosen.length > 0 ? words.chooseToAdd : words.choose}</option>
      ${referenceOptions(desk, collections, '', chosen)}
    </select>
    ${renderWrong(desk, id, wrong)} ${renderHint(id, hint)}
  </div>`;
}
