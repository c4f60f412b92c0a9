import { css } from 'lit';

export const styles = css`
  .part {
    margin-block-start: 2.5em;
  }
  .strategy {
    margin-block-start: 1.5em;
  }
`;
