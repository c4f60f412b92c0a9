import type { Problem } from './problem.ts';
import { schemaMajor, schemaMinor } from './schema-version.ts';

/** A schema of another major version, named; `undefined` for one that can be read, or that isn't given. */
export function versionProblem(value: unknown): Problem | undefined {
  const version = (value as { readonly schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version !== 'string' || !/^[0-9]+\.[0-9]+\.[0-9]+$/.test(version) || version.startsWith(`${schemaMajor}.`))
    return undefined;
  return {
    path: '/schemaVersion',
    rule: 'schema-version',
    message: { da: `Filen har skemaversion ${version}`, en: `The file has schema version ${version}` },
    hint: {
      da: `Her læses version ${schemaMajor}: brug den udgave, der passer til filen`,
      en: `This reads version ${schemaMajor}: use the release that fits the file`,
    },
  };
}

/** Whether a file of this major version has a newer minor one: it may say more than is known here. */
export function isNewerMinor(value: unknown): boolean {
  const version = (value as { readonly schemaVersion?: unknown } | null)?.schemaVersion;
  return typeof version === 'string' && Number(version.split('.')[1]) > schemaMinor;
}
