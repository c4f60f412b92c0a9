import { html, type TemplateResult } from 'lit';

type Heading = (content: unknown) => TemplateResult;

// A template can't have a variable tag name, so each level is one.
const headings: readonly Heading[] = [
  (content) => html`<h1 part="heading">${content}</h1>`,
  (content) => html`<h2 part="heading">${content}</h2>`,
  (content) => html`<h3 part="heading">${content}</h3>`,
  (content) => html`<h4 part="heading">${content}</h4>`,
  (content) => html`<h5 part="heading">${content}</h5>`,
];
const deepest: Heading = (content) => html`<h6 part="heading">${content}</h6>`;

/** The heading of a level, 1 to 6; what would be deeper is 6. */
export const headingOf = (level: number): Heading => headings[level - 1] ?? deepest;
