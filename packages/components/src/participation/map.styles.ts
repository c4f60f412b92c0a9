import { css } from 'lit';

import { placesStyles } from './places.styles.ts';

export const mapStyles = [
  placesStyles,
  css`
  .map {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.25em;
    max-inline-size: 40em;
    direction: ltr;
  }
  .map > li {
    container: place / inline-size;
  }
  .tile {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 4.5em;
    padding: 0.25em 0;
    cursor: pointer;
    font: inherit;
    font-size: max(0.75em, 12px);
    line-height: 1.2;
    text-align: center;
  }
  .tile > span,
  small {
    display: block;
  }
  i::after {
    content: '\\AD' / '';
  }
  small {
    font-size: max(0.85em, 12px);
  }
  /* The whole country: tiles side by side. */
  .dense {
    gap: 0;
    max-inline-size: 75em;
  }
  /* Told to who stands on a tile, and then alone. */
  .arrows {
    display: none;
  }
  .map:focus-within + .detail > .arrows {
    display: inline;
  }
  .dense .tile {
    min-block-size: 2em;
    border-radius: 0;
  }
  /* No room for an unbroken name: the map stays one, and the text below it names its tiles. */
  @container place (inline-size < 3em) {
    .tile > .label {
      display: none;
    }
    .tile {
      min-block-size: 2.5em;
    }
  }
  @container place (inline-size > 5.2em) {
    .tile {
      font-size: max(0.8em, 12px);
    }
  }
`,
];
