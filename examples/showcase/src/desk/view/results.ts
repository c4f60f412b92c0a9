/** What is wrong, what changed, and how it is saved. */
import { recordLabel } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { recordOf } from '../model/draft.ts';
import { inOrder, review } from '../model/edits.ts';
import { nameOf } from '../model/names.ts';
import { isMendable, type Placed, placeName } from '../model/problems.ts';
import type { Desk } from './desk.ts';
import { canSaveInPlace, fileNameFor, saveFile } from './file.ts';
import { fieldId, type Route, routeText, routeTo } from './route.ts';

/** Problems beyond these are counted: a wrong file has thousands. */
const most = 100;

export function renderProblems(desk: Desk): TemplateResult {
  const { words } = desk;
  const { problems } = desk.checks;
  if (problems.length === 0)
    return html`<p>${words.noProblems}</p>
      ${renderRemarks(desk)}`;
  return html`<p>${words.problemsLead}</p>
    ${
      problems.some(isMendable)
        ? html`<p>
          <button
            type="button"
            @click=${() => {
              desk.apply(inOrder(desk.now));
              desk.check();
              desk.focusOn('#desk-title');
              desk.say(words.mended);
            }}
          >
            ${words.mend}
          </button>
        </p>`
        : nothing
    }
    <ol class="problems">
      ${problems.slice(0, most).map((problem) => renderProblem(desk, problem))}
    </ol>
    ${problems.length > most ? html`<p>${words.problemsMore(problems.length - most)}</p>` : nothing}
    ${problems.some(({ rule }) => rule === 'schema') ? html`<p class="hint">${words.moreWhenMended}</p>` : nothing} ${renderRemarks(desk)}`;
}

/** What may be right all the same. */
function renderRemarks(desk: Desk): TemplateResult | typeof nothing {
  const { words } = desk;
  const { remarks } = desk.checks;
  if (remarks.length === 0) return nothing;
  return html`<h3>${words.remarks}</h3>
    <p>${words.remarksLead}</p>
    <ul class="problems">
      ${remarks.slice(0, most).map((remark) => renderProblem(desk, remark))}
    </ul>`;
}

/** What was begun, left and not added: it is in no file before it is. */
export const renderBegun = ({ forms, following, words }: Desk): TemplateResult | typeof nothing =>
  forms.begun.length > 0 || following.isBegun
    ? html`<section class="card" aria-labelledby="begun">
        <h3 id="begun">${words.begunTitle}</h3>
        <ul>
          ${forms.begun.map(([address, collection]) => html`<li><a href=${address}>${words.newOnes[collection]}</a></li>`)}
          ${following.isBegun ? html`<li><a href=${routeText({ page: 'follow' })}>${words.taskFollow}</a></li>` : nothing}
        </ul>
      </section>`
    : nothing;

/** What a file says that isn't in the register: cells that couldn't be read, fields that stand twice. */
export const renderNotes = ({ notes, words }: Desk): TemplateResult | typeof nothing =>
  notes.length > 0
    ? html`<section class="card" aria-labelledby="notes">
        <h3 id="notes">${words.workbookNotes}</h3>
        <ul>
          ${notes.slice(0, 50).map((note) => html`<li>${note}</li>`)}
        </ul>
      </section>`
    : nothing;

function renderProblem(desk: Desk, problem: Placed): TemplateResult {
  const { words, language } = desk;
  const { form, record, message } = problem;
  const field = placeName(problem, language);
  const one = form === 'dataset' || record === undefined ? undefined : recordOf(desk.now, form, record);
  const about =
    one && form !== 'dataset'
      ? `${recordLabel(form, language)}: ${nameOf(desk.now, form, one, language)}`
      : words.ofRegister;
  const route: Route =
    form !== 'dataset' && record !== undefined
      ? routeTo(desk.now, form, record, problem.field)
      : { page: 'register', ...(problem.field && { field: fieldId('dataset', problem.field) }) };
  return html`<li>
    <a href=${routeText(route)}>${[about, field].filter(Boolean).join(' › ')}</a>
    <span>${message[language]}</span>
  </li>`;
}

