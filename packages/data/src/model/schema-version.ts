/** The major version of the schema: a reader refuses another. */
export const schemaMajor = 1;

/** The minor version of the schema: a new optional field or a new allowed value is one more. */
export const schemaMinor = 1;

export const schemaVersion = `${schemaMajor}.${schemaMinor}.0`;
