/** What changed from one release of a data set to another, in words, and the version that follows. */
export type { Change, Difference, FieldChange, VersionChange } from './versions/diff.ts';
export type { News } from './versions/news.ts';
export { diff } from './versions/diff.ts';
export type { Bump } from './versions/version.ts';
export { laterVersion, nextVersion } from './versions/version.ts';
