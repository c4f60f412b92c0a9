/** Fields with fixed values to choose among. */
import { compareDanish } from '@klimaindsats/data';
import { type Field, valueLabel } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { type Item, type Path, recordOf, valueAt } from '../../model/draft.ts';
import { alone, textOf } from '../../model/names.ts';
import type { Desk } from '../desk.ts';
import { describedBy, hintText, idOf, invalid, label, renderHint, renderWrong, type Target, wayOf } from './target.ts';

export function renderChoice(desk: Desk, target: Target, field: Field, path: Path): TemplateResult {
  const values = (field.values ?? []).map(
    (value) => [value, alone(valueLabel(target.form, wayOf(path), value, desk.language))] as const,
  );
  return renderSelect(desk, target, field, path, ordered(values, field.name));
}

/** The days of the week in their order, other values by their names. */
const ordered = (
  values: readonly (readonly [string, string])[],
  name: string,
): readonly (readonly [string, string])[] =>
  name === 'days'
    ? ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].flatMap((day) => values.filter(([value]) => value === day))
    : values.toSorted(([, one], [, other]) => compareDanish(one, other));

interface Choosing {
  readonly onChoose?: (value: string) => void;
  /** What stands before the choices; what is chosen already, where several can be. */
  readonly before?: TemplateResult | typeof nothing;
  readonly prompt?: string;
  readonly wrong?: readonly string[];
}

/** A choice of one; `options` are pairs of a value and its name, or a template of them. */
export function renderSelect(
  desk: Desk,
  target: Target,
  field: Field,
  path: Path,
  options: unknown,
  { onChoose, before = nothing, prompt = desk.words.choose, wrong = target.wrongAt(path.join('/')) }: Choosing = {},
): TemplateResult {
  const id = idOf(target, path);
  const hint = hintText(desk, target, field, path);
  const written = valueAt(target.record, path);
  const value = typeof written === 'string' ? written : '';
  const set = onChoose ?? ((chosen) => target.set(path, chosen === '' ? undefined : chosen));
  const isKnown = !Array.isArray(options) || value === '' || options.some(([each]) => each === value);
  return html`<div class="field">
    <label for=${id}>${label(desk, target, field, path)}</label>
    ${before}
    <select
      id=${id}
      aria-required=${field.isRequired ? 'true' : nothing}
      aria-invalid=${invalid(wrong)}
      aria-describedby=${describedBy(id, hint, wrong)}
      .value=${live(value)}
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
    >
      <option value="">${prompt}</option>
      ${
        Array.isArray(options)
          ? (options as readonly (readonly [string, string])[]).map(
              ([each, name]) => html`<option value=${each} ?selected=${each === value}>${name}</option>`,
            )
          : options
      }
      ${isKnown ? nothing : renderUnknown(value)}
    </select>
    ${renderWrong(desk, id, wrong)} ${renderHint(id, hint)}
  </div>`;
}

/** What is chosen and is no choice: it is seen, so that it can be mended. */
export const renderUnknown = (value: string): TemplateResult => html`<option value=${value} selected>${value}</option>`;

export function renderBoxes(desk: Desk, target: Target, field: Field, path: Path): TemplateResult {
  const id = idOf(target, path);
  const wrong = target.wrongAt(path.join('/'));
  const value = valueAt(target.record, path);
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const values = ordered(
    (field.values ?? []).map(
      (each) => [each, alone(valueLabel(target.form, wayOf(path), each, desk.language))] as const,
    ),
    field.name,
  );
  return html`<fieldset class="boxes" id=${id} aria-describedby=${describedBy(id, '', wrong)}>
    <legend>${label(desk, target, field, path)}</legend>
    ${renderWrong(desk, id, wrong)}
    <div>
      ${values.map(
        ([each, name]) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${live(chosen.includes(each))}
              @change=${(event: Event) => {
                const isChosen = (event.target as HTMLInputElement).checked;
                const next = values
                  .map(([one]) => one)
                  .filter((one) => (one === each ? isChosen : chosen.includes(one)));
                target.set(path, next.length > 0 ? next : undefined);
              }}
            />
            ${name}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** A cohort is in no list, but in its programme. */
export function renderCohort(desk: Desk, target: Target, field: Field, path: Path): TemplateResult {
  const programme = target.record['programme'];
  const cohorts = (recordOf(desk.working, 'programmes', programme)?.['cohorts'] ?? []) as readonly Item[];
  return renderSelect(
    desk,
    target,
    field,
    path,
    cohorts.map((cohort) => [cohort.id, textOf(cohort['name'], desk.language) || cohort.id] as const),
  );
}
