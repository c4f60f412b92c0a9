/**
 * An announcement, the given time: a screen reader keeps silent about a text that hasn't changed, so every other ends
 * in a space that isn't seen.
 */
export const again = (text: string, time: number): string => (time % 2 ? text : `${text}\u00a0`);
