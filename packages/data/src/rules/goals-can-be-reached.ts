import type { Goal } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';
import { isYear } from './years.ts';

export const goalsCanBeReached: Rule = {
  name: 'goals-can-be-reached',
  description: 'A reduction is of some percent up to 100, from a year before its own. Net zero has neither.',
  check: ({ plans }) =>
    locate('plans', plans).flatMap(({ record, path }) =>
      [
        ...located(path, record.goals),
        ...(record.alternatives ?? []).flatMap(({ goals }, index) => located(`${path}/alternatives/${index}`, goals)),
      ].flatMap(({ record: goal, path: place }) =>
        faults(goal).map(({ field, message, hint }) => finding(`${place}/${field}`, record.id, message, hint)),
      ),
    ),
};

const located = (path: string, goals: readonly Goal[] = []) =>
  goals.map((record, index) => ({ record, path: `${path}/goals/${index}` }));

interface Fault {
  readonly field: keyof Goal;
  readonly message: Text;
  readonly hint: Text;
}

function faults({ kind, year, percent, baseYear }: Goal): readonly Fault[] {
  const found: Fault[] = [];
  if (!isYear(year)) found.push(noYear('year', year));
  if (baseYear !== undefined && !isYear(baseYear)) found.push(noYear('baseYear', baseYear));
  if (kind === 'net-zero') {
    for (const field of ['percent', 'baseYear'] as const) {
      if ((field === 'percent' ? percent : baseYear) === undefined) continue;
      found.push({
        field,
        message: { da: `Nettonul har ikke noget ${field}`, en: `Net zero has no ${field}` },
        hint: { da: 'Fjern feltet, eller skriv reduction i kind', en: 'Remove it, or write reduction in kind' },
      });
    }
    return found;
  }
  if (percent === undefined) {
    found.push({
      field: 'percent',
      message: { da: 'Målet siger ikke, hvor mange procent', en: 'The goal does not say how many percent' },
      hint: { da: 'Skriv procenten, eller fjern målet', en: 'Write the percent, or remove the goal' },
    });
  } else if (!(percent > 0 && percent <= 100)) {
    found.push({
      field: 'percent',
      message: {
        da: `Et mål på ${percent} procent kan ikke nås: udledningen kan falde med mere end 0 og højst 100`,
        en: `A goal of ${percent} percent can’t be reached: emissions can fall by more than 0 and at most 100`,
      },
      hint: { da: 'Skriv procenten, som kilden har den', en: 'Write the percent as the source has it' },
    });
  }
  if (baseYear !== undefined && baseYear >= year) {
    found.push({
      field: 'baseYear',
      message: {
        da: `Basisåret ${baseYear} ligger ikke før målets år, ${year}`,
        en: `The base year ${baseYear} is not before the goal’s year, ${year}`,
      },
      hint: { da: 'Ret det ene af årene efter kilden', en: 'Correct one of the years by the source' },
    });
  }
  return found;
}

const noYear = (field: keyof Goal, year: number): Fault => ({
  field,
  message: { da: `${year} er ikke et årstal`, en: `${year} is not a year` },
  hint: { da: 'Skriv et årstal med fire cifre: 2030', en: 'Write a year of four digits: 2030' },
});
