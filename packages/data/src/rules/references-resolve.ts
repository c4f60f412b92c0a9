import type { Collection, CollectionName } from '../model/collections.ts';
import { collectionNames, collections, headerReferences, isPersonal, isRemovable } from '../model/collections.ts';
import { watching } from './watch.ts';

/** The fields that hold ids, and the collections an id may be in: the tombstones too, where it may be taken out. */
const references: ReadonlyMap<string, readonly CollectionName[]> = new Map([
  ...fieldsOf('', headerReferences),
  ...collectionNames.flatMap((name) => fieldsOf(`${name}/`, collections[name].references)),
]);

function fieldsOf(prefix: string, fields: Collection['references']): [string, readonly CollectionName[]][] {
  return Object.entries(fields)
    .filter(([, targets]) => targets.length > 0)
    .map(([field, targets]) => [prefix + field, targets.some(isRemovable) ? [...targets, 'tombstones'] : targets]);
}

export const referencesResolve = watching({
  name: 'references-resolve',
  description: 'Every id that a record refers to is there, or was taken out. A file without persons may refer to them.',
  watch: (dataset, _today, ids) => ({
    texts: (field) => {
      const targets = references.get(field);
      if (!targets || targets.some((name) => isPersonal(name) && dataset[name] === undefined)) return undefined;
      const has = targets.map((name) => ids[name]);
      return (text) => {
        for (const hasId of has) if (hasId(text)) return undefined;
        const where = targets.join(', ');
        return {
          message: { da: `»${text}« findes ikke i ${where}`, en: `“${text}” is not in ${where}` },
          hint: { da: 'Ret id’et, eller tilføj det, det peger på', en: 'Correct the id, or add what it points to' },
        };
      };
    },
  }),
});
