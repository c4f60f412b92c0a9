import { css } from 'lit';

export const styles = css`
  dl:has(.way) {
    gap: 0.1em 1em;
  }
  /* What a way is for is longer than the two names that a card always has: names stand in one column, wide enough. */
  dl:has(.way) dt {
    flex: 0 0 8.5em;
  }
  dl:has(.way) dd {
    flex-basis: max(100% - 9.5em, 12em);
  }
  .way {
    padding-block: 0.25em;
  }
  .way:has(a) {
    padding-block: 0;
  }
`;
