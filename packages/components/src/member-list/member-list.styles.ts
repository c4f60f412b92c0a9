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
  /*
   * In a long list, what isn't near the screen is laid out when it comes near: it stays in search and on paper. In
   * Chromium alone, which has \`app-region\`, it stays in what a screen reader is given.
   */
  @media screen {
    @supports (app-region: none) {
      .long li {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 4.5em;
      }
    }
  }
  .member p {
    margin: 0;
  }
  .unlisted {
    font-style: italic;
    font-weight: 400;
    color: var(--_muted);
  }
  .role {
    display: inline-block;
    padding: 0.05em 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--_link);
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
    color: var(--_link);
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
    tr.own {
      padding-inline-start: 0.75em;
      border-inline-start: 0.25em solid var(--_accent);
    }
    tr.own > :first-child {
      padding-inline-start: 0;
      border-inline-start: 0;
    }
  }
`,
];
