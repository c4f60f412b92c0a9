import { css } from 'lit';

export const styles = css`
  .figure:has(.trend) {
    grid-column: 1 / -1;
  }
  /* On a page that is written from the right a value is still read in the direction of its own letters. */
  .figure .value {
    inline-size: fit-content;
    unicode-bidi: plaintext;
  }
  .trend {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 1em 2.5em;
    margin-block-start: 0.75em;
    font-size: 0.9em;
  }
  /* Time runs from left to right, and so do the digits beside it. */
  .chart {
    direction: ltr;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 0.75em;
    flex: 1 1 18em;
    max-inline-size: 36em;
    padding-inline-end: 0.5em;
  }
  .figure .chart p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    grid-column: 2;
    max-inline-size: none;
  }
  .chart svg {
    overflow: visible;
    inline-size: 100%;
    block-size: 9em;
    border: 0;
    fill: none;
  }
  .chart svg:first-of-type {
    grid-column: 1;
    inline-size: 1ch;
    fill: currentcolor;
  }
  .chart path {
    stroke: var(--_accent);
    stroke-width: 0.15em;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .chart .grid {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .chart .zero {
    stroke: currentcolor;
    stroke-width: 1px;
  }
  .chart .ahead {
    stroke-dasharray: 0.3em 0.3em;
  }
  .chart .dots {
    stroke-width: 0.65em;
    stroke-linecap: round;
  }
  .chart .squares {
    stroke-width: 0.75em;
    stroke-linecap: square;
  }
  .chart .holes {
    stroke: Canvas;
    stroke-width: 0.45em;
    stroke-linecap: square;
  }
  .trend table {
    flex: 1 1 18em;
    max-inline-size: 36em;
    border-collapse: collapse;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .trend caption {
    padding-block-end: 0.25em;
    font-weight: 700;
    text-align: start;
  }
  /* What is long gives way inside its column before the table grows out of the page. */
  .trend th,
  .trend td {
    min-inline-size: 5em;
    padding: 0.35em 0;
    padding-inline-end: 0.75em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }
  .trend th:first-child {
    min-inline-size: 3.5em;
  }
  .trend th + td {
    inline-size: 45%;
  }
  .trend th:last-child,
  .trend td:last-child {
    padding-inline-end: 0;
  }
  .trend tbody th {
    font-weight: 400;
  }
  .trend td .note {
    margin: 0;
  }
  @media print {
    .trend {
      break-inside: avoid;
    }
  }
`;
