import { css } from 'lit';

export const styles = css`
  .part {
    margin-block-start: 2.5em;
  }
  .strategy {
    --_heading-size: 1.2em;
    margin-block-start: 1.5em;
  }
`;
