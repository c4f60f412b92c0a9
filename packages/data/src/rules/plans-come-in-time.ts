import { byId } from '../model/index-by.ts';
import { endsBefore } from './programmes-run-forward.ts';
import { watching } from './watch.ts';

/** A plan may be approved or adopted after its programme has ended: municipalities finish theirs when they can. */
export const plansComeInTime = watching({
  name: 'plans-come-in-time',
  description:
    'No plan is adopted or approved after the time it is for, or before the programme it was made in started; nor is it for a time before that.',
  watch: ({ programmes }) => {
    const programmeOf = byId(programmes);
    return {
      records: {
        plans: ({ programme, period, adopted, approved, alternatives = [] }) => {
          const { start } = programmeOf.get(programme ?? '') ?? {};
          const times = [
            { at: 'adopted', time: adopted },
            { at: 'approved', time: approved },
            ...alternatives.map((other, index) => ({ at: `alternatives/${index}/adopted`, time: other.adopted })),
          ];
          return [
            ...times
              .filter(({ time }) => endsBefore(period, time))
              .map(({ at, time }) => ({
                at,
                message: {
                  da: `${time} er efter den tid, planen er for, ${period}`,
                  en: `${time} is after the time the plan is for, ${period}`,
                },
                hint: { da: 'Ret den ene af datoerne', en: 'Correct one of the dates' },
              })),
            ...[...times, { at: 'period', time: period }]
              .filter(({ time }) => endsBefore(time, start))
              .map(({ at, time }) => ({
                at,
                message: {
                  da: `${time} er, før programmet »${programme}«, planen er lavet i, begyndte ${start}`,
                  en: `${time} is before the programme “${programme}”, which the plan was made in, started ${start}`,
                },
                hint: {
                  da: 'Ret datoen, eller fjern programme, hvis planen er fra før',
                  en: 'Correct the date, or remove programme if the plan is from before it',
                },
              })),
          ];
        },
      },
    };
  },
});
