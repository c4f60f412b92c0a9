import { css } from 'lit';

export const styles = css`
  .status {
    margin-block: 0.75em 0;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid currentcolor;
    background: color-mix(in srgb, currentcolor 5%, transparent);
    font-size: 0.9em;
  }
  .status:empty {
    display: none;
  }
`;
