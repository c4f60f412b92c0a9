import type { Participation } from '../model/participation.ts';
import { assertDataFirst } from './assert-data-first.ts';

/** The participations of a municipality, one for each programme. */
export function participationsOf<
  Data extends { readonly participations: readonly Pick<Participation, 'municipality'>[] },
>(
  { participations }: Data,
  municipality: Data['participations'][number]['municipality'],
): readonly Data['participations'][number][] {
  assertDataFirst(participations, 'participationsOf');
  return participations.filter((participation) => participation.municipality === municipality);
}
