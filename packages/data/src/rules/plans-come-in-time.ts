import { locate } from '../model/walk.ts';
import { isBefore } from './programmes-run-forward.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const plansComeInTime: Rule = {
  name: 'plans-come-in-time',
  description: 'No plan is adopted or approved after the time it is for.',
  check: ({ plans }) =>
    locate('plans', plans).flatMap(({ record, path }) =>
      [
        { field: 'adopted', time: record.adopted },
        { field: 'approved', time: record.approved },
        ...(record.alternatives ?? []).map(({ adopted }, index) => ({
          field: `alternatives/${index}/adopted`,
          time: adopted,
        })),
      ]
        .filter(({ time }) => isBefore(record.period, time))
        .map(({ field, time }) =>
          finding(
            `${path}/${field}`,
            record.id,
            {
              da: `${time} er efter den tid, planen er for, ${record.period}`,
              en: `${time} is after the time the plan is for, ${record.period}`,
            },
            { da: 'Ret den ene af datoerne', en: 'Correct one of the dates' },
          ),
        ),
    ),
};