export function renderChanges(desk: Desk): TemplateResult {
  const { words } = desk;
  const { told, bump, from, to } = desk.checks.changes;
  if (told.length === 0)
    return html`${renderNotes(desk)}
      <p>${words.changesNone}</p>`;
  return html`${renderNotes(desk)}
    <p>${words.changesLead}</p>
    <ul class="changes">
      ${told.map(({ collection, record, about, text, isThere }) => {
        const route = collection && record !== undefined && isThere ? routeTo(desk.now, collection, record) : undefined;
        const name = about || words.ofRegister;
        return html`<li>${route ? html`<a href=${routeText(route)}>${name}</a>` : html`<strong>${name}</strong>`} <span>${text}</span></li>`;
      })}
    </ul>
    <p class="note">${words.bumps[bump]} ${from === to ? nothing : words.versionFollows(from, to)}</p>`;
}

export function renderSave(desk: Desk): TemplateResult {
  const { words, today } = desk;
  const { problems } = desk.checks;
  const isReady = problems.length === 0;
  const { told, from, to } = desk.checks.changes;
  const kind = isReady ? 'ready' : 'draft';
  const isSame = desk.onDisk?.handle.name === fileNameFor(desk.fileName, kind, desk.language);
  return html`${renderBegun(desk)}
    <p>
      ${isReady ? words.saveReadyLead : html`<a href="#/problems">${words.saveWaits(problems.length)}</a>`}
    </p>
    <p>
      ${told.length > 0 ? html`<a href="#/changes">${words.changeCount(told.length)}</a>. ` : nothing}${
        from === to ? nothing : words.versionFollows(from, to)
      }
    </p>
    <div class="field">
      <label for="file-name">${words.fileName}</label>
      <input
        id="file-name"
        autocomplete="off"
        spellcheck="false"
        .value=${fileNameFor(desk.fileName, kind, desk.language)}
        @change=${(event: Event) => {
          desk.fileName = (event.target as HTMLInputElement).value.trim() || 'register.json';
          desk.update();
        }}
      />
      <p class="hint">
        ${isSame ? words.saveSame(desk.fileName) : canSaveInPlace() ? words.saveChoose : words.saveDownload}
      </p>
    </div>
    ${
      desk.now['reviewed'] === today
        ? nothing
        : html`<p>
          <button type="button" class="quiet" @click=${() => {
            desk.apply(review(desk.now, today));
            desk.focusOn('#save-now');
            desk.say(words.reviewed);
          }}>${words.reviewNow}</button>
        </p>`
    }
    <p class="actions">
      ${
        isReady
          ? html`<button type="button" id="save-now" class="primary" @click=${() => void saveFile(desk, 'ready')}>
            ${words.saveReady}
          </button>`
          : html`<button type="button" id="save-now" class="primary" @click=${() => void saveFile(desk, 'draft')}>
            ${words.saveDraft}
          </button>`
      }
      ${isReady ? html`<button type="button" @click=${() => void saveFile(desk, 'draft')}>${words.saveDraft}</button>` : nothing}
      ${
        isSame && canSaveInPlace()
          ? html`<button type="button" @click=${() => void saveFile(desk, kind, true)}>${words.saveAs}</button>`
          : nothing
      }
    </p>
    <div class="flag">
      <label
        ><input
          type="checkbox"
          aria-describedby="keep-hint"
          .checked=${live(desk.keeper.isOn)}
          @change=${(event: Event) => desk.keeper.set((event.target as HTMLInputElement).checked)}
        />
        ${words.keep}</label
      >
      <p class="hint" id="keep-hint">${words.keepHint}</p>
    </div>
    <h3>${words.saveFirst}</h3>
    <p>${isReady ? words.saveThen : words.saveThenDraft} <a href=${words.guideAddress}>${words.guide}</a></p>`;
}
