import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const contactsCanBeReached: Rule = {
  name: 'contacts-can-be-reached',
  description:
    'A contact point has an e-mail address, a telephone number, a postal address or a page on which to write securely.',
  check: ({ contactPoints }) =>
    locate('contactPoints', contactPoints)
      .filter(({ record: { email, phone, emails, phones, addresses, secure } }) =>
        [email, phone, emails, phones, addresses, secure].every((way) => way === undefined),
      )
      .map(({ record, path }) =>
        finding(
          path,
          record.id,
          { da: 'Kontakten kan ikke nås på nogen måde', en: 'The contact can’t be reached in any way' },
          {
            da: 'Tilføj e-mail, telefon, adresse eller en sikker side, eller tag kontakten ud',
            en: 'Add an e-mail, a telephone, an address or a secure page, or take the contact out',
          },
        ),
      ),
};
