import { groupedBy } from '../model/index-by.ts';
import type { Plan } from '../model/plan.ts';
import { spanOf } from './dates.ts';
import { watching } from './watch.ts';

export const periodsHaveOnePlan = watching({
  name: 'periods-have-one-plan',
  description: 'No two plans of a municipality are for the same time; a plan without a period is for all time.',
  watch: ({ plans }) => {
    const others = new Map<Plan, Plan>();
    for (const group of groupedBy(plans, ({ municipality }) => municipality).values()) {
      const times = group.map(timeOf);
      const sorted = times.toSorted(byFirst);
      // Each is compared with each only where some two overlap.
      if (!sorted.some((time, index) => index > 0 && overlaps(sorted[index - 1] ?? time, time))) continue;
      for (const [index, time] of times.entries()) {
        const other = times.slice(0, index).find((before) => overlaps(before, time));
        if (other) others.set(time.plan, other.plan);
      }
    }
    return {
      records: {
        plans: (plan) => {
          const other = others.get(plan);
          return (
            other && {
              at: 'period',
              message: {
                da: `Kommunen ${plan.municipality} har to planer for samme tid: »${other.id}« og »${plan.id}«`,
                en: `The municipality ${plan.municipality} has two plans for the same time: “${other.id}” and “${plan.id}”`,
              },
              hint: {
                da: 'Skriv hver plans egen tid i period, eller fjern den plan, der ikke gælder',
                en: 'Write each plan’s own time in period, or remove the plan that doesn’t hold',
              },
            }
          );
        },
      },
    };
  },
});

/** A plan with the days that it is for. */
interface Time {
  readonly plan: Plan;
  readonly first: string;
  readonly last: string;
}

const timeOf = (plan: Plan): Time => ({ plan, ...(spanOf(plan.period) ?? { first: '', last: '~' }) });

const byFirst = (one: Time, other: Time): number => Number(one.first > other.first) - Number(one.first < other.first);

const overlaps = (one: Time, other: Time): boolean => one.first <= other.last && other.first <= one.last;
