import { css } from 'lit';

export const styles = css`
  .card {
    max-inline-size: 40em;
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
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.75em;
  }
  dt {
    min-inline-size: 5.25em;
    color: var(--_muted);
    /* Nearer to what it names than to what stands above. */
    padding-block-start: 0.4em;
  }
  /* Beside its name (5.25em and a gap) where it has room in one piece; in a narrow card all stand below. */
  dd {
    flex: 1 1 max(100% - 6.25em, 11em);
    max-inline-size: 100%;
    padding-block-start: 0.15em;
  }
  /* A link alone on its line is a target of at least 24 px, WCAG 2.5.8. */
  dd a {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0.25em;
    direction: ltr;
  }
  .card .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 1.25em;
    margin-block-start: 0.75em;
    font-size: 0.9em;
  }
  .actions > * {
    padding-block: 0.25em;
  }
  /* Looks like the link beside it: to the reader both are ways to keep the contact. */
  button {
    padding-inline: 0;
    border: 0;
    background: transparent;
    color: var(--_link);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .copied {
    font-size: 0.9em;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .card > :is(.actions, .copied) {
      display: none;
    }
  }
`;
