/** Announcements to readers who don't see the page change. */

/** The pause in typing, in milliseconds, before a search announces what it found: each key would drown the last. */
export const pauseOfSearch = 500;

/**
 * An announcement, the given time: a screen reader keeps silent about a text that hasn't changed, so every other ends
 * in a space that isn't seen.
 */
export const again = (text: string, time: number): string => (time % 2 || !text ? text : `${text}\u00a0`);
