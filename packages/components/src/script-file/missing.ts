/** What marks an element that a script file has warned about, whichever did. */
const told = Symbol.for('klimaindsats');

/**
 * Tells, when the page has loaded, of elements on it that none of its script files has: the console names the file that
 * is missing.
 *
 * @param names The names of all elements, whichever script file has them.
 */
export function tellOfMissing(names: readonly string[]): void {
  if (document.readyState !== 'complete') {
    // A script file waits half a second at most for what a server wrote to be painted.
    addEventListener('load', () => setTimeout(() => tellOfMissing(names), 1000), { once: true });
    return;
  }
  for (const name of names) {
    const element = document.querySelector<HTMLElement & { [told]?: true }>(
      `klima-${name}:not(:defined), [data-klima$="${name}" i]:not(:has(> klima-${name}))`,
    );
    if (!element || element[told]) continue;
    element[told] = true;
    console.warn(
      `<klima-${name}> is not shown, for no script of the page has it. Load klimaindsats.${name}.js too, or klimaindsats.js, which has all.`,
      element,
    );
  }
}
