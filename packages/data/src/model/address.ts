import { schemaMajor } from './schema-version.ts';

/** Where the files of the newest published package stand: the data's address until it has one of its own. */
export const filesAddress = 'https://cdn.jsdelivr.net/npm/@klimaindsats/data/dist/';

/** The schema's address: the newest published package has the schema of each major version under its own name. */
export const schemaAddress = `${filesAddress}schema.v${schemaMajor}.json`;

/** The address of a data set's own document; another's has none that we know, so it is one that never leads anywhere. */
export const documentAddress = (about: string): string =>
  about === 'klimaindsats' ? `${filesAddress}initiative.jsonld` : `https://klimaindsats.invalid/${about}.jsonld`;

/** An address as every program takes it: browsers also take signs that no address has (RFC 3987, 2.2). */
export const iri = (url: string): string => url.replaceAll(/[<>"{}|\\^`]/g, encodeURIComponent);
