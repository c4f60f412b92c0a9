import type { Dataset, Provenance, Text } from '@klimaindsats/data';

import { encode } from '../internal/links.ts';

/** A contact as the card shows it; what isn't known is left out. */
export interface Contact {
  readonly name?: string | undefined;
  readonly organization?: Text | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** Where a contact of the data is from. */
  readonly source?: Provenance;
}

/** A contact point of the data with its person and organization; without a name where the person was taken out. */
export function contactOf(data: Dataset, id: string): Contact | undefined {
  const point = data.contactPoints?.find((candidate) => candidate.id === id);
  if (!point) return undefined;
  const { email, phone } = point;
  const name = data.persons?.find((person) => person.id === point.person)?.name;
  const organization = data.organizations.find((candidate) => candidate.id === point.organization)?.name;
  return { name, organization, email, phone, source: point };
}

/** A telephone number in E.164 form: eight digits alone are a Danish number. Nothing when it isn't a number. */
export function phoneNumber(phone: string): string | undefined {
  const digits = phone.replace(/[\s().-]/g, '').replace(/^00/, '+');
  if (/^\d{8}$/.test(digits)) return `+45${digits}`;
  return /^\+\d{7,15}$/.test(digits) ? digits : undefined;
}

/** A telephone number for people to read: a Danish one in pairs, `+45 12 34 56 78`, another as it was given. */
export function formatPhone(phone: string): string {
  const pairs = /^\+45(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phoneNumber(phone) ?? '');
  return pairs ? ['+45', ...pairs.slice(1)].join('\u00a0') : phone;
}

/** An e-mail address as `mailto:` takes it (RFC 6068, section 2), or nothing when it isn't an address. */
export function emailLink(email: string): string | undefined {
  const [, local, domain] = /^([^\s@]+)@([^\s@]+\.[^\s@]+)$/.exec(email) ?? [];
  return local && domain && `mailto:${encode(local)}@${encode(domain)}`;
}
