import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { Result } from '../validate/result.ts';
import { versionProblem } from '../validate/version.ts';

/**
 * The shape of a value: a text that matches, a number (0), a list of something, or an object whose properties have
 * shapes; a `?` last in a name says that it may be left out.
 */
export type Shape = RegExp | 0 | readonly [Shape] | { readonly [name: string]: Shape };

/** A data set as it can be used, fields that are new to this reader included; or what can't be read. */
export function readWith(shape: Shape, value: unknown): Result {
  const unreadable = versionProblem(value);
  const problems = unreadable ? [unreadable] : misfits(shape, value, '');
  return problems.length > 0 ? { valid: false, problems } : { valid: true, data: value as Dataset, problems: [] };
}

function misfits(shape: Shape, value: unknown, path: string): readonly Problem[] {
  if (isText(shape) || shape === 0) {
    if (isText(shape) ? typeof value === 'string' && shape.test(value) : typeof value === 'number') return [];
  } else if (typeof value === 'object' && value && Array.isArray(shape) === Array.isArray(value)) {
    return Array.isArray(value)
      ? value.flatMap((item, index) => misfits((shape as readonly [Shape])[0], item, `${path}/${index}`))
      : Object.entries(shape).flatMap(([key, part]) => {
          const name = key.replace('?', '');
          const given = Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
          return given === undefined && name !== key ? [] : misfits(part, given, `${path}/${name}`);
        });
  }
  return [
    {
      path,
      rule: 'schema',
      message: { da: 'Værdien mangler eller er forkert', en: 'The value is missing or wrong' },
      hint: { da: 'Ret filen', en: 'Correct the file' },
    },
  ];
}

const isText = (shape: Shape): shape is RegExp => shape instanceof RegExp;
