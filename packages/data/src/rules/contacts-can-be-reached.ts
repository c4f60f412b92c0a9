import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const contactsCanBeReached = watching({
  name: 'contacts-can-be-reached',
  description: 'A contact point has an e-mail address or a telephone number.',
  watch: () => ({
    records: { contactPoints: ({ email, phone }) => (email === undefined && phone === undefined ? fault : undefined) },
  }),
});

const fault: Fault = {
  message: { da: 'Kontakten har hverken e-mail eller telefon', en: 'The contact has neither e-mail nor telephone' },
  hint: { da: 'Tilføj en af dem, eller tag kontakten ud', en: 'Add one of them, or take the contact out' },
};
