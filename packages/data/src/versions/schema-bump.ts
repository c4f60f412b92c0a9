import { greatest } from './diff.ts';
import type { Bump } from './version.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Words for people; changing them changes no data. */
const prose = new Set(['$comment', '$id', 'description', 'title']);

/**
 * How much a schema changed: a new optional field or a new allowed value is minor; what is gone, newly required or
 * asked differently is major, for somebody's file or program may rest on it; prose is a patch.
 */
export function schemaBump(before: unknown, after: unknown, key = ''): Bump {
  if (Array.isArray(before) && Array.isArray(after)) return listBump(key, before, after);
  if (!isObject(before) || !isObject(after)) return before === after ? 'none' : prose.has(key) ? 'patch' : 'major';
  return greatest(
    [...new Set([...Object.keys(before), ...Object.keys(after)])].map((name) => {
      const isField = key === 'properties' || key === 'definitions';
      if (!Object.hasOwn(after, name)) return !isField && prose.has(name) ? 'patch' : 'major';
      if (!Object.hasOwn(before, name)) return isField ? 'minor' : prose.has(name) ? 'patch' : 'major';
      // A field may be called `description`: only the keyword is prose.
      return schemaBump(before[name], after[name], isField ? '' : name);
    }),
  );
}

function listBump(key: string, before: readonly unknown[], after: readonly unknown[]): Bump {
  if (key === 'allOf' && before.length === after.length)
    return greatest(before.map((part, index) => schemaBump(part, after[index])));
  if (before.some((item) => !after.includes(item))) return 'major';
  if (after.every((item) => before.includes(item))) return 'none';
  return key === 'enum' ? 'minor' : 'major';
}

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
