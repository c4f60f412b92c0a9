import type { Person, Tombstone } from '../model/person.ts';
import { seed } from './seed.ts';

/** To take a person out, replace the record by `{ id, removed: '2026-11-23' }`: nothing else needs to change. */
export const persons = [
  { id: 'alexander-byskov', name: 'Alexander Byskov', ...seed },
  { id: 'claus-borg', name: 'Claus Borg', ...seed },
  { id: 'henrik-seiding', name: 'Henrik Seiding', ...seed },
  { id: 'kenneth-jensen', name: 'Kenneth Jensen', ...seed },
  { id: 'marie-lindberg-tefre', name: 'Marie Lindberg Tefre', ...seed },
  { id: 'soeren-steensgaard', name: 'Søren Steensgaard', ...seed },
  { id: 'thomas-lindberg', name: 'Thomas Lindberg', ...seed },
  { id: 'thomas-mikkelsen', name: 'Thomas Mikkelsen', ...seed },
] as const satisfies readonly (Person | Tombstone)[];
