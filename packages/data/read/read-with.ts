import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { Result } from '../validate/result.ts';
import { versionProblem } from '../validate/version.ts';

/**
 * The shape of a value: a text that matches, a number (0), a list of something, or an object whose properties have
 * shapes; below `?` are those that may be left out.
 */
export type Shape = RegExp | 0 | readonly [Shape] | { readonly [name: string]: Shape };

/**
 * A data set as it can be used, fields that are new to this reader included; or what can't be read.
 *
 * @param earlier Data read before: where `value` holds the same objects, they are not looked at again.
 */
export function readWith(shape: Shape, value: unknown, earlier?: Dataset): Result {
  const unreadable = versionProblem(value);
  const problems = unreadable ? [unreadable] : misfits(shape, value, earlier).map(problemAt);
  return problems.length > 0 ? { valid: false, problems } : { valid: true, data: value as Dataset, problems: [] };
}

const problemAt = (path: string): Problem => ({
  path,
  rule: 'schema',
  message: { da: 'Værdien mangler eller er forkert', en: 'The value is missing or wrong' },
  hint: { da: 'Ret filen', en: 'Correct the file' },
});

type Properties<Value> = Readonly<Record<string | number, Value>>;

const fits: readonly string[] = [];

/** The paths below a value to what doesn't fit: none is written where all is well, so that large files are read fast. */
function misfits(shape: Shape, value: unknown, earlier: unknown, mayBeLeftOut?: boolean): readonly string[] {
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value) ? fits : [''];
  if (shape === 0) return typeof value === 'number' ? fits : [''];
  if (typeof value !== 'object' || !value || Array.isArray(shape) !== Array.isArray(value)) return [''];
  if (value === earlier) return fits;
  const paths: string[] = [];
  const before = earlier as Properties<unknown> | undefined;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      // Nothing stands beyond the end of what was read before, and nothing doesn't fit.
      if (item && item === before?.[index]) continue;
      for (const path of misfits((shape as readonly [Shape])[0], item, before?.[index])) paths.push(`/${index}${path}`);
    }
    return paths;
  }
  const parts = shape as Properties<Shape>;
  for (const name in parts) {
    const part = parts[name] ?? 0;
    const given = Object.hasOwn(value, name) ? (value as Properties<unknown>)[name] : undefined;
    if (name === '?') paths.push(...misfits(part, value, earlier, true));
    else if (given !== undefined || !mayBeLeftOut) {
      for (const path of misfits(part, given, before?.[name])) paths.push(`/${name}${path}`);
    }
  }
  return paths;
}
