import { css } from 'lit';

export const styles = css`
  .loading,
  .failed {
    margin-block: 0.75em 0;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid currentcolor;
    background: color-mix(in srgb, currentcolor 5%, transparent);
    font-size: 0.9em;
  }
  /* Told, not seen: a place that isn't displayed when it is empty isn't heard when it is filled. */
  .none,
  .ready {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
