// The elements in Svelte's templates. Types only: `import type {} from '@klimaindsats/components/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';

import type { Elements, Listeners, Properties } from './elements.d.ts';

type KlimaElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> & Properties[Tag] & Listeners[Tag];
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends KlimaElements {}
}
