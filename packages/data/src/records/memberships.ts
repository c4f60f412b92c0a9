import type { Membership } from '../model/membership.ts';
import { seed } from './seed.ts';

export const memberships = [
  {
    id: 'styregruppe-0779',
    post: 'styregruppe-medformand',
    person: 'p8k3f',
    onBehalfOf: '0779',
    title: { da: 'kommunaldirektør', en: 'municipal chief executive' },
    ...seed,
  },
  {
    id: 'styregruppe-0751',
    post: 'styregruppe-kommunalt-medlem',
    person: 'p4h8n',
    onBehalfOf: '0751',
    ...seed,
  },
  {
    id: 'styregruppe-0665',
    post: 'styregruppe-kommunalt-medlem',
    person: 'p3t7w',
    onBehalfOf: '0665',
    ...seed,
  },
  {
    id: 'styregruppe-0741',
    post: 'styregruppe-kommunalt-medlem',
    person: 'p7v9b',
    onBehalfOf: '0741',
    ...seed,
  },
  {
    id: 'styregruppe-0615',
    post: 'styregruppe-kommunalt-medlem',
    person: 'p6d4r',
    onBehalfOf: '0615',
    ...seed,
  },
  {
    id: 'styregruppe-0756',
    post: 'styregruppe-kommunalt-medlem',
    person: 'p5m2x',
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
    id: 'klimasekretariat',
    post: 'klimasekretariat-sekretariat',
    person: 'p9j6q',
    ...seed,
  },
  { id: 'kd-net-sekretariat', post: 'kd-net-sekretariat', person: 'p2c9k', ...seed },
] as const satisfies readonly Membership[];
