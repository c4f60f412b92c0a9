import type { Dataset, ItemOf, Provenance, Source } from '@klimaindsats/data';
import type { CollectionName } from '@klimaindsats/data/collections';

/** A text of the data: in Danish, and in other languages as far as they are there. */
export interface Spoken {
  readonly da: string;
  readonly en?: string;
}

/** Where a fact is from, as its note tells it. */
export const provenance = ['sources', 'asOf', 'status', 'note'] as const satisfies readonly (keyof Provenance)[];

/** The fields of a source that a note shows. */
export const sourceFields = ['id', 'publisher', 'title', 'url'] as const satisfies readonly (keyof Source)[];

/** What elements carry of the data: its texts in Danish, and in English once a reader needs them. */
export type Carried<Value> = Value extends { readonly da: string }
  ? Spoken
  : Value extends readonly (infer Item)[]
    ? readonly Carried<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Carried<Value[Key]> }
      : Value;

/** A fact that a note can be given to. */
export type Fact = Carried<Provenance>;

/** What the notes of an element are written from. */
export interface Cited {
  readonly sources: readonly Carried<Pick<Source, (typeof sourceFields)[number]>>[];
}

/** The collections of a data set that an element shows, and the fields that it reads of their records. */
export type Fields = { readonly [Name in CollectionName]?: readonly (keyof ItemOf<Dataset, Name>)[] };

/** What an element shows, by its fields: a field that isn't among them is a compiler error. */
export type Facts<Shown extends Fields> = Cited & {
  readonly [Name in keyof Dataset as Name extends keyof Shown ? Name : never]: readonly Carried<
    Pick<ItemOf<Dataset, Name>, FieldOf<Shown, Name> & keyof ItemOf<Dataset, Name>>
  >[];
};

type FieldOf<Shown, Name> = Name extends keyof Shown
  ? Shown[Name] extends readonly (infer Field)[]
    ? Field
    : never
  : never;

/** What `select` gives: records of a data set as they stand in it. */
export type Selected<Shown extends Fields> = { readonly [Name in keyof Shown & keyof Dataset]: Dataset[Name] };
