/** Short forms with a few questions: on sending, each unanswered field says so, in the page's language. */
import { html, nothing, type TemplateResult } from 'lit';

import type { Desk } from './desk.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** The value of `aria-invalid` of a field. */
export const refusedBy = (desk: Desk, name: string): 'true' | typeof nothing =>
  desk.refused.has(name) ? 'true' : nothing;

/** What is wrong with a field that was refused. */
export const renderRefusal = (desk: Desk, name: string, text = desk.words.notFilledIn): TemplateResult => html`<p
    class="wrong"
    id="${name}-wrong"
  >
    ${desk.refused.has(name) ? html`<span class="sr">${desk.words.problems}: </span>${text}` : nothing}
  </p>`;

/** Whether all is answered; else the unanswered fields say so, and the first of them gets the focus. */
export function isAnswered(desk: Desk, form: HTMLFormElement): boolean {
  const wrong = [...form.querySelectorAll<Field>('input[name], select[name]')].filter(
    ({ validity }) => !validity.valid,
  );
  desk.refused = new Set(wrong.map(({ name }) => name));
  const [first] = wrong;
  if (first) desk.focusOn(`[id="${first.id}"]`);
  desk.update();
  return first === undefined;
}

/** What was refused is right again as soon as it is. */
export function answer(desk: Desk, event: Event): void {
  const { name, validity } = event.target as Field;
  if (!desk.refused.has(name) || !validity.valid) return;
  desk.refused = new Set([...desk.refused].filter((each) => each !== name));
  desk.update();
}
