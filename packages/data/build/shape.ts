import type { Definition } from 'typescript-json-schema';

/**
 * The module that ./read reads by: the schema without what only a writer must heed (unknown fields, list lengths), as
 * JavaScript small enough for a page. Each definition is a constant, those it refers to before it.
 */
export function shapeModule(schema: Definition): string {
  const definitions = schema.definitions ?? {};
  const written = new Map<string, string>();
  const patterns: string[] = [];
  const root = print(schema);
  return `// Generated from schema/dataset.schema.json by \`pnpm build\`.\n${[...written.values()].join('')}export const shape = ${root};\n`;

  function print(part: Definition): string {
    if (part.$ref !== undefined) return refer(part.$ref.replace('#/definitions/', ''));
    switch (part.type) {
      case 'number':
        return '0';
      case 'array':
        return `[${print(part.items as Definition)}]`;
      case 'object': {
        const required = new Set(part.required);
        const [must, may]: [string[], string[]] = [[], []];
        for (const [name, property] of Object.entries(part.properties ?? {})) {
          (required.has(name) ? must : may).push(`${JSON.stringify(name)}: ${print(property as Definition)}`);
        }
        return `{ ${[...must, ...(may.length ? [`'?': { ${may.join(', ')} }`] : [])].join(', ')} }`;
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
    return constant(`${name[0]?.toLowerCase()}${name.slice(1)}`, () => print(definition));
  }

  function constant(name: string, value: () => string): string {
    if (!written.has(name)) {
      const text = value();
      written.set(name, `const ${name} = ${text};\n`);
    }
    return name;
  }
}
