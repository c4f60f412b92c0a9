import { css } from 'lit';

export const styles = css`
  sup {
    font-size: max(0.75em, 12px);
    line-height: 0;
  }
  /* Brackets keep a mark apart from the number before it. */
  sup .footnote::before {
    content: '\\2060[' / '';
  }
  sup .footnote::after {
    content: ']' / '';
  }
  .footnote {
    padding: 0.35em 0.1em;
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
  /* A link was followed to it, whose focus browsers show to those alone who use a keyboard. */
  .notes li:focus,
  .footnote:focus {
    outline: max(3px, 0.19em) solid var(--_accent);
  }
  @media print {
    .notes p {
      break-after: avoid;
    }
    .notes .footnote {
      display: none;
    }
  }
`;
