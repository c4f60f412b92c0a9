import { css } from 'lit';

export const styles = css`
  .section {
    margin-block-start: 1.5em;
  }
  /* What follows a note is not a part of it. */
  .note + p {
    margin-block-start: 0.75em;
  }
  li {
    padding-block: 0.25em;
  }
  .goals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: var(--_gap);
    margin-block: 0.5em;
  }
  .goals li {
    padding: 0.75em 0 0;
    border-block-start: 0.19em solid var(--_accent);
  }
  .value {
    display: block;
    color: var(--_link);
    font-size: 2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
`;
