/**
 * A text that is told aloud, the given time: a screen reader keeps silent about a text that is as it was, so every
 * other ends in a space that isn't seen.
 */
export const again = (text: string, time: number): string => (time % 2 ? text : `${text}\u00a0`);
