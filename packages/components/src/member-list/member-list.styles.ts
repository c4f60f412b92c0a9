import { css } from 'lit';

export const styles = css`
  .members {
    border-block-start: 1px solid var(--_line);
  }
  .member {
    padding: 0.75em 0;
    border-block-end: 1px solid var(--_line);
  }
  .member p {
    margin: 0;
  }
  .name {
    font-weight: 700;
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
  .own {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: var(--_gap);
    border: 0;
  }
  .grid .member {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
  }
  .grid .own {
    border-inline-start: 0.25em solid var(--_accent);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
  }
  th,
  td {
    padding: 0.6em 1em 0.6em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
`;
