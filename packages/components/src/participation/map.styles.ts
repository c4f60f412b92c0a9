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
  /* The whole country: tiles side by side, their names told below where there is no room. */
  .dense {
    gap: 0;
    max-inline-size: 75em;
  }
  .dense .tile {
    min-block-size: 2em;
    border-radius: 0;
  }
  @container (inline-size < 60em) {
    .dense .label {
      display: none;
    }
  }
  @container (inline-size < 17em) {
    .map:not(.dense) {
      grid-template-columns: repeat(auto-fill, minmax(min(6.5em, 100%), 1fr));
    }
    .map:not(.dense) li {
      grid-area: auto;
    }
    .tile {
      min-block-size: 0;
      font-size: 0.85em;
    }
  }
  @container (inline-size > 28em) {
    .tile {
      font-size: 0.8em;
    }
  }
`,
];
