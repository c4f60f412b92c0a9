import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { Result } from '../model/result.ts';
import { schemaVersion } from '../model/schema-version.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import { versionProblem } from '../model/version-problem.ts';

/**
 * The shape of a value, written short, for every page that reads live data carries it:
 *
 *     /^[a-z]+$/u            a text that matches
 *     /^(carry|run)$/        without the flag u, one of some texts; a file of another minor version may have any
 *     0                      a number
 *     [0]                    a list of numbers
 *     { a: 0, '?': { b: 0 } } an object with `a`, and with or without `b`
 *     { '~': { c: 0 } }       an object without `c` where that is wrong
 */
export type Shape = RegExp | 0 | readonly [Shape] | { readonly [name: string]: Shape };

/**
 * A data set as it can be used, fields that are new to this reader included; or what can't be read. It is a copy where
 * it leaves out an expendable field that is wrong, or what is left of somebody who was taken out; else the very value.
 *
 * @param earlier Data read before: where `value` holds the same objects, they are not looked at again.
 */
export function readWith(shape: Shape, value: unknown, earlier?: Dataset): Result {
  const unreadable = versionProblem(value);
  const paths = unreadable ? [] : misfits(shape, value, earlier, isOther(value));
  const lost = paths.filter((path) => path.endsWith('~'));
  const problems = unreadable ? [unreadable] : paths.filter((path) => !lost.includes(path)).map(problemAt);
  if (problems.length > 0) return { valid: false, problems };
  return { valid: true, data: withoutTakenOut(without(value, lost)), problems: [] };
}

/** A data set without the fields at these paths, each of which ends in a tilde; the given one stays as it is. */
function without(value: unknown, paths: readonly string[]): Dataset {
  const copies = new Set<unknown>();
  const copy = (part: unknown): object => {
    const made: object = copies.has(part)
      ? (part as object)
      : Array.isArray(part)
        ? [...(part as unknown[])]
        : { ...(part as object) };
    copies.add(made);
    return made;
  };
  let data = value as object;
  for (const path of paths) {
    const keys = path.slice(1, -1).split('/');
    const last = keys.pop() ?? '';
    let part = (data = copy(data)) as Record<string, unknown>;
    for (const key of keys) part = (part[key] = copy(part[key])) as Record<string, unknown>;
    Reflect.deleteProperty(part, last);
  }
  return data as Dataset;
}

/** Whether a file has another version of the schema, and so may allow other values. */
const isOther = (value: unknown): boolean => (value as Partial<Dataset> | null)?.schemaVersion !== schemaVersion;

const problemAt = (path: string): Problem => ({
  path,
  rule: 'schema',
  message: { da: 'Værdien mangler eller er forkert', en: 'The value is missing or wrong' },
  hint: { da: 'Ret filen', en: 'Correct the file' },
});

type Properties<Value> = Readonly<Record<string | number, Value>>;

const fits: readonly string[] = [];

/**
 * The paths below a value to what doesn't fit, ending in a tilde where it can be left out: none is written where all is
 * well, so that large files are read fast.
 */
function misfits(
  shape: Shape,
  value: unknown,
  earlier: unknown,
  isNewer: boolean,
  group?: '?' | '~',
): readonly string[] {
  if (shape instanceof RegExp)
    return typeof value === 'string' && ((isNewer && !shape.unicode) || shape.test(value)) ? fits : [''];
  if (shape === 0) return typeof value === 'number' ? fits : [''];
  if (typeof value !== 'object' || !value || Array.isArray(shape) !== Array.isArray(value)) return [''];
  if (value === earlier) return fits;
  const paths: string[] = [];
  const before = earlier as Properties<unknown> | undefined;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      // An item that is `null` or missing equals what `before` lacks, so only an object can be known already.
      if (item && item === before?.[index]) continue;
      for (const path of misfits((shape as readonly [Shape])[0], item, before?.[index], isNewer))
        paths.push(`/${index}${path}`);
    }
    return paths;
  }
  const parts = shape as Properties<Shape>;
  for (const name in parts) {
    const part = parts[name] ?? 0;
    const given = Object.hasOwn(value, name) ? (value as Properties<unknown>)[name] : undefined;
    if (name === '?' || name === '~') for (const path of misfits(part, value, earlier, isNewer, name)) paths.push(path);
    else if (given !== undefined || !group) {
      const found = misfits(part, given, before?.[name], isNewer);
      if (group === '~') paths.push(...found.slice(0, 1).map(() => `/${name}~`));
      else for (const path of found) paths.push(`/${name}${path}`);
    }
  }
  return paths;
}
