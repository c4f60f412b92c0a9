// The elements in JSX, for React 19 and newer. Types only: `import type {} from '@klimaindsats/components/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

import type { Attributes, Elements, Listeners, Properties } from './elements.d.ts';

// Attributes, because React writes them as they are when it renders on a server; `data` is a property in the browser.
type KlimaElements = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Attributes[Tag] &
    Pick<Properties[Tag], 'data'> &
    Listeners[Tag];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KlimaElements {}
  }
}
