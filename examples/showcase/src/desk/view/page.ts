/**
 * The desk as it stands: the bar of what is open, the parts of the register, the page that is shown, and the preview.
 */
import type { ElementName } from '@klimaindsats/components/server';
import { fieldsOf, recordLabel } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { builderWords } from '../../builder.words.ts';
import { isUnsaved } from '../model/document.ts';
import { recordOf } from '../model/draft.ts';
import { setHeader } from '../model/edits.ts';
import { nameOf, textOf } from '../model/names.ts';
import { type SectionName, sectionNames } from '../sections.ts';
import type { Desk } from './desk.ts';
import { renderField } from './fields/field.ts';
import type { Target } from './fields/target.ts';
import { renderSection } from './lists.ts';
import { newForm } from './new-form.ts';
import { renderDialogs, renderNewForm } from './new-record.ts';
import { renderOverview } from './overview.ts';
import { previewWidths } from './preview.ts';
import { renderRecord } from './record.ts';
import { messages } from './record-fields.ts';
import { renderChanges, renderProblems, renderSave } from './results.ts';
import { sectionOf } from './route.ts';
import { renderFailure, renderStart } from './start.ts';
import { renderFollow, renderTakeOutTask } from './tasks.ts';

export function renderDesk(desk: Desk): TemplateResult {
  const { document: open } = desk;
  return html`${
    open
      ? html`${renderBar(desk)}
          <div class="desk">
            ${renderMenu(desk)}
            <div class="work">
              <h2 id="desk-title" tabindex="-1">${titleOf(desk)}</h2>
              ${renderFailure(desk)} ${renderPage(desk)}
            </div>
            ${renderPreview(desk)}
          </div>
          ${repeat(
            renderDialogs(desk),
            (_, index) => index,
            (dialog) => dialog,
          )}`
      : renderStart(desk)
  }
    <p class="said" aria-live="polite" aria-atomic="true">${desk.announcements.said}</p>
    <p class="field-status sr" aria-live="polite" aria-atomic="true"></p>`;
}

function renderBar(desk: Desk): TemplateResult | typeof nothing {
  const { words, document: open, now, language } = desk;
  if (!open) return nothing;
  const state = isUnsaved(open)
    ? words.unsaved
    : open.past.length === 0 && open.now === open.opened
      ? words.untouched
      : words.savedAs;
  return html`<div class="desk-bar">
    <div>
      <h1>${textOf(now['title'], language)}</h1>
      <p class="state"><span>${desk.fileName}</span> · ${state}</p>
    </div>
    <p class="actions">
      <button type="button" aria-disabled=${open.past.length === 0 ? 'true' : nothing} @click=${() => desk.undo()}><span aria-hidden="true">↶</span> ${words.undo}</button>
      <button type="button" aria-disabled=${open.future.length === 0 ? 'true' : nothing} @click=${() => desk.redo()}><span aria-hidden="true">↷</span> ${words.redo}</button>
      <button type="button" @click=${() => desk.close()}>${words.close}</button>
      <a class="button primary" href="#/save">${words.save} …</a>
    </p>
  </div>`;
}

function renderMenu(desk: Desk): TemplateResult {
  const { words, route } = desk;
  const here = sectionOf(route);
  const link = (name: string, text: string, count = 0, kind = ''): TemplateResult =>
    html`<li>
      <a href="#/${name}" aria-current=${name === here ? 'page' : nothing}
        >${text}${count > 0 ? html` <span class="count ${kind}">${count}</span>` : nothing}</a
      >
    </li>`;
  return html`<nav class="sections-of" aria-label=${words.menu}>
    <ul role="list">
      ${sectionNames.map((name) => link(name, words.sections[name]))}
    </ul>
    <ul role="list">
      ${link('problems', words.problems, desk.forms.problemsOfRegister.length, 'wrong')} ${link('changes', words.changes, desk.checks.changes.told.length)}
    </ul>
  </nav>`;
}

function titleOf(desk: Desk): string {
  const { words, route, now, language } = desk;
  switch (route.page) {
    case 'record': {
      const record = recordOf(now, route.collection, route.id);
      return record ? nameOf(now, route.collection, record, language) : recordLabel(route.collection, language);
    }
    case 'new':
      return words.newOnes[route.collection];
    case 'follow':
      return words.taskFollow;
    case 'takeOut':
      return words.taskOut;
    case 'join':
      return words.taskJoinSeveral;
    case 'problems':
      return words.problems;
    case 'changes':
      return words.changes;
    case 'save':
      return words.save;
    default:
      return words.sections[route.page];
  }
}

