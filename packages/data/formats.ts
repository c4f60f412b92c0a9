/** The data set in the formats other programs read. */
export { toCsv } from './formats/csv.ts';
export type { CollectionName } from './formats/csv.ts';
export { toJsonLd } from './formats/json-ld.ts';
export type { JsonLd, JsonLdNode } from './formats/json-ld.ts';
export { toPopolo } from './formats/popolo.ts';
export type { Popolo, PopoloContactDetail, PopoloLink, PopoloRecord } from './formats/popolo.ts';
export { toVcard } from './formats/vcard.ts';
export type { VcardContact } from './formats/vcard.ts';
export { toVcards } from './formats/vcards.ts';
