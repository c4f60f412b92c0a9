import type { Region } from '../model/region.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { isDanish } from './danish.ts';

/**
 * The region with a code or a name as people write it: `1082`, `Region Midtjylland`, `midtjylland`. `undefined` when
 * none has it: it never guesses.
 */
export function findRegion<Data extends { readonly regions: readonly Pick<Region, 'id' | 'name'>[] }>(
  { regions }: Data,
  query: string | number,
): Data['regions'][number] | undefined {
  assertDataFirst(regions, 'findRegion');
  const text = String(query).trim();
  return regions.find(({ id, name }) => id === text || isDanish(name, text) || isDanish(name, `Region ${text}`));
}
