import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const contactsCanBeReached = watching({
  name: 'contacts-can-be-reached',
  description:
    'A contact point has an e-mail address, a telephone number, a postal address or a page on which to write securely.',
  watch: () => ({
    records: {
      contactPoints: ({ email, phone, emails, phones, addresses, secure }) =>
        [email, phone, emails, phones, addresses, secure].every((way) => way === undefined) ? fault : undefined,
    },
  }),
});

const fault: Fault = {
  message: { da: 'Kontakten kan ikke nås på nogen måde', en: 'The contact can’t be reached in any way' },
  hint: {
    da: 'Tilføj e-mail, telefon, adresse eller en sikker side, eller tag kontakten ud',
    en: 'Add an e-mail, a telephone, an address or a secure page, or take the contact out',
  },
};
