import { collectionNames, isRemovable } from '../model/collections.ts';
import { watching } from './watch.ts';

export const idsAreNotReused = watching({
  name: 'ids-are-not-reused',
  description: 'What was taken out is not there any more, and its id is no other’s.',
  watch: (_data, _today, { tombstones }) => ({
    records: Object.fromEntries(
      collectionNames.filter(isRemovable).map((name) => [
        name,
        ({ id }: { readonly id: string }) =>
          tombstones(id)
            ? {
                at: 'id',
                message: {
                  da: `Id’et »${id}« hører til noget, der er taget ud`,
                  en: `The id “${id}” belongs to what was taken out`,
                },
                hint: {
                  da: 'Fjern den; er det en anden, så giv den et id, der aldrig har været brugt',
                  en: 'Remove it; if it is another, give it an id that was never used',
                },
              }
            : undefined,
      ]),
    ),
  }),
});
