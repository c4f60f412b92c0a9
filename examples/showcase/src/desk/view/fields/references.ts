/** Fields that refer to other records: by name, with a way to add what isn't there. */
import { compareDanish } from '@klimaindsats/data';
import type { CollectionName } from '@klimaindsats/data/collections';
import { type Field, recordLabel } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';

import { type Draft, type Item, type Path, recordOf, recordsOf, textIn, valueAt } from '../../model/draft.ts';
import { nameOf } from '../../model/names.ts';
import type { Desk } from '../desk.ts';
import { renderSelect, renderUnknown } from './choices.ts';
import { idOf, type Target } from './target.ts';

/** Stands in a choice for what isn't there yet. */
const another = '+';
/** What can be added where it is referred to: the country's areas are there already. */
const addable = new Set<CollectionName>(['sources', 'persons', 'posts', 'organizations', 'programmes', 'figures']);

/** The record of an id in one of several collections, and in which. */
function findIn(
  draft: Draft,
  collections: readonly CollectionName[],
  id: unknown,
): readonly [CollectionName, Item] | undefined {
  for (const collection of collections) {
    const record = recordOf(draft, collection, id);
    if (record) return [collection, record];
  }
  return undefined;
}

/** The records of collections as options; made again when one of the lists changes. */
function referenceOptions(
  desk: Desk,
  collections: readonly CollectionName[],
  chosen: unknown,
  left: readonly unknown[] = [],
): unknown {
  const { language, words, working: draft } = desk;
  const options = (collection: CollectionName): readonly TemplateResult[] =>
    recordsOf(draft, collection)
      .filter(({ id }) => !left.includes(id))
      .map((record) => [record.id, nameOf(draft, collection, record, language)] as const)
      .toSorted(([, one], [, other]) => compareDanish(one, other))
      .map(([id, name]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`);
  return guard(
    [...collections.map((name) => draft[name]), draft['organizations'], chosen, left.join(' '), language],
    () => [
      collections.length === 1
        ? collections.map(options)
        : collections.map(
            (collection) =>
              html`<optgroup label=${recordLabel(collection, language)}>${options(collection)}</optgroup>`,
          ),
      chosen === '' || findIn(draft, collections, chosen) ? nothing : renderUnknown(textIn(chosen)),
      collections
        .filter((collection) => addable.has(collection))
        .map(
          (collection) =>
            html`<option value="${another}${collection}">${words.addNew(words.newOnes[collection])}</option>`,
        ),
    ],
  );
}

/** Takes a choice of a record; the last choice opens the form of a new one over the page. */
function chooseReference(desk: Desk, value: string, set: (id: string | undefined) => void): void {
  if (value.startsWith(another)) desk.forms.beginOver(value.slice(1) as CollectionName, set);
  else set(value === '' ? undefined : value);
  desk.update();
}

export function renderReference(
  desk: Desk,
  target: Target,
  field: Field,
  path: Path,
  collections: readonly CollectionName[],
): TemplateResult {
  const value = valueAt(target.record, path) ?? '';
  return renderSelect(desk, target, field, path, referenceOptions(desk, collections, value), {
    onChoose: (chosen) => chooseReference(desk, chosen, (id) => target.set(path, id)),
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
  const { words } = desk;
  const value = valueAt(target.record, path);
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const place = path.join('/');
  const set = (next: readonly string[]): void => target.set(path, next.length > 0 ? next : undefined);
  return renderSelect(desk, target, field, path, referenceOptions(desk, collections, '', chosen), {
    prompt: chosen.length > 0 ? words.chooseToAdd : words.choose,
    wrong: [...target.wrongAt(place), ...chosen.flatMap((_, index) => target.wrongAt(`${place}/${index}`))],
    before: chosen.length > 0 ? renderChosen(desk, collections, chosen, set, idOf(target, path)) : nothing,
    onChoose: (next) =>
      chooseReference(desk, next, (one) => {
        if (one) set([...chosen, one]);
      }),
  });
}

/** The records that are chosen, by name; `field` is the id of the choice of one more. */
function renderChosen(
  desk: Desk,
  collections: readonly CollectionName[],
  chosen: readonly string[],
  set: (next: readonly string[]) => void,
  field: string,
): TemplateResult {
  const { words, language, working: draft } = desk;
  return html`<ul role="list" class="chosen">
    ${chosen.map((each, index) => {
      const [collection, record] = findIn(draft, collections, each) ?? [];
      const name = collection && record ? nameOf(draft, collection, record, language) : each;
      return html`<li>
        <span>${name}</span>
        <button
          type="button"
          class="quiet"
          aria-label=${`${words.remove}: ${name}`}
          @click=${() => {
            set(chosen.filter((one) => one !== each));
            desk.focusOn(`[id="${field}"]`);
          }}
        >
          ${words.remove}
        </button>
        ${
          index > 0
            ? html`<button
              type="button"
              class="quiet"
              aria-label=${`${words.moveUp}: ${name}`}
              @click=${() => set(chosen.with(index - 1, each).with(index, chosen[index - 1] ?? each))}
            >
              ${words.moveUp}
            </button>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}
