/** The beginning: open a file, go on with a draft, or begin a register. */
import { compareDanish, regions } from '@klimaindsats/data';
import { initiative } from '@klimaindsats/data';
import { html, nothing, type TemplateResult } from 'lit';

import { begin } from '../model/begin.ts';
import { type Draft, recordsOf, textIn } from '../model/draft.ts';
import { readText } from '../model/readers.ts';
import { answer, isAnswered, refusedBy, renderRefusal } from './asked.ts';
import type { Desk } from './desk.ts';
import { askForFile, openFile } from './file.ts';
import { provenanceOf } from './new-form.ts';
import { forgetDraft, keptDraft } from './storage.ts';

export function renderStart(desk: Desk): TemplateResult {
  const { words, language } = desk;
  const kept = keptDraft();
  return html`<div class="intro">
      <h1 id="desk-title" tabindex="-1">${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <p>${words.privacy}</p>
    </div>
    ${renderFailure(desk)}
    ${
      kept
        ? html`<section class="card kept" aria-labelledby="kept">
          <h2 id="kept">${words.kept}</h2>
          <p>
            ${words.keptLead(
              kept.fileName,
              new Date(kept.when).toLocaleString(language === 'da' ? 'da' : 'en-GB', {
                dateStyle: 'long',
                timeStyle: 'short',
              }),
            )}
          </p>
          <p class="actions">
            <button
              type="button"
              class="primary"
              @click=${() => {
                // Another tab may have written more in it meanwhile, or deleted it.
                const latest = keptDraft();
                if (latest) desk.resume(latest);
                else {
                  desk.focusOn('#desk-title');
                  desk.say(words.forgotten);
                }
              }}
            >
              ${words.resume}
            </button>
            <button
              type="button"
              @click=${() => {
                forgetDraft(kept.id);
                desk.focusOn('#desk-title');
                desk.say(words.forgotten);
              }}
            >
              ${words.forget}
            </button>
          </p>
        </section>`
        : nothing
    }
    <div class="cards">
      <section
        class="card drop ${desk.isDropping ? 'over' : ''}"
        aria-labelledby="open"
      >
        <h2 id="open">${words.openTitle}</h2>
        <p>${desk.isDropping ? words.drop : words.openLead}</p>
        <p>
          <button
            type="button"
            class="primary"
            @click=${(event: Event) => {
              const field = (event.target as HTMLElement).parentElement?.querySelector('input');
              if (field) void askForFile(desk, field);
            }}
          >
            ${words.openFile}
          </button>
          <input
            type="file"
            accept=".json,.xlsx,application/json"
            tabindex="-1"
            aria-label=${words.openFile}
            hidden
            @change=${(event: Event) => {
              const field = event.target as HTMLInputElement;
              const [file] = field.files ?? [];
              if (file) void openFile(desk, file);
              // The same file can be chosen again, once it is mended.
              field.value = '';
            }}
          />
        </p>
        <p>
          <button type="button" @click=${() => desk.openDraft(initiative as unknown as Draft, 'initiative.json')}>
            ${words.openOurs}
          </button>
        </p>
        <p class="hint">${words.openOursHint}</p>
      </section>
      ${renderBegin(desk)}
    </div>`;
}

function renderBegin(desk: Desk): TemplateResult {
  const { words, language } = desk;
  return html`<section class="card" aria-labelledby="begin">
    <h2 id="begin">${words.beginTitle}</h2>
    <p>${words.beginLead}</p>
    <form
      autocomplete="off"
      novalidate
      @input=${(event: Event) => answer(desk, event)}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (!isAnswered(desk, event.target as HTMLFormElement)) return;
        const given = new FormData(event.target as HTMLFormElement);
        const text = (name: string): string => textIn(given.get(name)).trim();
        const draft = begin({
          region: text('region'),
          name: { da: text('effort'), en: text('effort-en') || text('effort') },
          url: textIn(readText('HttpsUrl', text('page'), desk.today).value),
          publisher: text('keeper'),
          today: desk.today,
        });
        desk.openDraft(draft, 'register.json');
        desk.begun(provenanceOf(recordsOf(draft, 'posts')[0] ?? {}) ?? {});
      }}
    >
      <div class="field">
        <label for="region">${words.region}</label>
        <select id="region" name="region" required aria-invalid=${refusedBy(desk, 'region')} aria-describedby="region-wrong">
          <option value="">${words.choose}</option>
          ${regions
            .toSorted((one, other) => compareDanish(one.name, other.name))
            .map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select>
        ${renderRefusal(desk, 'region')}
      </div>
      <div class="field">
        <label for="effort">${words.effort}</label>
        <input id="effort" name="effort" required lang="da" pattern=".*\\S.*" aria-invalid=${refusedBy(desk, 'effort')} aria-describedby="effort-wrong" />
        ${renderRefusal(desk, 'effort')}
      </div>
      <div class="field">
        <label for="effort-en">${words.effortEnglish} <span class="optional">${words.optional}</span></label>
        <input id="effort-en" name="effort-en" lang="en" aria-describedby="effort-en-hint" />
        <p class="hint" id="effort-en-hint">${words.effortEnglishHint}</p>
      </div>
      <div class="field">
        <label for="page">${words.ownPage}</label>
        <input id="page" name="page" required inputmode="url" pattern="\\s*(https?://)?[^\\s\\/]+\\.[^\\s]+\\s*" spellcheck="false" aria-invalid=${refusedBy(desk, 'page')} aria-describedby="page-wrong page-hint" />
        ${renderRefusal(desk, 'page', words.ownPageWrong)}
        <p class="hint" id="page-hint">${words.ownPageHint}</p>
      </div>
      <div class="field">
        <label for="keeper">${words.keeper}</label>
        <input id="keeper" name="keeper" required pattern=".*\\S.*" aria-invalid=${refusedBy(desk, 'keeper')} aria-describedby="keeper-wrong keeper-hint" />
        ${renderRefusal(desk, 'keeper')}
        <p class="hint" id="keeper-hint">${words.keeperHint}</p>
      </div>
      <button class="primary" lang=${language}>${words.begin}</button>
    </form>
  </section>`;
}

/** Why a file couldn't be opened or saved. */
export const renderFailure = (desk: Desk): TemplateResult | typeof nothing =>
  desk.failure
    ? html`<div class="summary" id="failure" tabindex="-1" role="group" aria-labelledby="failure-text">
        <p class="name" id="failure-text">${desk.failure}</p>
      </div>`
    : nothing;
