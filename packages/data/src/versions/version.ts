import type { SemVer } from '../model/scalars.ts';

/** The part of a version number that a change raises. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** The version that follows from a change. Before 1.0.0 a removal raises the minor version, as npm reads it. */
export function nextVersion(version: SemVer, bump: Bump): SemVer {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  switch (bump) {
    case 'none':
      return version;
    case 'major':
      return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
    case 'minor':
      return major === 0 ? `0.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
  }
}

/** The step from one version to another; `undefined` for a step back. Before 1.0.0 npm takes the minor for the major. */
export function bumpBetween(before: string, after: string): Bump | undefined {
  const [old, now] = [before.split('.').map(Number), after.split('.').map(Number)];
  const moved = old.findIndex((part, index) => part !== now[index]);
  if (moved === -1) return 'none';
  if ((now[moved] ?? 0) < (old[moved] ?? 0)) return undefined;
  const steps: readonly Bump[] = old[0] === 0 ? ['major', 'major', 'minor'] : ['major', 'minor', 'patch'];
  return steps[moved];
}

/** The later of two versions; if only one of them is a version, that one. */
export const laterVersion = (one: string, other: string): string =>
  isVersion(other) && (!isVersion(one) || bumpBetween(one, other) !== undefined) ? other : one;

const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+$/.test(text);
