/** Runs in the page: connects elements, lets them render, and takes them out again. */
declare global {
  // A property of the page's global object, which `var` alone declares.
  var churn: (rounds: number) => Promise<void>;
}

type Rendering = HTMLElement & { readonly updateComplete: Promise<unknown> };

export function expose(tags: readonly string[]): void {
  globalThis.churn = async (rounds) => {
    for (let round = 0; round < rounds; round++) {
      const elements = tags.map((tag) => document.createElement(tag) as Rendering);
      document.body.append(...elements);
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      for (const element of elements) element.remove();
    }
  };
}
