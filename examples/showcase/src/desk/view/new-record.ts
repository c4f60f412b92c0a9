/** The form of a new record, on its page or over another. */
import { html, nothing, type TemplateResult } from 'lit';

import { changed } from '../model/edits.ts';
import { type Placed, placeName } from '../model/problems.ts';
import type { Desk } from './desk.ts';
import type { Target } from './fields/target.ts';
import { renderJoining } from './joining.ts';
import { isOfProvenance, type NewForm, type Part, withOwnId } from './new-form.ts';
import { renderProvenance } from './provenance.ts';
import { fieldsInOrder, messages, renderFields } from './record-fields.ts';
import { fieldId } from './route.ts';

/** The target of a part of what is new; where it is known from is written once for all parts. */
function newTarget(desk: Desk, form: NewForm, { collection, record }: Part): Target {
  const key = `${form.key}-${collection}`;
  const own = desk.forms.problemsOf(form).filter((problem) => problem.form === collection);
  return {
    form: collection,
    key,
    record,
    set: (path, value) => {
      const current = desk.forms.current(form);
      const isShared = isOfProvenance(String(path[0])) && collection !== 'sources';
      const parts = current.parts.map((part): Part => {
        if (part.collection !== collection && !isShared) return part;
        const next = { ...changed(part.record, collection, path, value), id: part.record.id };
        return { ...part, record: withOwnId(part.collection, next) };
      });
      const [first, ...rest] = parts;
      if (!first) return;
      desk.forms.change(current, {
        ...current,
        parts: [first, ...rest],
        touched: new Set([...current.touched, `${collection}/${path.join('/')}`]),
      });
    },
    wrongAt: (place) => {
      const current = desk.forms.current(form);
      // What isn't written yet isn't wrong before the form is sent.
      if (!current.isSubmitted && !current.touched.has(`${collection}/${place}`)) return [];
      return [...new Set(messages(own, place, record, desk))];
    },
  };
}

/** What is wrong, in the order in which its fields stand on the page; once, where it is so of several. */
function asOnPage({ parts }: NewForm, problems: readonly Placed[]): readonly Placed[] {
  const names = parts.flatMap(({ collection, record }) =>
    fieldsInOrder(collection, record)
      .flat()
      .map(({ name }) => `${collection}/${name}`),
  );
  const rank = ({ form, field }: Placed): number => {
    const at = names.indexOf(`${form}/${field.split('/')[0]}`);
    return at < 0 ? names.length : at;
  };
  const once = new Map(problems.map((problem) => [`${problem.field} ${problem.message.da}`, problem]));
  return [...once.values()].toSorted((one, other) => rank(one) - rank(other));
}

export function renderNewForm(desk: Desk, form: NewForm, close: () => void, again?: () => void): TemplateResult {
  const { words, language } = desk;
  const [first] = form.parts;
  const problems = form.isSubmitted ? asOnPage(form, desk.forms.problemsOf(form)) : [];
  const isOver = desk.forms.over.includes(form);
  return html`<form
    class="record"
    autocomplete="off"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const current = desk.forms.current(form);
      const isAgain = event.submitter?.dataset['again'] !== undefined;
      if (desk.forms.submit(current) === undefined) return;
      if (isAgain) again?.();
      else close();
    }}
  >
    ${
      problems.length > 0
        ? html`<div class="summary" id="${form.key}-summary" tabindex="-1" role="group" aria-labelledby="${form.key}-wrong">
          <p class="name" id="${form.key}-wrong">${words.formProblems(problems.length)}</p>
          <ul>
            ${problems.map(
              (problem) =>
                html`<li>
                  <a
                    href=${location.hash || '#'}
                    @click=${(event: Event) => {
                      event.preventDefault();
                      desk.focusOnField(fieldId(`${form.key}-${problem.form}`, problem.field));
                      desk.update();
                    }}
                    >${placeName(problem, language)}</a
                  >: ${problem.message[language]}
                </li>`,
            )}
          </ul>
        </div>`
        : nothing
    }
    ${form.leftOut ? renderJoining(desk, form, form.leftOut, newTarget(desk, form, first)) : nothing}
    ${form.parts.map((part, index) => {
      const target = newTarget(desk, form, part);
      return index === 0
        ? renderFields(
            desk,
            target,
            part.collection,
            form.leftOut ? ['municipality'] : part.collection === 'memberships' && !isOver ? ['person'] : [],
          )
        : html`<fieldset class="part">
            <legend>${words.postAtOnce}</legend>
            <p class="hint">${words.postAtOnceHint}</p>
            ${renderFields(desk, target, part.collection, ['person', 'end'])}
          </fieldset>`;
    })}
    ${first.collection === 'sources' ? nothing : renderProvenance(desk, newTarget(desk, form, first), first.collection, true)}
    <p class="actions">
      <button class="primary">${form.leftOut ? words.joinDo : words.addIt}</button>
      ${again ? html`<button data-again>${words.addAnother}</button>` : nothing}
      <button
        type="button"
        class="quiet"
        @click=${() => {
          if (desk.forms.drop(form)) close();
        }}
      >
        ${words.cancel}
      </button>
    </p>
  </form>`;
}

/** What is new and over the page. */
export function renderDialogs(desk: Desk): readonly TemplateResult[] {
  return desk.forms.over.map(
    (form) =>
      html`<dialog
        aria-labelledby="${form.key}-title"
        @cancel=${(event: Event) => {
          // Pressed twice, the key closes it and asks nobody: then it is asked when it is closed.
          if (!event.cancelable) return;
          event.preventDefault();
          desk.forms.drop(form);
        }}
        @close=${() => desk.forms.drop(form)}
      >
        <h2 id="${form.key}-title" tabindex="-1">${desk.words.newOnes[form.parts[0].collection]}</h2>
        ${renderNewForm(desk, form, () => undefined)}
      </dialog>`,
  );
}
