import type { Definition } from 'typescript-json-schema';

import type { Column, ColumnKind, Columns } from '../src/formats/columns.ts';
import { collectionNames } from '../src/model/collections.ts';
import { definitionOf } from './definition-of.ts';

/** The columns that each collection has in a table, whatever the data holds: made from the schema, in its order. */
export function columnsOf({ properties = {}, definitions = {} }: Definition): Columns {
  return Object.fromEntries(
    collectionNames.map((name) => {
      const { items } = properties[name] as Definition;
      return [name, fieldsOf(resolved(items as Definition), [])];
    }),
  ) as Record<(typeof collectionNames)[number], readonly Column[]>;

  function fieldsOf(record: Definition, path: readonly string[]): readonly Column[] {
    return Object.entries((record.properties ?? {}) as Readonly<Record<string, Definition>>).flatMap(([key, field]) => {
      const way = [...path, key];
      const type = resolved(field);
      if (type.type === 'object') return fieldsOf(type, way);
      const name = way.join('_');
      const kind = kindOf(type, definitionOf(field));
      return kind === 'edtf'
        ? ([
            [name, kind, ...way],
            [`${name}_from`, 'from', ...way],
            [`${name}_to`, 'to', ...way],
          ] satisfies readonly Column[])
        : [[name, kind, ...way]];
    });
  }

  function kindOf({ type, items }: Definition, name: string): ColumnKind {
    if (type === 'array') return resolved(items as Definition).type === 'string' ? 'list' : 'json';
    if (type === 'number' || type === 'integer') return 'number';
    return kinds[name] ?? 'text';
  }

  function resolved(definition: Definition): Definition {
    const name = definitionOf(definition);
    return name === '' ? definition : (definitions[name] as Definition);
  }
}

/** The module of the columns, for the package's own `toCsv`. */
export const columnsModule = (schema: Definition): string =>
  `// Generated from schema/dataset.schema.json by \`pnpm build\`.\nexport const columns = ${JSON.stringify(columnsOf(schema))};\n`;

const kinds: Readonly<Record<string, ColumnKind>> = {
  AreaCode: 'code',
  PhoneNumber: 'code',
  PostalCode: 'code',
  CvrNumber: 'code',
  GlobalLocationNumber: 'code',
  Edtf: 'edtf',
  AsOf: 'edtf',
  IsoDate: 'day',
  HttpsUrl: 'url',
};
