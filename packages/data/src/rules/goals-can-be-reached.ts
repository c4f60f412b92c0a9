import type { Goal } from '../model/plan.ts';
import { isYear } from '../model/years.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const goalsCanBeReached = watching({
  name: 'goals-can-be-reached',
  description: 'A reduction is of some percent up to 100, from a year before its own. Net zero has neither.',
  watch: () => ({
    records: {
      plans: ({ goals, alternatives = [] }) => [
        ...faultsOf(goals, 'goals'),
        ...alternatives.flatMap((other, index) => faultsOf(other.goals, `alternatives/${index}/goals`)),
      ],
    },
  }),
});

const faultsOf = (goals: readonly Goal[] = [], way: string): readonly Fault[] =>
  goals.flatMap((goal, index) => faults(goal).map((fault) => ({ ...fault, at: `${way}/${index}/${fault.at}` })));

interface GoalFault extends Fault {
  readonly at: keyof Goal;
}

function faults({ kind, year, percent, baseYear }: Goal): readonly GoalFault[] {
  const found: GoalFault[] = [];
  if (!isYear(year)) found.push(noYear('year', year));
  if (baseYear !== undefined && !isYear(baseYear)) found.push(noYear('baseYear', baseYear));
  if (kind === 'net-zero') {
    for (const field of ['percent', 'baseYear'] as const) {
      if ((field === 'percent' ? percent : baseYear) === undefined) continue;
      found.push({
        at: field,
        message: { da: `Nettonul har ikke noget ${field}`, en: `Net zero has no ${field}` },
        hint: { da: 'Fjern feltet, eller skriv reduction i kind', en: 'Remove it, or write reduction in kind' },
      });
    }
    return found;
  }
  if (percent === undefined) {
    found.push({
      at: 'percent',
      message: { da: 'Målet siger ikke, hvor mange procent', en: 'The goal does not say how many percent' },
      hint: { da: 'Skriv procenten, eller fjern målet', en: 'Write the percent, or remove the goal' },
    });
  } else if (!(percent > 0 && percent <= 100)) {
    found.push({
      at: 'percent',
      message: {
        da: `Et mål på ${percent} procent kan ikke nås: udledningen kan falde med mere end 0 og højst 100`,
        en: `A goal of ${percent} percent can’t be reached: emissions can fall by more than 0 and at most 100`,
      },
      hint: { da: 'Skriv procenten, som kilden har den', en: 'Write the percent as the source has it' },
    });
  }
  if (baseYear !== undefined && baseYear >= year) {
    found.push({
      at: 'baseYear',
      message: {
        da: `Basisåret ${baseYear} ligger ikke før målets år, ${year}`,
        en: `The base year ${baseYear} is not before the goal’s year, ${year}`,
      },
      hint: { da: 'Ret det ene af årene efter kilden', en: 'Correct one of the years by the source' },
    });
  }
  return found;
}

const noYear = (field: keyof Goal, year: number): GoalFault => ({
  at: field,
  message: { da: `${year} er ikke et årstal`, en: `${year} is not a year` },
  hint: { da: 'Skriv et årstal med fire cifre: 2030', en: 'Write a year of four digits: 2030' },
});
