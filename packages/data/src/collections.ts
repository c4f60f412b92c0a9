/** What a data set is made of, and what its types don't say: how records stand, what refers to what, where dates are. */
export type { Collection, CollectionName, PersonalName, RecordOf, RemovableName } from './model/collections.ts';
export { collectionNames, collections, headerReferences, isPersonal, isRemovable } from './model/collections.ts';
