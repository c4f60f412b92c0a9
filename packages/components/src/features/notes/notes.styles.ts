import { css } from 'lit';

export const styles = css`
  sup {
    font-size: 0.75em;
    line-height: 0;
  }
  .footnote {
    padding: 0.35em;
    margin: -0.35em 0;
    font-style: normal;
    font-weight: 400;
  }
  /* Beside links, and not in a sentence, each mark is a target of its own (WCAG 2.5.8). */
  .targets .footnote {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-align: center;
  }
  .notes {
    margin-block-start: 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.85em;
  }
  .notes p {
    margin: 0;
    font-weight: 700;
  }
  .notes ol {
    padding-inline-start: 1.75em;
    list-style: decimal;
  }
  .notes li {
    padding-block: 0.25em;
  }
`;
