import type { Problem } from '../model/problem.ts';
import { schemaVersion } from '../model/schema-version.ts';

/** A schema of another major version, named; `undefined` for one that can be read, or that isn't given. */
export function versionProblem(value: unknown): Problem | undefined {
  const version = typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;
  const [major] = schemaVersion.split('.');
  if (typeof version !== 'string' || !/^[0-9]+\.[0-9]+\.[0-9]+$/.test(version) || version.startsWith(`${major}.`)) return undefined;
  return {
    path: '/schemaVersion',
    rule: 'schema-version',
    message: { da: `Filen har skemaversion ${version}`, en: `The file has schema version ${version}` },
    hint: { da: `Brug en udgave, der kan læse den: denne læser ${major}`, en: `Use a release that reads it: this one reads ${major}` },
  };
}
