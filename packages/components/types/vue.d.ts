// The elements in Vue's templates. Types only: `import type {} from '@klimaindsats/components/vue'`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Events, Properties } from './elements.d.ts';

type VueListeners = { [Name in keyof Events as `on${Capitalize<Name>}`]?: (event: Events[Name]) => void };

type KlimaElements = {
  [Tag in keyof Elements]: new () => {
    $props: PublicProps & HTMLAttributes & Properties<Elements[Tag]> & VueListeners;
  };
};

declare module 'vue' {
  interface GlobalComponents extends KlimaElements {}
}
