import type { Definition } from 'typescript-json-schema';

import { expendable } from '../src/model/expendable.ts';
import { definitionOf } from './definition-of.ts';

/**
 * The module that ./read reads by: the schema without what only a writer must heed (unknown fields, list lengths), as
 * JavaScript small enough for a page. Each definition is a constant, those it refers to before it.
 */
export function shapeModule(schema: Definition): string {
  const definitions = schema.definitions ?? {};
  const written = new Map<string, string>();
  const patterns: string[] = [];
  const root = print(schema, 'Dataset');
  return `// Generated from schema/dataset.schema.json by \`pnpm build\`.\n${[...written.values()].join('')}export const shape = ${root};\n`;

  function print(part: Definition, type = ''): string {
    const referred = definitionOf(part);
    if (referred !== '') return refer(referred);
    switch (part.type) {
      case 'number':
        return '0';
      case 'array':
        return `[${print(part.items as Definition)}]`;
      case 'object': {
        const required = new Set(part.required);
        const lost = new Set<string>((expendable as Readonly<Record<string, readonly string[]>>)[type]);
        const [must, may, can]: [string[], string[], string[]] = [[], [], []];
        for (const [name, property] of Object.entries(part.properties ?? {})) {
          const shape = lost.has(name) && (property as Definition).enum ? pattern('') : print(property as Definition);
          (required.has(name) ? must : lost.has(name) ? can : may).push(`${JSON.stringify(name)}: ${shape}`);
        }
        if (may.length) must.push(`'?': { ${may.join(', ')} }`);
        if (can.length) must.push(`'~': { ${can.join(', ')} }`);
        return `{ ${must.join(', ')} }`;
      }
      case 'string':
        if (part.enum) return pattern(`^(${part.enum.map(String).join('|')})$`, '');
        return pattern(part.pattern ?? (part.minLength === undefined ? '' : '[^]'));
      default:
        throw new Error(`./read can’t read ${JSON.stringify(part)}: teach build/shape.ts.`);
    }
  }

  /** A pattern that stands more than once is a constant too. */
  function pattern(source: string, flags = 'u'): string {
    if (!patterns.includes(source)) patterns.push(source);
    return constant(`pattern${patterns.indexOf(source)}`, () => String(new RegExp(source, flags)));
  }

  function refer(name: string): string {
    const definition = definitions[name] as Definition;
    // A text needs no constant beside its pattern's.
    if (definition.type === 'string') return print(definition);
    return constant(`${name[0]?.toLowerCase()}${name.slice(1)}`, () => print(definition, name));
  }

  function constant(name: string, value: () => string): string {
    if (!written.has(name)) {
      const text = value();
      written.set(name, `const ${name} = ${text};\n`);
    }
    return name;
  }
}
