import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const cohortsExist: Rule = {
  name: 'cohorts-exist',
  description: 'A participation’s cohort is one of its programme’s.',
  check: ({ participations, programmes }) => {
    const cohorts = new Set(
      programmes.flatMap((programme) => (programme.cohorts ?? []).map(({ id }) => `${programme.id}/${id}`)),
    );
    return locate('participations', participations)
      .filter(({ record }) => !cohorts.has(`${record.programme}/${record.cohort}`))
      .map(({ record, path }) =>
        finding(
          `${path}/cohort`,
          record.id,
          {
            da: `Holdet »${record.cohort}« findes ikke i programmet »${record.programme}«`,
            en: `The cohort “${record.cohort}” is not in the programme “${record.programme}”`,
          },
          { da: 'Ret holdet, eller tilføj det til programmet', en: 'Correct the cohort, or add it to the programme' },
        ),
      );
  },
};
