/** What was said, as text. */

/** Writes each step, and below it what was said, one saying a line. */
export const transcriptOf = (said: readonly (readonly [step: string, sayings: readonly string[]])[]): string =>
  said.map(([step, sayings]) => [`> ${step}`, ...sayings, ''].join('\n')).join('\n');

/**
 * A transcript without what timing decides: how what is said at a step is divided into sayings, whether a saying is said
 * again at once, and which comes first of an announcement and a description that begins with it. Every word, its order
 * otherwise and its step stay.
 */
export function comparable(transcript: string): string {
  return transcript
    .split(/^> /m)
    .slice(1)
    .map((step) => {
      const [key = '', ...sayings] = step.split('\n').map((line) => line.trim().replace(/\.$/, ''));
      const once = sayings.filter((saying, index) => saying && saying !== sayings[index - 1]);
      return `> ${key}\n${longestFirst(once).join(' ')}`;
    })
    .join('\n');
}

/** A saying and one beside it that begins with it, the longer of them first: Orca keeps announcements in another queue. */
const longestFirst = (sayings: readonly string[]): readonly string[] =>
  sayings.reduce<readonly string[]>((ordered, saying) => {
    const last = ordered.at(-1);
    return last && saying.startsWith(last) ? [...ordered.slice(0, -1), saying, last] : [...ordered, saying];
  }, []);
