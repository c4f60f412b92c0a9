import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const placeholder = 'SHAPE_OF_WHAT_IS_SHOWN';

/**
 * Lets a script file read of live data what its elements show, as their `<element>.facts.ts` say: a file in which
 * something else is wrong is no worse for them, and they carry nothing to check it by. From 0.2 to 0.6 kB a file.
 */
export const ownShape = () => {
  let whole;
  return {
    name: 'own-shape',
    async load(id) {
      if (!/[\\/]data[\\/]dist[\\/]generated[\\/]shape\.js$/.test(id)) return null;
      ({ shape: whole } = await import(pathToFileURL(id)));
      return `export const shape = ${placeholder};`;
    },
    async renderChunk(code, { moduleIds }) {
      const elements = moduleIds.flatMap((id) => /[\\/]generated[\\/]facts[\\/]([a-z\d-]+)\.js$/.exec(id)?.[1] ?? []);
      const shown = await fieldsOf(elements.filter((name) => name !== 'records'));
      const { constants, root } = print(narrowed(whole, shown));
      const declaration = new RegExp(`(?=const \\w+ = ${placeholder};)`);
      if (!declaration.test(code)) this.error('build/plugins/own-shape.js: the shape is written in another way now.');
      return { code: code.replace(declaration, () => constants).replace(placeholder, () => root), map: null };
    },
  };
};

/** The fields that any of some elements reads, by collection. */
async function fieldsOf(elements) {
  const { sourceFields } = await importFrom('internal/facts.js');
  const shown = new Map([['sources', new Set(sourceFields)]]);
  for (const name of elements) {
    const { fields } = await importFrom(`${name}/${name}.facts.js`);
    for (const [collection, read] of Object.entries(fields)) {
      shown.set(collection, new Set([...(shown.get(collection) ?? []), ...read]));
    }
  }
  return shown;
}

const importFrom = (path) => import(pathToFileURL(resolve('dist', path)));

/** The shape of a data set with the collections and fields that are shown, and all that it says of itself. */
function narrowed(shape, shown) {
  const isList = ([, part]) => Array.isArray(part);
  return eachGroup(shape, (entries) =>
    entries
      .filter((entry) => !isList(entry) || shown.has(entry[0]))
      .map((entry) => {
        if (!isList(entry)) return entry;
        const [name, [record]] = entry;
        return [name, [eachGroup(record, (fields) => fields.filter(([field]) => shown.get(name).has(field)))]];
      }),
  );
}

/** An object's shape with other fields: those that must be there, and in groups of their own those that may. */
function eachGroup(shape, change) {
  const { '?': may, '~': can, ...must } = shape;
  const groups = { '?': may, '~': can };
  return {
    ...Object.fromEntries(change(Object.entries(must))),
    ...Object.fromEntries(
      Object.entries(groups)
        .map(([group, fields]) => [group, Object.fromEntries(change(Object.entries(fields ?? {})))])
        .filter(([, fields]) => Object.keys(fields).length > 0),
    ),
  };
}

/** A shape as code, each object and pattern in it once. */
function print(shape) {
  const names = new Map();
  let constants = '';
  const write = (part) => {
    if (part === 0) return '0';
    if (Array.isArray(part)) return `[${write(part[0])}]`;
    if (!names.has(part)) {
      const code =
        part instanceof RegExp
          ? String(part)
          : `{ ${Object.entries(part)
              .map(([name, value]) => `${JSON.stringify(name)}: ${write(value)}`)
              .join(', ')} }`;
      names.set(part, `shape${names.size}`);
      constants += `const ${names.get(part)} = ${code};\n`;
    }
    return names.get(part);
  };
  return { root: write(shape), constants };
}
