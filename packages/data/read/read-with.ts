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
  if (shape === 0 ? typeof value === 'number' : shape instanceof RegExp && typeof value === 'string' && shape.test(value)) return [];
  if (Array.isArray(shape)) {
    if (Array.isArray(value)) return value.flatMap((item, index) => misfits(shape[0] as Shape, item, `${path}/${index}`));
  } else if (shape !== 0 && !(shape instanceof RegExp) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(shape).flatMap(([key, part]) => {
      const name = key.replace('?', '');
      const given = Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
      return given === undefined && name !== key ? [] : misfits(part, given, `${path}/${name}`);
    });
  }
  return [
    {
      path,
      rule: 'schema',
      message: { da: 'Værdien mangler eller har ikke den rette form', en: 'The value is missing or doesn’t have the right form' },
      hint: { da: 'Ret filen', en: 'Correct the file' },
    },
  ];
}
