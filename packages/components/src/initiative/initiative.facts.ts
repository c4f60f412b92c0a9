/**
 * What the whole page shows of a data set beside its parts: the initiative, the statements about it, and its
 * strategies.
 */
import type { Dataset } from '@klimaindsats/data';

import { type Facts, type Fields, provenance, type Selected } from '../internal/facts.ts';

export const fields = {
  municipalities: ['id', 'name', 'region'],
  programmes: ['id', 'name', 'classification', 'partOf'],
  statements: ['programme', 'topic', 'text', ...provenance],
} as const satisfies Fields;

export type InitiativeFacts = Facts<typeof fields> & Pick<Dataset, 'about' | 'region'>;

export function select({
  about,
  municipalities,
  programmes,
  region,
  statements,
}: Dataset): Selected<typeof fields> & Pick<Dataset, 'about' | 'region'> {
  const told = programmes.filter(
    ({ id, classification, partOf }) => id === about || (classification === 'strategy' && partOf === about),
  );
  return {
    about,
    ...(region && { region }),
    municipalities,
    programmes: told,
    statements: statements.filter(({ programme }) => told.some(({ id }) => id === programme)),
  };
}
