import { css } from 'lit';

export const styles = css`
  .card {
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: 0.25em;
  }
  .card p {
    margin: 0;
  }
  .name {
    font-weight: 700;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 1em;
    margin-block-start: 0.75em;
  }
  dt {
    color: var(--_muted);
    padding-block: 0.25em;
  }
  /* A link alone on its line is a target of at least 24 px, WCAG 2.5.8. */
  dd a {
    display: inline-block;
    padding-block: 0.25em;
  }
  @container (max-width: 16em) {
    dl {
      display: block;
    }
  }
`;
