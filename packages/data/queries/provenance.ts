import type { Dataset } from '../model/dataset.ts';
import type { Provenance } from '../model/provenance.ts';
import { needs } from './needs.ts';

/** The sources of a fact, the weightiest first. */
export function sourcesOf<Data extends Pick<Dataset, 'sources'>>(
  { sources }: Data,
  fact: Pick<Provenance, 'sources'>,
): readonly Data['sources'][number][] {
  needs(sources, 'sourcesOf');
  return fact.sources.flatMap((id) => sources.filter((source) => source.id === id));
}

/** The participations of a municipality, one a programme. */
export function participationsOf<Data extends Pick<Dataset, 'participations'>>(
  { participations }: Data,
  municipality: Data['participations'][number]['municipality'],
): readonly Data['participations'][number][] {
  needs(participations, 'participationsOf');
  return participations.filter((participation) => participation.municipality === municipality);
}
