import { css, type CSSResult } from 'lit';

import { featureStyles } from '../internal/features.ts';

/**
 * The look all elements share. The font and the text colour are the page's. `--_accent` is the page's accent made dark
 * enough for a light page and light enough for a dark one, so links and marks keep their contrast whatever is chosen.
 */
const look = css`
  :host {
    display: block;
    margin-block: 1.5em;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_base: var(--klima-accent, #1d6b52);
    --_accent: light-dark(
      oklch(from var(--_base) min(l, 0.48) c h),
      oklch(from var(--_base) max(l, 0.8) min(c, 0.14) h)
    );
    --_line: color-mix(in srgb, currentcolor 22%, transparent);
    --_muted: color-mix(in srgb, currentcolor 78%, transparent);
    --_gap: 1em;
    display: flow-root;
    font: inherit;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.5em;
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  h1 {
    font-size: 1.75em;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.25em;
  }
  h4 {
    font-size: 1.1em;
  }
  ::slotted([slot='heading']) {
    margin-block: 0 0.5em;
  }
  p {
    margin: 0 0 0.75em;
    max-inline-size: 68ch;
  }
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.16em;
  }
  :focus-visible {
    outline: 0.19em solid var(--_accent);
    outline-offset: 0.15em;
    border-radius: 0.1em;
  }
  /* Room for what a server leaves to the script: a control that does nothing isn't shown. */
  [data-needs-script] {
    visibility: hidden;
  }
  .note {
    color: var(--_muted);
    font-size: 0.9em;
    margin-block: 0.75em 0;
  }
  @media (forced-colors: active) {
    .root {
      --_accent: LinkText;
      --_line: CanvasText;
      --_muted: CanvasText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;

/** What the styles of each element come after: the look, and the styles of features. */
export const baseStyles: CSSResult[] = [look, featureStyles];
