import type { Absence } from '../model/absence.ts';

export const absences = [
  {
    id: 'dk2020-0101',
    programme: 'dk2020',
    municipality: '0101',
    reason: {
      da: 'København var medlem af C40 og havde allerede en klimaplan, som C40 havde godkendt.',
      en: 'Copenhagen was a member of C40 and already had a climate plan that C40 had approved.',
    },
    sources: ['iris-group-2024-05', 'realdania-2021-11-08'],
    asOf: '2021-11-08/2023-12-31',
    status: 'verified',
  },
  {
    id: 'dk2020-0155',
    programme: 'dk2020',
    municipality: '0155',
    reason: {
      da: 'Kommunalbestyrelsen i Dragør besluttede i 2021 ikke at gå med. I marts 2023 blev det besluttet, at også Dragør skulle have en klimaplan.',
      en: 'Dragør’s council decided in 2021 not to join. In March 2023 it was decided that Dragør, too, should have a climate plan.',
    },
    sources: ['dragoer-nyt-2024-12-27', 'navisen-2021'],
    asOf: '2021-09-30/2024-12-27',
    status: 'verified',
  },
  {
    id: 'dk2020-0161',
    programme: 'dk2020',
    municipality: '0161',
    reason: {
      da: 'Glostrup var ikke med i efteråret 2021. I februar 2024 blev kommunen som den sidste optaget i Klimaalliancen. Kilderne siger ikke, hvorfor den stod udenfor.',
      en: 'Glostrup was not in during autumn 2021. In February 2024 it was the last to be admitted to Klimaalliancen. The sources do not say why it stood outside.',
    },
    sources: ['danske-regioner-2024-02', 'navisen-2021'],
    asOf: '2021-09-30/2024-02',
    status: 'verified',
  },
] as const satisfies readonly Absence[];
