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
  label {
    cursor: pointer;
  }
  input {
    inline-size: 1.1em;
    block-size: 1.1em;
    accent-color: var(--_accent);
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
  /* Room for two lines, so that nothing below moves as tiles are told of. */
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
  .cohort-0 {
    background: var(--_accent);
    color: light-dark(#fff, #000);
  }
  .cohort-1 {
    background: light-dark(
      oklch(from var(--_accent) 0.8 min(c, 0.08) h),
      oklch(from var(--_accent) 0.45 min(c, 0.08) h)
    );
  }
  .cohort-2 {
    background: light-dark(
      oklch(from var(--_accent) 0.95 min(c, 0.03) h),
      oklch(from var(--_accent) 0.28 min(c, 0.03) h)
    );
  }
  .cohort-1,
  .cohort-2 {
    color: light-dark(#000, #fff);
  }
  .announced {
    border-style: dashed;
  }
  .out {
    border-color: var(--_line);
  }
  .own {
    border: 0.25em double;
  }
  table {
    align-self: start;
  }
  th,
  td {
    padding: 0.35em 1em 0.35em 0;
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
  /* The last count is of what came of it. */
  .doubt,
  li:last-child:not(:first-child) .bar {
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
    tr:first-of-type {
      display: none;
    }
    th,
    td {
      display: block;
      padding: 0;
      border: 0;
      white-space: normal;
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
  @media (forced-colors: active) {
    .tile,
    .key {
      background: none;
    }
  }
`,
];
