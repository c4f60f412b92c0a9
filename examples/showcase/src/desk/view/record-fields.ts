/** The fields of a record in the order in which people think of them, and what of it they write in. */
import type { CollectionName } from '@klimaindsats/data/collections';
import { type Field, fieldsOf } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';

import { type Item, recordOf, valueAt } from '../model/draft.ts';
import { setValue, withMadeId } from '../model/edits.ts';
import type { Unnamed } from '../model/ids.ts';
import type { Placed } from '../model/problems.ts';
import type { Desk } from './desk.ts';
import { renderField } from './fields/field.ts';
import type { Target } from './fields/target.ts';
import { isOfProvenance, provenanceOf } from './new-form.ts';
import { fieldId, keyOf, routeTo } from './route.ts';

/** The fields that most fill in, in the order people think; the others are a step away. */
const main: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  persons: ['name', 'email', 'phone'],
  memberships: ['post', 'onBehalfOf', 'title', 'start', 'end'],
  contactPoints: ['label', 'organization', 'person', 'title', 'phone', 'email', 'hours', 'addresses'],
  figures: ['value', 'unit', 'label', 'period', 'nature'],
  statements: ['text', 'topic'],
  posts: ['label', 'organization', 'role', 'seats'],
  organizations: ['name', 'classification', 'description'],
  sources: ['title', 'publisher', 'url', 'published', 'dating'],
  municipalities: ['name', 'region'],
  regions: ['name'],
  participations: ['municipality', 'programme', 'cohort', 'admitted'],
  absences: ['municipality', 'programme', 'reason'],
  plans: ['municipality', 'title', 'url', 'adopted', 'period', 'goals'],
  programmes: ['name', 'url', 'classification', 'start', 'cohorts'],
};

/** Fields in the order they are asked: the main ones, and the rest. */
export function fieldsInOrder(
  collection: CollectionName,
  record: Unnamed,
): readonly [readonly Field[], readonly Field[]] {
  const all = fieldsOf(collection).filter(
    ({ name }) => name !== 'id' && (collection === 'sources' || !isOfProvenance(name)),
  );
  const first = (main[collection] ?? all.map(({ name }) => name)).flatMap(
    (name) => all.find((field) => field.name === name) ?? [],
  );
  // The field of a custom unit stands by the unit.
  const shown =
    record['unit'] === 'other'
      ? first.flatMap((field) =>
          field.name === 'unit' ? [field, ...all.filter(({ name }) => name === 'unitLabel')] : [field],
        )
      : first;
  return [shown, all.filter((field) => !shown.includes(field))];
}

export function renderFields(
  desk: Desk,
  target: Target,
  collection: CollectionName,
  left: readonly string[] = [],
): TemplateResult {
  const [first, rest] = fieldsInOrder(collection, target.record);
  const others = rest.filter(({ name }) => !left.includes(name));
  // What is filled in, and what is wrong, is there to be seen.
  const isOpen = others.some(
    ({ name }) =>
      target.wrongAt(name).length > 0 ||
      (target.record[name] !== undefined && name !== 'programme' && name !== 'scope'),
  );
  return html`${first.filter(({ name }) => !left.includes(name)).map((field) => renderField(desk, target, field))}
  ${
    others.length > 0
      ? html`<details ?open=${isOpen}>
        <summary>${desk.words.more}</summary>
        ${others.map((field) => renderField(desk, target, field))}
      </details>`
      : nothing
  }`;
}

export function targetOf(desk: Desk, collection: CollectionName, record: Item): Target {
  const key = keyOf(collection, record.id);
  const wrong = desk.checks.problems.filter((problem) => problem.form === collection && problem.record === record.id);
  return {
    form: collection,
    key,
    record,
    set: (path, value, isTyping) => {
      const { draft: now, id } = withMadeId(
        setValue(desk.now, collection, record.id, path, value),
        collection,
        record.id,
      );
      const own = recordOf(now, collection, id);
      if (isOfProvenance(String(path[0])) && collection !== 'sources')
        desk.lastProvenance = (own && provenanceOf(own)) ?? desk.lastProvenance;
      desk.apply(now, isTyping ? `${key}.${path.join('.')}` : undefined);
      // Its page has its id, and the person is still in the field.
      if (id !== record.id) desk.go(routeTo(now, collection, id, path.join('/')), true);
    },
    wrongAt: (place) => messages(wrong, place, record, desk),
  };
}

/** What is wrong at a place in a record. What was missing at the last check isn't, once something is written. */
export const messages = (problems: readonly Placed[], place: string, record: Unnamed, desk: Desk): readonly string[] =>
  problems
    .filter(
      ({ field, isMissing }) => field === place && !(isMissing && valueAt(record, place.split('/')) !== undefined),
    )
    .map(({ message }) => message[desk.language]);

/** What is wrong with a record as a whole, or where no field shows it. */
export function renderOfAll(
  desk: Desk,
  collection: CollectionName,
  record: Item,
  key: string,
): TemplateResult | typeof nothing {
  const shown = new Set(['', 'id']);
  const own = desk.checks.problems.filter(
    (problem) => problem.form === collection && problem.record === record.id && shown.has(problem.field),
  );
  if (own.length === 0) return nothing;
  return html`<div class="wrong all" id=${fieldId(key, '')} tabindex="-1">
    ${own.map(({ message }) => html`<p>${message[desk.language]}</p>`)}
  </div>`;
}
