import type { Membership } from '../model/membership.ts';
import { seed } from './seed.ts';

export const memberships = [
  {
    id: 'styregruppe-thomas-lindberg',
    post: 'styregruppe-medformand',
    person: 'thomas-lindberg',
    onBehalfOf: '0779',
    title: { da: 'kommunaldirektør', en: 'municipal chief executive' },
    ...seed,
  },
  {
    id: 'styregruppe-henrik-seiding',
    post: 'styregruppe-kommunalt-medlem',
    person: 'henrik-seiding',
    onBehalfOf: '0751',
    ...seed,
  },
  {
    id: 'styregruppe-claus-borg',
    post: 'styregruppe-kommunalt-medlem',
    person: 'claus-borg',
    onBehalfOf: '0665',
    ...seed,
  },
  {
    id: 'styregruppe-soeren-steensgaard',
    post: 'styregruppe-kommunalt-medlem',
    person: 'soeren-steensgaard',
    onBehalfOf: '0741',
    ...seed,
  },
  {
    id: 'styregruppe-marie-lindberg-tefre',
    post: 'styregruppe-kommunalt-medlem',
    person: 'marie-lindberg-tefre',
    onBehalfOf: '0615',
    ...seed,
  },
  {
    id: 'styregruppe-kenneth-jensen',
    post: 'styregruppe-kommunalt-medlem',
    person: 'kenneth-jensen',
    onBehalfOf: '0756',
    ...seed,
  },
  // The page says co-chair, so there is another, but neither names nor places them.
  { id: 'styregruppe-anden-medformand', post: 'styregruppe-medformand', ...seed },
  {
    id: 'styregruppe-regionale-repraesentanter',
    post: 'styregruppe-regional-repraesentant',
    onBehalfOf: '1082',
    ...seed,
  },
  {
    id: 'klimasekretariat-thomas-mikkelsen',
    post: 'klimasekretariat-sekretariat',
    person: 'thomas-mikkelsen',
    ...seed,
  },
  { id: 'kd-net-alexander-byskov', post: 'kd-net-sekretariat', person: 'alexander-byskov', ...seed },
] as const satisfies readonly Membership[];
