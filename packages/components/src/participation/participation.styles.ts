import { css } from 'lit';

import { tableStyles } from '../element/table.styles.ts';
import { widthStyles } from '../element/width.styles.ts';

export const styles = [
  widthStyles,
  tableStyles,
  css`
  .root {
    container-type: inline-size;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  legend,
  caption {
    padding: 0 0 0.25em;
    font-weight: 700;
    text-align: start;
  }
  fieldset label {
    display: flex;
    gap: 0.4em;
    cursor: pointer;
  }
  input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block: 0.2em;
    accent-color: var(--_accent);
    color: inherit;
    vertical-align: -0.15em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 1em;
  }
  .views {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2.5em;
  }
  /* Room for two lines, so that nothing below moves as the description of a tile changes. */
  .detail {
    min-block-size: 3em;
  }
  .tile,
  .key {
    background: none;
    border: 1px solid var(--_accent);
    border-radius: 0.25em;
    color: inherit;
    print-color-adjust: exact;
  }
  .key {
    display: inline-block;
    min-inline-size: 1.6em;
    font-size: 0.9em;
    text-align: center;
  }
  /* The accent is dark on a light ground and light on a dark one; what stands on a tile is black or white. */
  .cohort-0 {
    --_on: oklch(from var(--_accent) calc((0.6 - l) * 99) 0 0);
    background: var(--_accent);
  }
  .cohort-1 {
    background: oklch(from var(--_accent) clamp(0.45, (0.6 - l) * 99, 0.8) min(c, 0.08) h);
  }
  .cohort-2 {
    background: oklch(from var(--_accent) clamp(0.28, (0.6 - l) * 99, 0.95) min(c, 0.03) h);
  }
  .cohort-1,
  .cohort-2 {
    --_on: oklch(from var(--_accent) calc((l - 0.6) * 99) 0 0);
  }
  :is(.tile, .key) > * {
    color: var(--_on, inherit);
  }
  .announced {
    border-style: dashed;
  }
  .out {
    border-color: var(--_muted);
  }
  .own {
    border: 0.25em double var(--_on, currentcolor);
  }
  table {
    align-self: start;
  }
  .mine > :first-child {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  th,
  td {
    padding: 0.35em 1em 0.35em 0;
  }
  /* A link that stands by itself is a target of 24 px. */
  tbody th > a {
    display: inline-block;
    min-block-size: 24px;
  }
  td:first-of-type {
    white-space: nowrap;
  }
  .country p {
    margin: 0;
  }
  .country li {
    margin-block-end: 1em;
  }
  svg {
    border: 1px solid var(--_line);
  }
  .bar {
    fill: var(--_accent);
  }
  .doubt {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 4px;
    vector-effect: non-scaling-stroke;
  }
  @container (inline-size < 30em) {
    tr {
      display: block;
      padding-block: 0.35em;
      border-block-end: 1px solid var(--_line);
    }
    /* Not seen where each row is a block, but read. */
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    th,
    td {
      display: block;
      padding: 0;
      border: 0;
      white-space: normal;
    }
    .mine {
      padding-inline-start: 0.75em;
      border-inline-start: 0.25em solid var(--_accent);
    }
    .root .mine > :first-child {
      padding: 0;
      border: 0;
    }
  }
  @container (inline-size > 58em) {
    .views:not(:has(.dense)) {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
    }
    .views:not(:has(.dense)) table {
      grid-area: 1 / 2 / 3;
    }
  }
  @media print {
    .map {
      break-inside: avoid;
    }
    fieldset,
    .detail {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .tile,
    .key {
      --_on: currentcolor;
      background: none;
    }
  }
`,
];
