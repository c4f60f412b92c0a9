/** Fields for text: a line, several lines, a text in two languages, a list with one item on each line. */
import type { Language } from '@klimaindsats/data';
import { type Field, labelOf } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { type Path, valueAt } from '../../model/draft.ts';
import { inputModeOf, readText, showText } from '../../model/readers.ts';
import type { Desk } from '../desk.ts';
import { describedBy, hintText, idOf, invalid, label, renderHint, renderWrong, type Target, wayOf } from './target.ts';

/** The fields whose texts are of more than a line. */
const long = new Set(['text', 'note', 'description', 'reason']);

export function renderText(desk: Desk, target: Target, field: Field, path: Path): TemplateResult {
  const id = idOf(target, path);
  return html`<div class="field" data-type=${field.type}>
    <label for=${id}>${label(desk, target, field, path)}</label>
    ${renderInput(desk, target, field.type, path, hintText(desk, target, field, path), field.isRequired)}
  </div>`;
}

function renderInput(
  desk: Desk,
  target: Target,
  type: string,
  path: Path,
  hint: string,
  isRequired: boolean,
  isWrong = false,
): TemplateResult {
  const id = idOf(target, path);
  const value = valueAt(target.record, path);
  const wrong = target.wrongAt(path.join('/'));
  const typed = desk.typed.get(id);
  const shown = showText(type, value, desk.language);
  const readAs =
    typed !== undefined &&
    wrong.length === 0 &&
    typed.trim() !== shown &&
    /^(?:Edtf|AsOf|IsoDate|PhoneNumber|HttpsUrl|number|ClockTime)$/.test(type) &&
    shown
      ? desk.words.readAs(shown)
      : '';
  return html`<input
      id=${id}
      .value=${live(typed ?? shown)}
      autocomplete="off"
      spellcheck=${type === 'string' && path.at(-1) !== 'name' ? 'true' : 'false'}
      inputmode=${inputModeOf(type) ?? nothing}
      aria-required=${isRequired ? 'true' : nothing}
      aria-invalid=${isWrong ? 'true' : invalid(wrong)}
      aria-describedby=${describedBy(id, hint, wrong)}
      @input=${(event: InputEvent) => {
        const { value: text } = event.target as HTMLInputElement;
        desk.typed.set(id, text);
        target.set(path, readText(type, text, desk.today, desk.language).value, true);
      }}
      @change=${() => leave(desk, id)}
    />
    ${renderWrong(desk, id, wrong)} ${renderHint(id, readAs || hint)}`;
}

/** Shows what was typed as it was read, once the field loses the focus. */
function leave(desk: Desk, id: string): void {
  desk.typed.delete(id);
  desk.update();
}

function renderLong(
  desk: Desk,
  target: Target,
  path: Path,
  hint: string,
  isRequired: boolean,
  isWrong: boolean,
): TemplateResult {
  const id = idOf(target, path);
  const wrong = target.wrongAt(path.join('/'));
  const value = valueAt(target.record, path);
  return html`<textarea
      id=${id}
      rows="3"
      .value=${live(typeof value === 'string' ? value : '')}
      aria-required=${isRequired ? 'true' : nothing}
      aria-invalid=${isWrong ? 'true' : invalid(wrong)}
      aria-describedby=${describedBy(id, hint, wrong)}
      @input=${(event: InputEvent) => {
        const { value: text } = event.target as HTMLTextAreaElement;
        target.set(path, text.trim() === '' ? undefined : text, true);
      }}
    ></textarea>
    ${renderWrong(desk, id, wrong)} ${renderHint(id, hint)}`;
}

/** A text in Danish and in English. */
export function renderWords(desk: Desk, target: Target, field: Field, path: Path): TemplateResult {
  const { words } = desk;
  const id = idOf(target, path);
  const hint = hintText(desk, target, field, path);
  const wrong = target.wrongAt(path.join('/'));
  const [da, en] = (['da', 'en'] as const).map((language) => valueAt(target.record, [...path, language]));
  const name = labelOf(target.form, wayOf(path), desk.language);
  // Where nothing at all is written, both are asked for.
  const ofBoth = wrong.length > 0;
  const input = (language: Language): TemplateResult => html`<div class="field" lang=${language}>
    <label for=${idOf(target, [...path, language])} lang=${desk.language}
      ><span class="sr">${name}: </span>${{ da: words.danish, en: words.english }[language]}</label
    >
    ${
      long.has(field.name)
        ? renderLong(desk, target, [...path, language], '', field.isRequired, ofBoth)
        : renderInput(desk, target, 'string', [...path, language], '', field.isRequired, ofBoth)
    }
  </div>`;
  return html`<fieldset class="words" id=${id} aria-describedby=${describedBy(id, hint, wrong)}>
    <legend>${label(desk, target, field, path)}</legend>
    ${renderHint(id, hint)} ${renderWrong(desk, id, wrong)}
    <div class="pair">${input('da')} ${input('en')}</div>
    ${
      da !== undefined && en === undefined
        ? html`<button type="button" class="quiet" @click=${() => {
            target.set([...path, 'en'], da);
            desk.focusOn(`[id="${idOf(target, [...path, 'en'])}"]`);
          }}>
          ${words.sameInEnglish}
        </button>`
        : nothing
    }
  </fieldset>`;
}

/** A list of texts, one on each line. */
export function renderLines(desk: Desk, target: Target, field: Field, path: Path): TemplateResult {
  const id = idOf(target, path);
  const hint = desk.words.oneEachLine;
  const wrong = target.wrongAt(path.join('/'));
  const value = valueAt(target.record, path);
  const lines = Array.isArray(value) ? value.join('\n') : '';
  return html`<div class="field">
    <label for=${id}>${label(desk, target, field, path)}</label>
    <textarea
      id=${id}
      rows="4"
      .value=${live(desk.typed.get(id) ?? lines)}
      aria-invalid=${invalid(wrong)}
      aria-describedby=${describedBy(id, hint, wrong)}
      @input=${(event: InputEvent) => {
        const { value: text } = event.target as HTMLTextAreaElement;
        desk.typed.set(id, text);
        const read = text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean);
        target.set(path, read.length > 0 ? read : undefined, true);
      }}
      @change=${() => leave(desk, id)}
    ></textarea>
    ${renderWrong(desk, id, wrong)} ${renderHint(id, hint)}
  </div>`;
}
