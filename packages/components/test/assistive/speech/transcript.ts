/** What was said, as text. */

/** Writes each step, and below it what was said, one saying a line. */
export const transcriptOf = (said: readonly (readonly [step: string, sayings: readonly string[]])[]): string =>
  said.map(([step, sayings]) => [`> ${step}`, ...sayings, ''].join('\n')).join('\n');

/**
 * A transcript without what timing decides: how what is said at a step is divided into sayings, and whether a saying is
 * said again at once. Every word, its order and its step stay.
 */
export function comparable(transcript: string): string {
  return transcript
    .split(/^> /m)
    .slice(1)
    .map((step) => {
      const [key = '', ...sayings] = step.split('\n').map((line) => line.trim().replace(/\.$/, ''));
      const once = sayings.filter((saying, index) => saying && saying !== sayings[index - 1]);
      return `> ${key}\n${once.join(' ')}`;
    })
    .join('\n');
}
