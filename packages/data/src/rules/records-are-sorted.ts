import { collectionNames, collections } from '../model/collections.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const recordsAreSorted = watching({
  name: 'records-are-sorted',
  description: 'Records are sorted by id, except memberships and statements, which keep the order they are read in.',
  watch: () => ({
    records: Object.fromEntries(
      collectionNames.filter((name) => collections[name].order === 'id').map((name) => [name, judge()]),
    ),
  }),
});

function judge() {
  let before = '';
  // The ids that are greater than all before them: the first that is greater than another is one of these.
  const greatest: string[] = [];
  return ({ id }: { readonly id: string }): Fault | undefined => {
    const last = before;
    before = id;
    if (id > (greatest.at(-1) ?? '')) greatest.push(id);
    if (last <= id) return undefined;
    return {
      message: { da: `»${id}« står efter »${last}«`, en: `“${id}” stands after “${last}”` },
      hint: {
        da: `Flyt den op foran »${firstAfter(greatest, id)}«`,
        en: `Move it up in front of “${firstAfter(greatest, id)}”`,
      },
    };
  };
}

/** The first of sorted ids that is greater than another, by halving. */
function firstAfter(sorted: readonly string[], id: string): string | undefined {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') > id) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}
