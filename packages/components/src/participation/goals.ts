import { compareDanish } from '@klimaindsats/data';
import { html, nothing, type TemplateResult } from 'lit';

import { linked } from '../internal/linked.ts';
import { unlessPlain } from '../internal/plain.ts';
import { hasPassed, sayGoal } from '../plan/goals.ts';
import { capitalize, say } from '../words/words.ts';
import type { danish } from './participation.da.ts';
import type { Row } from './rows.ts';

type Goal = NonNullable<NonNullable<Row['plan']>['goals']>[number];

/** A goal and the municipalities whose plans have it. */
interface Shared {
  readonly goal: Goal;
  readonly rows: readonly Row[];
}

/** The goals of the plans, each with those that share it: net zero first, then by year, the most ambitious first. */
export function sharedGoals(rows: readonly Row[]): readonly Shared[] {
  const shared = new Map<string, { goal: Goal; rows: Row[] }>();
  for (const row of rows) {
    for (const goal of row.plan?.goals ?? []) {
      const key = [goal.kind, goal.year, goal.percent, goal.baseYear].join();
      const known = shared.get(key) ?? { goal, rows: [] };
      known.rows.push(row);
      shared.set(key, known);
    }
  }
  return [...shared.values()].sort(
    ({ goal: a }, { goal: b }) =>
      a.kind.localeCompare(b.kind) || a.year - b.year || (b.percent ?? 0) - (a.percent ?? 0),
  );
}

/** The goals as a list of bars, as long as many municipalities share one, with their names in Danish order. */
export function renderGoals(
  rows: readonly Row[],
  words: typeof danish,
  language: string,
  cite: (row: Row) => unknown,
): TemplateResult {
  const shared = sharedGoals(rows);
  const untold = rows.filter(({ plan }) => !plan?.goals).length;
  if (!shared.length) return html`<p>${words.goalsUntold}</p>`;
  return html`<div class="country targets" part="goals">
    <ul role="list">
      ${shared.map(
        ({ goal, rows: sharing }) =>
          html`<li>
            <p><b>${capitalize(sayGoal(goal, language, words))}</b>: ${words.count(sharing.length)}</p>
            ${unlessPlain(html`<svg
              viewBox="0 0 ${rows.length} 1"
              width="100%"
              height="8"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect class="bar" width=${sharing.length} height="1"></rect>
            </svg>`)}
            <p class="note">
              ${sharing
                .toSorted((a, b) => compareDanish(a.name, b.name))
                .map((row, index) => html`${index ? ', ' : ''}${linked(row.plan?.url, row.name)}${cite(row)}`)}
            </p>
            ${sharing.map(({ name, plan }) =>
              plan?.note && hasPassed(goal) ? html`<p class="note">${name}: ${say(plan.note, language)}</p>` : nothing,
            )}
          </li>`,
      )}
    </ul>
    ${untold ? html`<p>${words.noGoals(untold)}</p>` : nothing}
  </div>`;
}
