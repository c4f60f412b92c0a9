/** The strictest Content Security Policy that each way in runs under. A test opens a page under each. */
export const policies = {
  script: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types klimaindsats",
  npm: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  src: "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types klimaindsats",
  plain: "default-src 'none'",
  shadow: "default-src 'none'; style-src 'unsafe-inline'",
} as const;
