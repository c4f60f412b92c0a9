/** Where a fact is known from: its sources, its time and how sure it is. */
import type { CollectionName } from '@klimaindsats/data/collections';
import { type Field, fieldsOf, labelOf, valueLabel } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';

import { recordOf } from '../model/draft.ts';
import type { Unnamed } from '../model/ids.ts';
import { nameOf } from '../model/names.ts';
import { showText } from '../model/readers.ts';
import type { Desk } from './desk.ts';
import { renderField } from './fields/field.ts';
import type { Target } from './fields/target.ts';
import { isOfProvenance, provenanceOf } from './new-form.ts';

function provenanceText(desk: Desk, record: Unnamed): string {
  const { sources, asOf, status } = record;
  const names = (Array.isArray(sources) ? sources : []).map((id) => {
    const source = recordOf(desk.working, 'sources', id);
    return source ? nameOf(desk.working, 'sources', source, desk.language) : String(id);
  });
  return desk.words.provenanceTold(
    names.join('; ') || '–',
    showText('AsOf', asOf, desk.language) || '–',
    typeof status === 'string' ? valueLabel('persons', 'status', status, desk.language) : '–',
  );
}

/** The source, the time and how sure: open where something is wrong or new, else in one line. */
export function renderProvenance(
  desk: Desk,
  target: Target,
  collection: CollectionName,
  isOpen: boolean,
): TemplateResult {
  const { words } = desk;
  const fields = fieldsOf(collection).filter(({ name }) => isOfProvenance(name));
  const isWrong = fields.some(({ name }) => target.wrongAt(name).length > 0);
  const last = desk.lastProvenance;
  const isLast = last && JSON.stringify(provenanceOf(target.record)) === JSON.stringify(last);
  return html`<details class="provenance" ?open=${isOpen || isWrong}>
    <summary>${words.provenance} <span class="told">${provenanceText(desk, target.record)}</span></summary>
    ${
      last?.['asOf'] !== undefined && !isLast
        ? html`<p class="actions">
          <button
            type="button"
            class="quiet"
            @click=${() => {
              for (const [name, value] of Object.entries(last)) target.set([name], value);
            }}
          >
            ${words.provenanceLast}
          </button>
          <span class="hint">${provenanceText(desk, last)}</span>
        </p>`
        : nothing
    }
    ${fields.map((field) => (field.name === 'note' ? renderNote(desk, target, field) : renderField(desk, target, field)))}
  </details>`;
}

/** A note is asked for where how sure it is needs one. */
function renderNote(desk: Desk, target: Target, field: Field): TemplateResult {
  const id = `${target.key}.note`;
  const isAsked = ['inferred', 'conflicting'].includes(String(target.record['status']));
  if (isAsked || target.record['note'] !== undefined || desk.parts.has(id)) return renderField(desk, target, field);
  return html`<button type="button" class="quiet" @click=${() => desk.parts.open(id)}>
    + ${desk.words.addPart(labelOf(target.form, 'note', desk.language))}
  </button>`;
}
