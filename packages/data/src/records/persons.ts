import type { Person } from '../model/person.ts';
import type { Tombstone } from '../model/tombstone.ts';
import { seed } from './seed.ts';

/**
 * A person's id says nothing of who it is, so that nothing of the name stays behind.
 *
 * To take a person out, replace the record by its id and the day, and change nothing else:
 *
 *     { id: 'p0a1b', removed: '2026-11-23' },
 */
export const persons = [
  { id: 'p2c9k', name: 'Alexander Byskov', ...seed },
  { id: 'p3t7w', name: 'Claus Borg', ...seed },
  { id: 'p4h8n', name: 'Henrik Seiding', ...seed },
  { id: 'p5m2x', name: 'Kenneth Jensen', ...seed },
  { id: 'p6d4r', name: 'Marie Lindberg Tefre', ...seed },
  { id: 'p7v9b', name: 'Søren Steensgaard', ...seed },
  { id: 'p8k3f', name: 'Thomas Lindberg', ...seed },
  { id: 'p9j6q', name: 'Thomas Mikkelsen', ...seed },
] as const satisfies readonly (Person | Tombstone)[];
