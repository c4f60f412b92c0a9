import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const contactsCanBeReached: Rule = {
  name: 'contacts-can-be-reached',
  description: 'A contact point has an e-mail address or a telephone number.',
  check: ({ contactPoints }) =>
    locate('contactPoints', contactPoints)
      .filter(({ record }) => record.email === undefined && record.phone === undefined)
      .map(({ record, path }) =>
        finding(
          path,
          record.id,
          { da: 'Kontakten har hverken e-mail eller telefon', en: 'The contact has neither e-mail nor telephone' },
          { da: 'Tilføj en af dem, eller tag kontakten ud', en: 'Add one of them, or take the contact out' },
        ),
      ),
};
