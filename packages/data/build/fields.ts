import type { Definition } from 'typescript-json-schema';

import type { FieldShape } from '../src/words/field-shape.ts';
import { definitionOf } from './definition-of.ts';

/** The fields of each type in the schema, as a form or a workbook needs them. */
export function fieldsOf(schema: Definition): Readonly<Record<string, Readonly<Record<string, FieldShape>>>> {
  const definitions = (schema.definitions ?? {}) as Readonly<Record<string, Definition>>;
  return Object.fromEntries(
    [['Dataset', schema] as const, ...Object.entries(definitions)].flatMap(([type, { properties, required = [] }]) =>
      properties
        ? [
            [
              type,
              Object.fromEntries(
                Object.entries(properties as Readonly<Record<string, Definition>>).map(([name, field]) => [
                  name,
                  shapeOf(field, required.includes(name)),
                ]),
              ),
            ],
          ]
        : [],
    ),
  );

  function shapeOf(field: Definition, isRequired: boolean): FieldShape {
    const isList = field.type === 'array';
    const item = isList ? (field.items as Definition) : field;
    const name = definitionOf(item);
    const values = item.enum ?? definitions[name]?.enum;
    return {
      type: name || (item.enum ? 'choice' : String(item.type)),
      isRequired,
      isList,
      ...(values && { values: values.map(String) }),
      help: (field.description ?? '').replaceAll(/\s*\n\s*/g, ' ').replaceAll('`', ''),
    };
  }
}

/** The module of the fields, which ./words reads. */
export const fieldsModule = (schema: Definition): string =>
  `// Generated from schema/dataset.schema.json by \`pnpm build\`.\nexport const fields = ${JSON.stringify(fieldsOf(schema))};\n`;
