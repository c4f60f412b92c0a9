// The elements in Vue's templates. Types only: `import type {} from '@klimaindsats/components/vue'`.
import type { HTMLAttributes, PublicProps } from 'vue';

import type { Elements, Properties, VueListeners } from './elements.d.ts';

type KlimaElements = {
  [Tag in keyof Elements]: new () => {
    $props: PublicProps & HTMLAttributes & Properties[Tag] & VueListeners[Tag];
  };
};

declare module 'vue' {
  interface GlobalComponents extends KlimaElements {}
}
