import type { Post } from '../model/post.ts';
import { seed } from './seed.ts';

export const posts = [
  {
    id: 'kd-net-sekretariat',
    organization: 'kd-net',
    role: 'secretariat',
    label: { da: 'KD-Nets sekretariat', en: 'KD-Net’s secretariat' },
    ...seed,
  },
  {
    id: 'klimasekretariat-sekretariat',
    organization: 'klimasekretariat',
    role: 'secretariat',
    label: { da: 'styregruppens sekretariat', en: 'the steering group’s secretariat' },
    ...seed,
  },
  {
    id: 'styregruppe-kommunalt-medlem',
    organization: 'styregruppe',
    role: 'member',
    label: { da: 'medlem', en: 'member' },
    appointedBy: 'kd-net',
    ...seed,
  },
  {
    id: 'styregruppe-medformand',
    organization: 'styregruppe',
    role: 'co-chair',
    label: { da: 'medformand', en: 'co-chair' },
    ...seed,
  },
  {
    id: 'styregruppe-regional-repraesentant',
    organization: 'styregruppe',
    role: 'member',
    label: { da: 'regional repræsentant', en: 'regional representative' },
    ...seed,
  },
] as const satisfies readonly Post[];
