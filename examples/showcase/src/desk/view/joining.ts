/** Which municipalities join an effort: all that can are chosen at first. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { recordsOf, textIn } from '../model/draft.ts';
import { canJoin } from '../model/joining.ts';
import type { Desk } from './desk.ts';
import { describedBy, idOf, renderWrong, type Target } from './fields/target.ts';
import type { NewForm } from './new-form.ts';

export function renderJoining(desk: Desk, form: NewForm, leftOut: ReadonlySet<string>, target: Target): TemplateResult {
  const { words, now } = desk;
  const id = idOf(target, ['municipality']);
  const free = canJoin(now, target.record['programme']);
  const chosen = free.filter((each) => !leftOut.has(each.id));
  const told = recordsOf(now, 'municipalities').length - free.length;
  const wrong = target.wrongAt('municipality');
  const leave = (next: Iterable<string>): void => {
    const current = desk.forms.current(form);
    const touched = new Set([...current.touched, 'participations/municipality']);
    desk.forms.change(current, { ...current, leftOut: new Set(next), touched });
  };
  return html`<fieldset class="boxes" id=${id} aria-describedby=${describedBy(id, told > 0 ? 'told' : '', wrong)}>
    <legend>${words.joinWho}</legend>
    ${renderWrong(desk, id, wrong)}
    ${
      free.length > 0
        ? html`<p class="actions">
          <button type="button" class="quiet" @click=${() => leave([])}>${words.chooseAll}</button>
          <button type="button" class="quiet" @click=${() => leave(free.map((each) => each.id))}>
            ${words.chooseNone}
          </button>
          <span class="hint" role="status">${words.chosenOf(chosen.length, free.length)}</span>
        </p>`
        : nothing
    }
    <div class="in-columns">
      ${free.map(
        (each) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${live(!leftOut.has(each.id))}
              @change=${(event: Event) => {
                const isChosen = (event.target as HTMLInputElement).checked;
                const others = [...leftOut].filter((one) => one !== each.id);
                leave(isChosen ? others : [...others, each.id]);
              }}
            />
            ${textIn(each['name'])}</label
          >`,
      )}
    </div>
    ${told > 0 ? html`<p class="hint" id="${id}-hint">${words.joinedAlready(told, free.length)}</p>` : nothing}
  </fieldset>`;
}
