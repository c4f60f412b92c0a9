/** Whom a vCard tells of: a person, or an organization's shared mailbox when there is no `name`. */
export interface VcardContact {
  readonly name?: string | undefined;
  readonly organization: string;
  readonly title?: string | undefined;
  /** The e-mail address. */
  readonly email?: string | undefined;
  /** The telephone number. */
  readonly phone?: string | undefined;
  /** A web page about the contact. */
  readonly url?: string | undefined;
}

/**
 * A contact as a vCard: 4.0 (RFC 6350) for what reads today's standard, 3.0 (RFC 2426) for Outlook and older phones.
 * A file of several is several vCards after each other.
 */
export function toVcard(
  { name, organization, title, email, phone, url }: VcardContact,
  version: '4.0' | '3.0' = '4.0',
): string {
  const shown = name ?? organization;
  const lines: readonly (readonly [property: string, value: string | undefined])[] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', version],
    ['FN', escape(shown)],
    // 3.0 demands a name in parts. Which words are the family name isn't known, so all are given as one part.
    ['N', version === '3.0' ? `;${escape(shown)};;;` : undefined],
    ['KIND', version === '4.0' && name === undefined ? 'org' : undefined],
    ['ORG', escape(organization)],
    ['TITLE', title && escape(title)],
    ['EMAIL;TYPE=work', email && escape(email)],
    ['TEL;TYPE=work', phone && escape(phone)],
    ['URL', url && clean(url)],
    ['END', 'VCARD'],
  ];
  return lines.flatMap(([property, value]) => (value ? `${fold(`${property}:${value}`)}\r\n` : [])).join('');
}

/** No control character may end the line it stands in. */
const clean = (text: string): string => text.replace(/\p{Cc}+/gu, '');

const escape = (text: string): string =>
  clean(text.replace(/\r\n?|\n/g, '\u2028').replace(/[\\,;]/g, '\\$&')).replace(/\u2028/g, '\\n');

/** Lines are folded at 75 octets, between characters. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
