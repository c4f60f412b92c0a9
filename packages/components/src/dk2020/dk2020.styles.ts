import { css } from 'lit';

export const styles = css`
  .section {
    margin-block-start: 1.5em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(min(13em, 100%), 30%), 1fr));
    gap: var(--_gap);
    margin-block-start: 0.25em;
  }
  .figure {
    padding: 0.75em 0 0;
    border-block-start: 0.19em solid var(--_accent);
  }
  .figure p {
    margin: 0;
  }
  .value {
    display: block;
    color: var(--_link);
    font-size: 2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  /* What the sources disagree on isn't the greatest of the figures, and its label stands level with theirs. */
  .several {
    font-size: 1.25em;
    line-height: 1.92;
  }
  summary {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
    cursor: pointer;
  }
  summary > * {
    display: inline;
  }
  details.section {
    margin: 0;
  }
  details.section:last-of-type {
    border-block-end: 1px solid var(--_line);
  }
  .body {
    padding-block-end: 1em;
  }
  @media print {
    summary {
      break-after: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
