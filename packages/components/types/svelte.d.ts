// The elements in Svelte's templates. Types only: `import type {} from '@klimaindsats/components/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';

import type { Attributes, Elements, Listeners, Properties } from './elements.d.ts';

// Attributes too: where a server writes the page, a property's name is written as it is, and HTML knows no capitals in it.
type KlimaElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> & Attributes[Tag] & Properties[Tag] & Listeners[Tag];
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends KlimaElements {}
}
