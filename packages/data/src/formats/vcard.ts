/** The contact of a vCard: a person, or an organization's shared mailbox when there is no `name`. */
export interface VcardContact {
  readonly name?: string | undefined;
  readonly organization: string;
  readonly title?: string | undefined;
  /** What they do there, beside the job title: a post. */
  readonly role?: string | undefined;
  /** The e-mail address. */
  readonly email?: string | undefined;
  /** The telephone number. */
  readonly phone?: string | undefined;
  /** Further e-mail addresses, with what each is for. */
  readonly emails?: readonly { readonly email: string; readonly label?: string | undefined }[] | undefined;
  /** Further telephone numbers, with what each is for. */
  readonly phones?: readonly { readonly phone: string; readonly label?: string | undefined }[] | undefined;
  /** Where to visit, or send post, with what each is for. */
  readonly addresses?: readonly VcardAddress[] | undefined;
  /** A web page about the contact. */
  readonly url?: string | undefined;
}

/** An address in Denmark. */
export interface VcardAddress {
  readonly label?: string | undefined;
  readonly streetAddress: string;
  readonly postalCode: string;
  readonly addressLocality: string;
}

/** A property of a vCard with its value, in the form of vCards. A property without a value is left out. */
export type VcardLine = readonly [property: string, value: string | undefined];

/**
 * A contact as a vCard: 4.0 (RFC 6350) for what reads today's standard, 3.0 (RFC 2426) for Outlook and older phones.
 * A file of several is several vCards after each other.
 */
export const toVcard = (contact: VcardContact, version: '4.0' | '3.0' = '4.0'): string =>
  vcardWith(contact, version, vcardDetails(contact));

/**
 * A vCard of a name, an organization, an e-mail address and a telephone number alone, with further lines: an app that
 * needs no more carries no more.
 */
export function vcardWith(
  { name, organization, email, phone }: Partial<VcardContact>,
  version: '4.0' | '3.0',
  lines: readonly VcardLine[] = [],
): string {
  // Both versions demand a formatted name: without one, programs drop the card.
  const shown = [name, organization, email, phone].find(isSeen)?.trim() ?? '?';
  return written([
    ['BEGIN', 'VCARD'],
    ['VERSION', version],
    ['FN', escape(shown)],
    // 3.0 demands a name in parts. Which words are the family name isn't known, so all are given as one part.
    version === '3.0' ? ['N', `;${escape(shown)};;;`] : ['KIND', isSeen(name) ? undefined : 'org'],
    ['ORG', organization && escape(organization)],
    ['EMAIL;TYPE=work', email && escape(email)],
    ['TEL;TYPE=work', phone && escape(phone)],
    ...lines,
    ['END', 'VCARD'],
  ]);
}

/** The lines of a contact beside its name and first ways: titles, further ways with what each is for, places. */
export function vcardDetails({
  title,
  role,
  emails = [],
  phones = [],
  addresses = [],
  url,
}: Omit<VcardContact, 'organization'>): readonly VcardLine[] {
  let groups = 0;
  // No version has a parameter for what a number is for: a group with a label is what phones and mail programs show.
  const labelled = (property: string, value: string, label?: string): readonly VcardLine[] => {
    if (!label) return [[property, value]];
    const group = `item${++groups}.`;
    return [
      [group + property, value],
      [`${group}X-ABLabel`, escape(label)],
    ];
  };
  return [
    ['TITLE', title && escape(title)],
    ['ROLE', role && escape(role)],
    ...emails.flatMap((other) => labelled('EMAIL;TYPE=work', escape(other.email), other.label)),
    ...phones.flatMap((other) => labelled('TEL;TYPE=work', escape(other.phone), other.label)),
    ...addresses.flatMap(({ label, streetAddress, postalCode, addressLocality }) =>
      labelled(
        'ADR;TYPE=work',
        `;;${escape(streetAddress)};${escape(addressLocality)};;${escape(postalCode)};Danmark`,
        label,
      ),
    ),
    ['URL', url && clean(url)],
  ];
}

/** Properties as lines; what has no value is left out. */
export const written = (lines: readonly VcardLine[]): string =>
  lines.flatMap(([property, value]) => (value ? `${fold(`${property}:${value}`)}\r\n` : [])).join('');

/** Whether a text has something in it that can be seen. */
const isSeen = (text?: string): boolean => /[^\s\p{C}\p{DI}\u2800]/u.test(text ?? '');

/** No control character may end the line it stands in. */
export const clean = (text: string): string => text.replace(/\p{Cc}+/gu, '');

export const escape = (text: string): string =>
  clean(text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|[\n\u2028]/g, '\\n'));

/** Lines are folded at 75 octets, between characters. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = character.length > 1 ? 4 : character > '\u07ff' ? 3 : character > '\u007f' ? 2 : 1;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
