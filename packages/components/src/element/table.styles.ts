import { css } from 'lit';

/** What tables share, whatever the page's own rules for them are. */
export const tableStyles = css`
  table {
    border-collapse: collapse;
    font: inherit;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }
  /* Room for a word, where the others give way. */
  th[role='rowheader'] {
    min-inline-size: 8em;
  }
`;
