/** The version of the schema. A reader refuses another major version; a new optional field is a minor one. */
export const schemaVersion = '1.0.0';
