import { css } from 'lit';

import { tableStyles } from '../element/table.styles.ts';
import { widthStyles } from '../element/width.styles.ts';

export const styles = [
  widthStyles,
  tableStyles,
  css`
  .members {
    border-block-start: 1px solid var(--_line);
  }
  .member {
    padding: 0.75em 0;
    border-block-end: 1px solid var(--_line);
  }
  /* What isn't near the screen is laid out when it comes near: it stays in the tree, in search and on paper. */
  @media screen {
    .section {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 540em;
    }
  }
  .member p {
    margin: 0;
  }
  .unlisted {
    font-style: italic;
    font-weight: inherit;
    color: var(--_muted);
  }
  .role {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0.05em 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.85em;
    font-style: normal;
    font-weight: 400;
  }
  li.own {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: var(--_gap);
    border: 0;
  }
  .grid ul {
    display: contents;
  }
  .grid .member {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
  }
  .grid li.own {
    border-inline-start: 0.25em solid var(--_accent);
  }
  .mine {
    margin: 0;
    color: var(--_accent);
    font-size: 0.9em;
    font-weight: 700;
  }
  table {
    inline-size: 100%;
  }
  th,
  td {
    padding: 0.6em 1em 0.6em 0;
  }
  tr.own > :first-child {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  .root:has(table) {
    container-type: inline-size;
  }
  @container (max-width: 26em) {
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody th,
    td {
      padding-block: 0;
      border-block-end: 0;
    }
  }
`,
];
