/** The major version of the schema: a reader refuses another. */
export const schemaMajor = 1;

/** The version of the schema: a new optional field is a minor one. */
export const schemaVersion = `${schemaMajor}.0.0`;
