import { sign } from './signs.ts';
import type { Fault } from './watch.ts';
import { once, watching } from './watch.ts';

/** What the rule needs of the parser that every browser and Node have. */
interface Address {
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
}
declare const URL: new (text: string) => Address;

export const addressesCanBeOpened = watching({
  name: 'addresses-can-be-opened',
  description:
    'Every web address is one that a browser opens, on a host that can be, with no name or password in it; so is the host of an e-mail address, and what stands before it has no dot too many.',
  watch: () => {
    const judge = once((host) => faultOf(`https://${host}`));
    return {
      signs: sign.at | sign.colon,
      texts: (field) =>
        /^(persons|contactPoints)\/(emails\/)?email$/.test(field)
          ? (text) => emailFault(text) ?? judge(text.slice(text.lastIndexOf('@') + 1))
          : (text, has) => {
              if (!text.startsWith('https://') || (has & sign.space) > 0) return undefined;
              // A browser opens another page: it takes a backslash for a slash.
              return (has & sign.lost) > 0 && /^[^?#]*\\/.test(text) ? fault : judge(hostOf(text));
            },
    };
  },
});

/** Most addresses, in which nothing need be looked for. */
const plainEmail = /^[\w-]+(?:\.[\w-]+)*@[\w-]+(?:\.[\w-]+)*$/;

/** What an e-mail address can’t have; the parser of web addresses takes the end of one for a path or a query. */
function emailFault(text: string): Fault | undefined {
  if (plainEmail.test(text)) return undefined;
  if (/^\.|\.[.@]/.test(text)) return dots;
  return /\\|@.*[/?#%]/.test(text) ? noEmail : undefined;
}

/** The host of an address, and what stands before it: what comes after can’t keep it from being opened. */
function hostOf(address: string): string {
  const [start, end] = ['https://'.length, address.indexOf('/', 'https://'.length)];
  return end < 0 ? address.slice(start) : address.slice(start, end);
}

function faultOf(text: string): Fault | undefined {
  const url = parse(text);
  if (!url || !isHost(url.hostname)) return fault;
  return url.username === '' && url.password === '' ? undefined : secret;
}

function parse(text: string): Address | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Whether a name can be a host's (RFC 1035): parts of at most 63 signs, and a last one with a letter. */
const isHost = (name: string): boolean =>
  name.length <= 253 && /^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\.?$/.test(name);

const fault = {
  message: { da: 'Adressen kan ikke åbnes', en: 'The address can’t be opened' },
  hint: {
    da: 'Kopiér den fra browserens adresselinje: https://example.dk/side',
    en: 'Copy it from the browser’s address bar: https://example.dk/page',
  },
};

const dots = {
  message: { da: 'E-mailadressen har et punktum for meget', en: 'The e-mail address has a dot too many' },
  hint: { da: 'Skriv den, som den står på siden', en: 'Write it as it stands on the page' },
};

const noEmail = {
  message: {
    da: 'E-mailadressen har et tegn i sig, som den ikke kan have',
    en: 'The e-mail address has a character that it can’t have',
  },
  hint: dots.hint,
};

const secret = {
  message: {
    da: 'Adressen har et brugernavn eller en adgangskode i sig',
    en: 'The address has a user name or a password in it',
  },
  hint: { da: 'Skriv den uden det, der står før @', en: 'Write it without what stands before the @' },
};
