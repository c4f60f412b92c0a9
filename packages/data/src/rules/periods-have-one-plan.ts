import { spanOf } from '../edtf.ts';
import type { Plan } from '../model/plan.ts';
import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const periodsHaveOnePlan: Rule = {
  name: 'periods-have-one-plan',
  description: 'No two plans of a municipality are for the same time; a plan without a period is for all time.',
  check: ({ plans = [] }) =>
    locate('plans', plans).flatMap(({ record, path }, index) => {
      const other = plans
        .slice(0, index)
        .find((plan) => plan.municipality === record.municipality && overlaps(plan, record));
      if (!other) return [];
      return finding(
        `${path}/period`,
        record.id,
        {
          da: `Kommunen ${record.municipality} har to planer for samme tid: »${other.id}« og »${record.id}«`,
          en: `The municipality ${record.municipality} has two plans for the same time: “${other.id}” and “${record.id}”`,
        },
        {
          da: 'Skriv hver plans egen tid i period, eller fjern den plan, der ikke gælder',
          en: 'Write each plan’s own time in period, or remove the plan that doesn’t hold',
        },
      );
    }),
};

function overlaps(one: Plan, other: Plan): boolean {
  const [left, right] = [spanOf(one.period ?? ''), spanOf(other.period ?? '')];
  return !left || !right || (left.first <= right.last && right.first <= left.last);
}
