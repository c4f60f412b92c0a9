import type { Definition } from 'typescript-json-schema';

/** The name of the definition that a part of the schema refers to, beside its own words or not; empty where it has none. */
export const definitionOf = ({ $ref, allOf: [all] = [] }: Definition): string =>
  ($ref ?? (all as Definition | undefined)?.$ref ?? '').replace('#/definitions/', '');
