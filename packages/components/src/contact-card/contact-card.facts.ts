/** What the contact card shows of a data set: its contact points, whose they are and who answers. */
import type { Dataset } from '@klimaindsats/data';

import { type Facts, type Fields, provenance, type Selected } from '../internal/facts.ts';

export const fields = {
  contactPoints: [
    ...(['id', 'organization', 'person', 'email', 'phone'] as const),
    ...(['title', 'emails', 'phones', 'addresses', 'hours', 'url', 'secure', 'cvr', 'ean'] as const),
    ...provenance,
  ],
  organizations: ['id', 'name'],
  persons: ['id', 'name'],
} as const satisfies Fields;

export type ContactCardFacts = Facts<typeof fields>;

export const select = ({ contactPoints = [], organizations, persons = [] }: Dataset): Selected<typeof fields> => ({
  contactPoints,
  organizations: organizations.filter(({ id }) => contactPoints.some(({ organization }) => organization === id)),
  persons: persons.filter(({ id }) => contactPoints.some(({ person }) => person === id)),
});
