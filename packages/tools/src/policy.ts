/** The components' own Trusted Types policy, which scripts of ours on a page share. */
const policy = 'klimaindsats';

/** Where Lit makes its policy, and what is written there instead: the one that a page has of ours, else a new one. */
export const ownPolicy = {
  pattern: /(\w+)\.createPolicy\(\s*["']lit-html["']\s*,\s*(\{[^{}]*\})\s*\)/g,
  replacement: `($1[Symbol.for("${policy}")]??=$1.createPolicy("${policy}",$2))`,
} as const;

/** What a municipality's strictest policy looks like. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${policy}`,
].join('; ');
