/** Where Digital Post is written: the state's hosts and the two programs that citizens read it in. */
export const secureHosts = /*#__PURE__*/ Object.freeze([
  'borger.dk',
  'virk.dk',
  'digitalpost.dk',
  'e-boks.dk',
  'mit.dk',
] as const);

/**
 * Whether an address is a page on one of some hosts, or below one, where one writes securely: with https, and without a
 * port of its own, a name or a password before the host.
 *
 * @param hosts The hosts; those of Digital Post where nothing else is said.
 */
export function isSecurePage(address: string, hosts: readonly string[] = secureHosts): boolean {
  const host = /^https:\/\/([\w.-]+)(?::443)?(?=[/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
  return host !== undefined && hosts.some((name) => `.${host}`.endsWith(`.${name}`));
}
