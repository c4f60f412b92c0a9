import type { ContactPoint } from './contact-point.ts';
import type { Dataset } from './dataset.ts';
import type { Figure } from './figure.ts';
import type { Person } from './person.ts';
import type { Post } from './post.ts';

/**
 * The fields, by the name of their type, that a page can do without: what is left says nothing false. `read` leaves out
 * a field that is wrong and keeps the rest of the record; it keeps an unknown choice, for the caller to handle.
 */
export const expendable = {
  Dataset: ['publisher', 'reviewed', 'reviewEvery'],
  Figure: ['unit', 'unitLabel', 'nature', 'period', 'baseYear', 'trend'],
  Post: ['seats'],
  Person: ['email', 'phone', 'url', 'photo'],
  ContactPoint: ['title', 'email', 'phone', 'emails', 'phones', 'addresses', 'hours', 'url', 'secure', 'cvr', 'ean'],
} as const satisfies {
  readonly Dataset: readonly (keyof Dataset)[];
  readonly Figure: readonly (keyof Figure)[];
  readonly Post: readonly (keyof Post)[];
  readonly Person: readonly (keyof Person)[];
  readonly ContactPoint: readonly (keyof ContactPoint)[];
};
