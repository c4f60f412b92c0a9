/** Writes the list of elements that the configurations in src/cms and cms are made from. */
import type { Package } from 'custom-elements-manifest';

import { elementsOf } from './elements-of.ts';

const madeBy = 'Written by `pnpm build` from the manifest: the elements, each with its attributes.';

/** The files that hold the list: a module for the editors and sanitizers in JavaScript, and one for those in PHP. */
export function listElements(manifest: Package): Readonly<Record<string, string>> {
  const elements = Object.fromEntries(
    elementsOf(manifest).map(({ tagName = '', attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
  );
  return {
    'src/cms/elements.ts': `/** ${madeBy} */\nexport const elements: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(elements)};`,
    'cms/elements.json': JSON.stringify(elements),
  };
}
