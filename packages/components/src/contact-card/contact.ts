import type { Dataset, Text } from '@klimaindsats/data';

/** The collections of the data that a contact card is made from. */
export type ContactData = Pick<Dataset, 'contactPoints' | 'organizations' | 'persons'>;

/** A contact as the card shows it; what isn't known is left out. */
export interface Contact {
  readonly name?: string | undefined;
  readonly organization?: Text | undefined;
  readonly label?: Text | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly asOf?: string | undefined;
}

/** A contact point of the data with its person and organization; without a name where the person was taken out. */
export function contactOf(data: ContactData, id: string): Contact | undefined {
  const point = data.contactPoints?.find((candidate) => candidate.id === id);
  if (!point) return undefined;
  const { label, email, phone, asOf } = point;
  const name = data.persons?.find((person) => person.id === point.person)?.name;
  const organization = data.organizations.find((candidate) => candidate.id === point.organization)?.name;
  return { name, organization, label, email, phone, asOf };
}

/** A telephone number as `tel:` takes it (RFC 3966, section 3): eight digits alone are a Danish number. */
export function phoneLink(phone: string): string | undefined {
  const digits = phone.replace(/[\s().-]/g, '').replace(/^00/, '+');
  if (!/^\+?\d{3,15}$/.test(digits)) return undefined;
  return `tel:${/^\d{8}$/.test(digits) ? '+45' : ''}${digits}`;
}

/** A telephone number for people to read: a Danish one in pairs, `+45 12 34 56 78`, another as it was given. */
export function formatPhone(phone: string): string {
  const danish = /^(?:\+45)?(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(phone.replace(/\s/g, ''));
  return danish ? ['+45', ...danish.slice(1)].join('\u00a0') : phone;
}

/** An e-mail address as `mailto:` takes it (RFC 6068, section 2), or nothing when it isn't an address. */
export function emailLink(email: string): string | undefined {
  const [, local, domain] = /^([^\s@]+)@([^\s@]+\.[^\s@]+)$/.exec(email) ?? [];
  return local && domain && `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}`;
}
