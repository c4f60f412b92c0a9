import { css, type CSSResult } from 'lit';

import { featureStyles } from '../internal/features.ts';

/**
 * The look all elements share. The font and the text colour are the page's. `--_accent` is the page's accent made dark
 * enough for a light ground and light enough for a dark one, so links and marks keep their contrast whatever is chosen.
 * The ground is known by the text on it: a dark band in a light page has light text. As a colour can be made of one
 * other alone, the accent is first given the opacity 0.75 where the text is light, and 0.25 where it is dark. A browser
 * that can't do that goes by the page's \`color-scheme\`. \`--_link\` is for text: on a ground of middle brightness nothing
 * but the page's own light text has contrast enough, so there the text of links is that.
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
    --_base: var(--klima-accent, #13644b);
    --_accent: light-dark(
      oklch(from var(--_base) min(l, 0.45) c h),
      oklch(from var(--_base) max(l, 0.9) min(c, 0.08) h)
    );
    --_link: var(--_accent);
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
  @supports (color: oklch(from currentcolor l c h)) {
    .root {
      --_seen: color-mix(
        in oklch,
        oklch(from var(--_base) l c h / none),
        oklch(from currentcolor none none none / clamp(0.25, (l - 0.6) * 99, 0.75))
      );
      --_accent: oklch(
        from var(--_seen) clamp((alpha - 0.25) * 1.8, l, 0.45 + (alpha - 0.25)) min(c, 0.08 + (0.75 - alpha)) h / 1
      );
      --_link: oklch(
        from
          color-mix(
            in oklab,
            oklch(from var(--_seen) min(l, 0.36) min(c, 0.12) h / calc(1.5 - alpha * 2)),
            oklch(from currentcolor l c h / clamp(0, (l - 0.6) * 99, 1))
          )
          l c h / 1
      );
      --_muted: oklch(from currentcolor l c h / clamp(0.78, (l - 0.6) * 99, 1));
    }
  }
  * {
    box-sizing: border-box;
  }
  /* On a page that is written from the right, each text is read in the direction of its own letters. */
  .root:dir(rtl) {
    text-align: right;
  }
  .root:dir(rtl) * {
    unicode-bidi: plaintext;
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
  p,
  li,
  dd,
  td {
    /* No word alone on the last line: where a browser knows only how to make lines alike, that does it (Firefox). */
    text-wrap: balance;
    text-wrap: pretty;
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
    color: var(--_link);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.16em;
  }
  :focus-visible {
    outline: max(3px, 0.19em) solid var(--_accent);
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
  @media print {
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    caption {
      break-after: avoid;
    }
    li,
    tr {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_accent: LinkText;
      --_link: LinkText;
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
