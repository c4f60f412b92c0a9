import type { Provenance } from '../model/provenance.ts';
import type { Source } from '../model/source.ts';
import { assertDataFirst } from './assert-data-first.ts';
import { finderOf } from './item.ts';

/** The sources of a fact, the weightiest first. */
export function sourcesOf<Data extends { readonly sources: readonly Pick<Source, 'id'>[] }>(
  { sources }: Data,
  fact: Pick<Provenance, 'sources'>,
): readonly Data['sources'][number][] {
  assertDataFirst(sources, 'sourcesOf');
  const sourceOf = finderOf<Data['sources'][number]>(sources);
  return fact.sources.flatMap((id) => sourceOf(id) ?? []);
}
