import type { Definition } from 'typescript-json-schema';

import { definitionOf } from '../build/definition-of.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { schemaMajor, schemaMinor } from '../src/model/schema-version.ts';
import { schema } from './schema.ts';

/** A value that no version allows yet, wherever there is a choice. */
export const unheardOf = 'unheard-of';

/** What a newer version may add to any object. */
const added = (field: string): object => ({
  laterText: 'x',
  [field]: -1,
  laterList: [[null, { id: 1 }]],
  laterObject: { id: { da: 7 } },
  laterNull: null,
});

/**
 * A data set as the next minor version of the schema may write it, with every liberty the README grants: each object
 * has more fields, there are more collections, and each collection has each record once more, under another id, with
 * another value wherever there is a choice.
 *
 * @param choice The value of each choice.
 * @param field The name of one of the new fields.
 */
export function nextMinor(dataset: Dataset, choice = unheardOf, field = 'laterNumber'): Dataset {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Definition>>;
  const later = Object.fromEntries(
    Object.entries(dataset).map(([name, value]: [string, unknown]) => {
      const part = properties[name] ?? {};
      if (!Array.isArray(value)) return [name, widen(value, part, false)];
      const items = part.items as Definition;
      return [
        name,
        [...value.map((item) => widen(item, items, false)), ...value.map((item) => renamed(widen(item, items, true)))],
      ];
    }),
  );
  return {
    ...(later as unknown as Dataset),
    ...added(field),
    schemaVersion: `${schemaMajor}.${schemaMinor + 1}.0`,
  };

  /** A value with more fields in each object; where `choices` says so, with another value for each choice. */
  function widen(value: unknown, part: Definition, choices: boolean): unknown {
    const known = resolve(part);
    if (known.enum) return choices ? choice : value;
    if (Array.isArray(value)) return value.map((item) => widen(item, known.items as Definition, choices));
    if (typeof value !== 'object' || value === null) return value;
    const fields = (known.properties ?? {}) as Readonly<Record<string, Definition>>;
    return {
      ...Object.fromEntries(
        Object.entries(value).map(([name, item]: [string, unknown]) => [
          name,
          widen(item, fields[name] ?? {}, choices),
        ]),
      ),
      ...added(field),
    };
  }
}

function resolve(part: Definition): Definition {
  const name = definitionOf(part);
  return name === '' ? part : resolve((schema.definitions?.[name] ?? {}) as Definition);
}

const renamed = (record: unknown): unknown => {
  const { id } = record as { readonly id: string };
  return { ...(record as object), id: /^[0-9]+$/.test(id) ? String(Number(id) - 1000) : `${id}-2` };
};
