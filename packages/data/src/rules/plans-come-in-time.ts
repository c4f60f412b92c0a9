import { isBefore } from './programmes-run-forward.ts';
import { watching } from './watch.ts';

export const plansComeInTime = watching({
  name: 'plans-come-in-time',
  description: 'No plan is adopted or approved after the time it is for.',
  watch: () => ({
    records: {
      plans: ({ period, adopted, approved, alternatives = [] }) =>
        [
          { at: 'adopted', time: adopted },
          { at: 'approved', time: approved },
          ...alternatives.map((other, index) => ({ at: `alternatives/${index}/adopted`, time: other.adopted })),
        ]
          .filter(({ time }) => isBefore(period, time))
          .map(({ at, time }) => ({
            at,
            message: {
              da: `${time} er efter den tid, planen er for, ${period}`,
              en: `${time} is after the time the plan is for, ${period}`,
            },
            hint: { da: 'Ret den ene af datoerne', en: 'Correct one of the dates' },
          })),
    },
  }),
});
