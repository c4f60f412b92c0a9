import type { Dataset } from '../model/dataset.ts';
import type { Id } from '../model/scalars.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const cohortsExist = watching({
  name: 'cohorts-exist',
  description: 'A participation’s cohort is one of its programme’s.',
  watch: ({ programmes }) => {
    const isCohort = cohortsOf(programmes);
    return {
      records: {
        participations: ({ programme, cohort }) =>
          isCohort(programme, cohort) ? undefined : { ...noCohort(cohort, programme), at: 'cohort' },
      },
    };
  },
});

/** Tells whether a programme has a cohort. */
export function cohortsOf(programmes: Dataset['programmes']): (programme: Id, cohort: Id) => boolean {
  const cohorts = new Set(
    programmes.flatMap((programme) => (programme.cohorts ?? []).map(({ id }) => `${programme.id}/${id}`)),
  );
  return (programme, cohort) => cohorts.has(`${programme}/${cohort}`);
}

/** That a programme has no such cohort. */
export const noCohort = (cohort: string, programme: string): Fault => ({
  message: {
    da: `Holdet »${cohort}« findes ikke i programmet »${programme}«`,
    en: `The cohort “${cohort}” is not in the programme “${programme}”`,
  },
  hint: { da: 'Ret holdet, eller tilføj det til programmet', en: 'Correct the cohort, or add it to the programme' },
});
