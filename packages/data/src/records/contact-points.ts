import type { ContactPoint } from '../model/contact-point.ts';
import type { Tombstone } from '../model/tombstone.ts';
import { seed } from './seed.ts';

export const contactPoints = [
  {
    id: 'klimasekretariat',
    organization: 'klimasekretariat',
    label: { da: 'Styregruppens sekretariat', en: 'The steering group’s secretariat' },
    person: 'p9j6q',
    email: 'mitho@aarhus.dk',
    phone: '+4529203730',
    ...seed,
  },
] as const satisfies readonly (ContactPoint | Tombstone)[];
