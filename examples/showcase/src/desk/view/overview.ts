/** The overview: what has happened, what there is to correct, and how the register stands. */
import { reviewOf } from '@klimaindsats/data';
import { recordLabel, shownTime } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { recordsOf } from '../model/draft.ts';
import { review } from '../model/edits.ts';
import { find, prepareSearch } from '../model/search.ts';
import { whenIdle } from './checks.ts';
import type { Desk } from './desk.ts';
import { saveWorkbook, takeWorkbook } from './file.ts';
import { renderBegun, renderNotes } from './results.ts';
import { routeText, routeTo } from './route.ts';

const most = 8;

export function renderOverview(desk: Desk): TemplateResult {
  const { words } = desk;
  const [isHeld, isPeopled] = (['memberships', 'persons'] as const).map((name) => recordsOf(desk.now, name).length > 0);
  const tasks = [
    [words.taskJoin, { page: 'new', section: 'people', collection: 'persons' }],
    // Nobody leaves where nobody is.
    ...(isHeld ? ([[words.taskFollow, { page: 'follow' }]] as const) : []),
    ...(isPeopled ? ([[words.taskOut, { page: 'takeOut' }]] as const) : []),
    [words.taskJoinSeveral, { page: 'join' }],
    [words.taskContact, { page: 'new', section: 'contacts', collection: 'contactPoints' }],
    [words.taskFigure, { page: 'new', section: 'figures', collection: 'figures' }],
    [words.taskSource, { page: 'new', section: 'sources', collection: 'sources' }],
  ] as const;
  return html`${renderFind(desk)}
    <section aria-labelledby="tasks">
      <h3 id="tasks">${words.tasks}</h3>
      <ul role="list" class="tasks">
        ${tasks.map(([name, route]) => html`<li><a href=${routeText(route)}>${name}</a></li>`)}
      </ul>
    </section>
    ${renderBegun(desk)} ${renderNotes(desk)}
    <div class="cards">${renderReview(desk)} ${renderStanding(desk)} ${renderWorkbook(desk)}</div>`;
}

/** Everything by what it is called, so that a name or a number is found wherever it stands. */
function renderFind(desk: Desk): TemplateResult {
  const { words, language } = desk;
  const asked = desk.searches.asked('all');
  const found = asked.trim() ? find(desk.now, language, asked) : [];
  const told = !asked.trim()
    ? ''
    : found.length === 0
      ? words.foundNone
      : found.length > most
        ? words.foundMore(most)
        : words.found(found.length);
  return html`<section class="find" aria-labelledby="find-label">
    <div class="field">
      <label for="find" id="find-label">${words.find}</label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="find-hint"
        .value=${live(asked)}
        @focus=${() => whenIdle(() => prepareSearch(desk.now, language))}
        @input=${(event: InputEvent) => {
          desk.searches.ask('all', (event.target as HTMLInputElement).value);
        }}
      />
      <p class="hint" id="find-hint">${words.findHint}</p>
      ${desk.searches.renderTold('all', told)}
    </div>
    ${
      found.length > 0
        ? html`<ul role="list" class="rows">
          ${found.slice(0, most).map(
            ({ collection, id, name }) =>
              html`<li>
                <a href=${routeText(routeTo(desk.now, collection, id))}>${name}</a>
                <span class="told">${recordLabel(collection, language)}</span>
              </li>`,
          )}
        </ul>`
        : nothing
    }
  </section>`;
}

/** The register in a spreadsheet, and back. */
function renderWorkbook(desk: Desk): TemplateResult {
  const { words } = desk;
  const { problems } = desk.checks;
  return html`<section class="card" aria-labelledby="workbook">
    <h3 id="workbook">${words.workbook}</h3>
    <p>${words.workbookLead}</p>
    <p class="actions">
      <button
        type="button"
        ?disabled=${problems.length > 0}
        @click=${() => void saveWorkbook(desk)}
      >
        ${words.workbookSave}
      </button>
      <button
        type="button"
        @click=${(event: Event) => (event.target as HTMLElement).parentElement?.querySelector('input')?.click()}
      >
        ${words.workbookTake}
      </button>
      <input
        type="file"
        accept=".xlsx"
        tabindex="-1"
        aria-label=${words.workbookTake}
        hidden
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          const [file] = field.files ?? [];
          if (file) void takeWorkbook(desk, file);
          field.value = '';
        }}
      />
    </p>
    ${problems.length > 0 ? html`<p class="hint">${words.workbookWaits}</p>` : nothing}
  </section>`;
}

function renderReview(desk: Desk): TemplateResult {
  const { words, now, language, today } = desk;
  const found = reviewOf(now, today);
  const [reviewed, due] = found ? [shownTime(found.reviewed, language), shownTime(found.due, language)] : ['', ''];
  return html`<section class="card" aria-labelledby="review">
    <h3 id="review">${words.reviewTitle}</h3>
    <p>
      ${!found ? words.reviewNever : found.kept ? words.reviewKept(reviewed, due) : words.reviewLate(reviewed, due)}
    </p>
    ${
      now['reviewed'] === today
        ? nothing
        : html`<button
          type="button"
          @click=${() => {
            desk.apply(review(now, today));
            desk.focusOn('#desk-title');
            desk.say(words.reviewed);
          }}
        >
          ${words.reviewNow}
        </button>`
    }
  </section>`;
}

function renderStanding(desk: Desk): TemplateResult {
  const { words, checks } = desk;
  const { problems, remarks } = checks;
  const count = checks.changes.told.length;
  return html`<section class="card" aria-labelledby="stand">
    <h3 id="stand">${words.stand}</h3>
    <p>
      ${
        problems.length > 0
          ? html`<a href="#/problems">${words.problemCount(problems.length)}</a>`
          : checks.isDone
            ? html`${words.noProblems}${
                remarks.length > 0 ? html` <a href="#/problems">${words.remarkCount(remarks.length)}</a>` : nothing
              }`
            : words.checking
      }
    </p>
    <p>${count > 0 ? html`<a href="#/changes">${words.changeCount(count)}</a>` : words.changesNone}</p>
  </section>`;
}
