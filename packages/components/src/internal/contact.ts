import type { ContactPoint } from '@klimaindsats/data';
import { type VcardLine, vcardWith } from '@klimaindsats/data/formats';

import type { Carried, Fact } from './facts.ts';
import { encode } from './links.ts';

/** The options with which the page gives its own contact what `details` shows. */
export const detailOptions = [
  'addresses',
  'cvr',
  'ean',
  'emails',
  'hours',
  'jobTitle',
  'page',
  'phoneHours',
  'phones',
  'secure',
] as const;

/** A contact as the card shows it; what isn't known is left out. */
export interface Contact {
  readonly name?: string | undefined;
  readonly organization?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** Where a contact of the data is from. */
  readonly source?: Partial<Carried<ContactPoint>> & Fact;
}

/** An address without what comes along when people paste one: signs that can't be seen, `mailto:`, `Tlf.` and `<…>`. */
const bare = (address: string): string =>
  address
    .replace(/\p{C}/gu, '')
    .replace(/^[^<]*<([^<]*)>[^<]*$/, '$1')
    .replace(/^\s*(mailto:|(tel|tlf|telefon)\b[.:]*(?!.*@))\s*|[\s.,;]+$/gi, '')
    .trim();

/** An e-mail address as it is written, or nothing when it isn't an address: `aase@example.dk`. */
export const emailAddress = (email: string): string | undefined =>
  /^[^\s@"(),:;<>[\\\]]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.exec(bare(email).replace(/\?.*/, ''))?.[0];

/** A telephone number in E.164 form: eight digits alone are a Danish number. Nothing when it isn't a number. */
export function phoneNumber(phone: string): string | undefined {
  const number = bare(phone)
    .replace(/\(0\)|[\s()./\p{Pd}]/gu, '')
    .replace(/^00/, '+')
    .replace(/^\d{8}$/, '+45$&');
  return /^\+\d{7,15}$/.test(number) ? number : undefined;
}

/** A telephone number for people to read: a Danish one in pairs, `+45 12 34 56 78`, another as it was given. */
export function formatPhone(phone: string): string {
  const number = phoneNumber(phone);
  return number && /^\+45\d{8}$/.test(number) ? number.replace(/\d\d\B/g, '$&\u00a0') : number ? bare(phone) : phone;
}

/** An e-mail address for people to read, without what came along with it; what isn't one as it was given. */
export const formatEmail = (email: string): string => emailAddress(email) ?? email;

/** An e-mail address as `mailto:` takes it (RFC 6068, section 2), or nothing when it isn't an address. */
export function emailLink(email: string): string | undefined {
  const address = emailAddress(email);
  return address && `mailto:${encode(address).replace('%40', '@')}`;
}

/** A telephone number as `tel:` takes it (RFC 3966, section 3), or nothing when it isn't a number. */
export function phoneLink(phone: string): string | undefined {
  const number = phoneNumber(phone);
  return number && `tel:${number}`;
}

/** The address of a contact's vCard, with further lines. */
export const vcardLink = (contact: Contact, lines?: readonly VcardLine[]): string => vcardUrl(vcardOf(contact, lines));

/** The address of vCards, one after the other. */
export const vcardUrl = (vcards: string): string => `data:text/vcard;charset=utf-8,${encode(vcards)}`;

/** A contact's vCard, in the version that Outlook and older telephones open too. */
export function vcardOf({ name, organization, email, phone }: Contact, lines?: readonly VcardLine[]): string {
  return vcardWith(
    {
      name: name ?? (organization ? undefined : (email ?? phone)),
      organization: organization ?? '',
      email: email && emailAddress(email),
      phone: phone && phoneNumber(phone),
    },
    '3.0',
    lines,
  );
}
