/** Where people write Digital Post: the state's hosts and the two programs that citizens read it in. */
export const secureHosts = /*#__PURE__*/ Object.freeze([
  'borger.dk',
  'virk.dk',
  'digitalpost.dk',
  'e-boks.dk',
  'mit.dk',
] as const);

/**
 * Whether an address is a page for secure messages: on one of some hosts or below one, with https, and without another
 * port, or a name or a password before the host.
 *
 * @param hosts The hosts; by default those of Digital Post.
 */
export function isSecurePage(address: string, hosts: readonly string[] = secureHosts): boolean {
  const host = /^https:\/\/([\w.-]+)(?::443)?(?=[/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
  return host !== undefined && hosts.some((name) => `.${host}`.endsWith(`.${name}`));
}
