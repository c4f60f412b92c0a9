import { schemaMajor } from '../model/schema-version.ts';

/** The schema's address: the newest published package has the schema of each major version under its own name. */
export const schemaId = `https://cdn.jsdelivr.net/npm/@klimaindsats/data/dist/schema.v${schemaMajor}.json`;
