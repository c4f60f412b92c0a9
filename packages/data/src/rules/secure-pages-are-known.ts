import { isSecurePage, secureHosts } from '../model/secure-hosts.ts';
import { sign } from './signs.ts';
import { watching } from './watch.ts';

export const securePagesAreKnown = watching({
  name: 'secure-pages-are-known',
  isNote: true,
  description: 'A page on which to write securely is on a host of Digital Post; the elements link to no other unasked.',
  watch: () => ({
    signs: sign.colon,
    texts: (field) =>
      field === 'contactPoints/secure' ? (text) => (isSecurePage(text) ? undefined : faultOf(hostOf(text))) : undefined,
  }),
});

/** The host as it is written, which `addresses-can-be-opened` has judged. */
const hostOf = (address: string): string => /^https:\/\/([^/?#]*)/.exec(address)?.[1] ?? '';

const faultOf = (host: string) => ({
  message: {
    da: `Ingen kontakt viser et link til ${host}: kun til ${secureHosts.join(', ')}`,
    en: `No contact shows a link to ${host}: only to ${secureHosts.join(', ')}`,
  },
  hint: {
    da: `Skriv siden hos Digital Post, eller sæt secure-hosts="${host}" på elementet`,
    en: `Write the page of Digital Post, or set secure-hosts="${host}" on the element`,
  },
});
