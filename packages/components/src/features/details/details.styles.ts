import { css } from 'lit';

export const styles = css`
  dl:has(.way) {
    gap: 0.1em 1em;
  }
  .way {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  /* What a way is for is longer than the two names that a card always has: names stand in one column, wide enough. */
  dl:has(.way) dt {
    flex: 0 0 8.5em;
  }
  dl:has(.way) > dd {
    flex-basis: calc(100% - 9.5em);
  }
  .way dd {
    flex: 1 1 12em;
    padding-block: 0.25em;
  }
  .way dd:has(a) {
    padding-block: 0;
  }
`;