function renderPage(desk: Desk): TemplateResult | typeof nothing {
  const { words, route, now } = desk;
  switch (route.page) {
    case 'overview':
      return renderOverview(desk);
    case 'problems':
      return renderProblems(desk);
    case 'changes':
      return renderChanges(desk);
    case 'save':
      return renderSave(desk);
    case 'follow':
      return html`${renderBack(desk, 'people')} ${renderFollow(desk, route.id)}`;
    case 'takeOut':
      return html`${renderBack(desk, 'people')} ${renderTakeOutTask(desk)}`;
    case 'record': {
      const record = recordOf(now, route.collection, route.id);
      return html`${renderBack(desk, route.section)}
      ${repeat(
        record ? [record] : [],
        ({ id }) => `${route.collection}-${id}`,
        (one) => renderRecord(desk, route.collection, one),
      )}
      ${record ? nothing : html`<p>${words.foundNone}</p>`}`;
    }
    case 'join':
      return renderNewPage(desk, 'municipalities');
    case 'new': {
      const { section, collection } = route;
      return renderNewPage(desk, section, () => {
        desk.forms.begin(newForm(desk.now, collection, desk.lastProvenance));
        desk.focusOn('.work form input, .work form select, .work form textarea');
      });
    }
    case 'register':
      return html`<p>${words.sectionLeads.register}</p>
        ${renderHeader(desk)} ${renderSection(desk, 'register')}`;
    default:
      return html`<p>${words.sectionLeads[route.page]}</p>
        ${renderSection(desk, route.page)}`;
  }
}

/** The page of what is new in a part of the register; with `again` one more of it can be written at once. */
function renderNewPage(desk: Desk, section: SectionName, again?: () => void): TemplateResult | typeof nothing {
  const [form] = desk.forms.open;
  if (!form) return nothing;
  return html`${renderBack(desk, section)}
  ${repeat(
    [form],
    ({ key }) => key,
    (one) => renderNewForm(desk, one, () => desk.go({ page: section }), again),
  )}`;
}

const renderBack = (desk: Desk, section: SectionName): TemplateResult =>
  html`<p class="back"><a href="#/${section}">← ${desk.words.back(desk.words.sections[section])}</a></p>`;

/** What the register itself is. */
function renderHeader(desk: Desk): TemplateResult {
  const own = desk.checks.problems.filter(({ form }) => form === 'dataset');
  const target: Target = {
    form: 'dataset',
    key: 'dataset',
    record: desk.now,
    set: (path, value, isTyping) =>
      desk.apply(setHeader(desk.now, path, value), isTyping ? `dataset.${path.join('.')}` : undefined),
    wrongAt: (place) => messages(own, place, desk.now, desk),
  };
  const asked = ['title', 'publisher', 'about', 'region', 'reviewed', 'reviewEvery', 'license'];
  // What the desk writes by itself is there where it is wrong in a file.
  const wrong = own.map(({ field }) => field.replace(/\/.*/, '')).filter((name) => !asked.includes(name));
  return html`<form class="record" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    ${[...asked, ...new Set(wrong)].flatMap((name) => fieldsOf('dataset').filter((field) => field.name === name)).map((field) => renderField(desk, target, field))}
  </form>`;
}

/** What it looks like: beside the form where there is room, else folded below it. */
function renderPreview(desk: Desk): TemplateResult {
  const { words, preview, language } = desk;
  const choice = <Value extends string>(
    id: string,
    label: string,
    value: Value,
    options: readonly (readonly [Value, string])[],
    set: (chosen: Value) => void,
  ): TemplateResult =>
    html`<div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        @change=${(event: Event) => {
          set((event.target as HTMLSelectElement).value as Value);
          desk.update();
          preview.show();
        }}
      >
        ${options.map(([each, name]) => html`<option value=${each} ?selected=${each === value}>${name}</option>`)}
      </select>
    </div>`;
  return html`<div class="look">
    <details open>
      <summary><h2 id="look">${words.preview}</h2></summary>
      <div class="choices-of-look">
        ${choice(
          'look-element',
          words.previewElement,
          preview.element,
          [
            ['auto', words.previewAuto] as const,
            ...(Object.entries(builderWords[language].elements) as [ElementName, string][]),
          ],
          (chosen) => (preview.element = chosen),
        )}
        ${choice('look-language', words.previewLanguage, preview.language, [['da', words.danish] as const, ['en', words.english] as const], (chosen) => (preview.language = chosen))}
        ${choice(
          'look-width',
          words.previewWidth,
          preview.width,
          previewWidths.map((name) => [name, words.previewWidths[name]] as const),
          (chosen) => (preview.width = chosen),
        )}
      </div>
      ${preview.isShortened ? html`<p class="hint">${words.previewFew}</p>` : nothing}
      ${preview.isBehind ? html`<p class="hint">${words.previewWaits}</p>` : nothing}
      <div class="preview" role="region" aria-label=${words.previewShown} tabindex="0" data-width=${preview.width}></div>
    </details>
  </div>`;
}
