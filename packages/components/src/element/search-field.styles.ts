import { css } from 'lit';

export const searchFieldStyles = css`
  .filter {
    margin-block-end: 0.5em;
  }
  .filter label {
    display: block;
    font-weight: 700;
  }
  .filter input,
  .filter select {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: 2.5em;
    margin-block-start: 0.25em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  /* A list of choices stands on the browser's own ground. */
  option {
    background: Canvas;
    color: CanvasText;
  }
  @media print {
    .filter {
      display: none;
    }
  }
  .count {
    min-block-size: 1.5em;
    margin: 0.25em 0 0;
    font-size: 0.9em;
  }
`;
