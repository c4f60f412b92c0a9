/** A field of the schema as a form has it, and parts with fields of their own: opening hours, goals, a photo. */
import { type Field, fieldsOf, hasFields, labelOf, partLabel } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';

import { type Path, valueAt } from '../../model/draft.ts';
import type { Desk } from '../desk.ts';
import { renderBoxes, renderChoice, renderCohort } from './choices.ts';
import { renderReference, renderReferences } from './references.ts';
import { describedBy, hintText, idOf, label, renderHint, renderWrong, type Target, wayOf } from './target.ts';
import { renderLines, renderText, renderWords } from './texts.ts';

/** A field, or the fields of a part. */
export function renderField(desk: Desk, target: Target, field: Field, at: Path = []): TemplateResult {
  const path = [...at, field.name];
  if (field.isList) {
    if (field.references) return renderReferences(desk, target, field, path, field.references);
    if (hasFields(field)) return renderParts(desk, target, field, path);
    return field.values ? renderBoxes(desk, target, field, path) : renderLines(desk, target, field, path);
  }
  if (field.type === 'Text') return renderWords(desk, target, field, path);
  if (field.references) return renderReference(desk, target, field, path, field.references);
  if (field.name === 'cohort') return renderCohort(desk, target, field, path);
  if (field.values) return renderChoice(desk, target, field, path);
  if (hasFields(field)) return renderPart(desk, target, field, path);
  return renderText(desk, target, field, path);
}

function renderPart(desk: Desk, target: Target, field: Field, path: Path): TemplateResult {
  const { words } = desk;
  const id = idOf(target, path);
  const name = labelOf(target.form, wayOf(path), desk.language);
  const wrong = target.wrongAt(path.join('/'));
  const value = valueAt(target.record, path);
  const hint = hintText(desk, target, field, path);
  if (value === undefined && !desk.parts.has(id)) {
    return html`<div class="group" id=${id}>
      ${renderWrong(desk, id, wrong)}
      <button type="button" class="quiet" @click=${() => desk.parts.open(id)}>+ ${words.addPart(name)}</button>
    </div>`;
  }
  return html`<fieldset class="part" id=${id} aria-describedby=${describedBy(id, hint, wrong)}>
    <legend>${label(desk, target, field, path)}</legend>
    ${renderHint(id, hint)} ${renderWrong(desk, id, wrong)}
    ${fieldsOf(target.form, wayOf(path)).map((each) => renderField(desk, target, each, path))}
    <button
      type="button"
      class="quiet"
      @click=${() => {
        desk.parts.close(id);
        target.set(path, undefined);
      }}
    >
      ${words.removeThis(name)}
    </button>
  </fieldset>`;
}

/** A list of parts: opening hours, telephone numbers, goals. */
function renderParts(desk: Desk, target: Target, field: Field, path: Path): TemplateResult {
  const { words } = desk;
  const id = idOf(target, path);
  const one = partLabel(target.form, wayOf(path), desk.language);
  const value = valueAt(target.record, path);
  const parts = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const wrong = target.wrongAt(path.join('/'));
  return html`<div class="group parts" id=${id} role="group" aria-labelledby="${id}-name">
    <p class="name" id="${id}-name">${label(desk, target, field, path)}</p>
    ${parts.length === 0 ? renderHint(id, hintText(desk, target, field, path)) : nothing} ${renderWrong(desk, id, wrong)}
    ${parts.map((_, index) => {
      const inner = [...path, index];
      return html`<fieldset class="part" id=${idOf(target, inner)}>
        <legend>${one} ${index + 1}</legend>
        ${renderWrong(desk, idOf(target, inner), target.wrongAt(inner.join('/')))}
        ${fieldsOf(target.form, wayOf(path)).map((each) => renderField(desk, target, each, inner))}
        <button
          type="button"
          class="quiet"
          @click=${() => {
            target.set(inner, undefined);
            desk.focusOn(`[id="${id}-add"]`);
          }}
        >
          ${words.removePart(one, index + 1)}
        </button>
      </fieldset>`;
    })}
    <button
      type="button"
      class="quiet"
      id="${id}-add"
      @click=${() => {
        target.set([...path, parts.length], firstPart(field.type));
        desk.focusOn(`[id="${idOf(target, [...path, parts.length])}"]`);
      }}
    >
      + ${words.addPart(one)}
    </button>
  </div>`;
}

/** What a part begins with: there is no empty one. */
const firstPart = (type: string): object =>
  ({
    Hours: { for: 'phone', days: ['Mo', 'Tu', 'We', 'Th'] },
    Place: { name: 'key' },
    Goal: { kind: 'reduction' },
    Partner: { role: 'partner' },
    Alternative: { status: 'verified' },
    OtherReading: { status: 'verified' },
  })[type] ?? {};
