import { css } from 'lit';

/** The width of an element that asks its own, as a container, how to lay out what is in it. */
export const widthStyles = css`
  /* What the element takes where the page gives no width, though it may have less: a container takes none. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 40em);
  }
`;
