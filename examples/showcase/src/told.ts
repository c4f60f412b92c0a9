/** What is told to whoever doesn't see the page change. */

/** How long one pauses, in milliseconds, before it is told what a search found: each key would drown the last. */
export const pauseOfSearch = 500;

/**
 * A text that is told the given time: a screen reader keeps silent about a text that is as it was, so every other ends
 * in a space that isn't seen.
 */
export const again = (text: string, time: number): string => (time % 2 || !text ? text : `${text}\u00a0`);
