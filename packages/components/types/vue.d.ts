// The elements in Vue's templates. Types only: `import type {} from '@klimaindsats/components/vue'`.
import type { HTMLAttributes, PublicProps } from 'vue';

import type { Attributes, Elements, Properties, VueListeners } from './elements.d.ts';

// Attributes too: where a server writes the page, a property's name is written as it is, and HTML knows no capitals in it.
type KlimaElements = {
  [Tag in keyof Elements]: new () => {
    $props: PublicProps & HTMLAttributes & Attributes[Tag] & Properties[Tag] & VueListeners[Tag];
  };
};

declare module 'vue' {
  interface GlobalComponents extends KlimaElements {}
}
