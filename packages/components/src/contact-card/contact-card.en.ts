import type { danish } from './contact-card.da.ts';

/** The words of the contact card in English. */
export const english: typeof danish = {
  heading: 'Contact',
  email: 'E-mail',
  phone: 'Telephone',
  empty: 'There is no contact to show.',
  between: (from, to) => `the time between ${from} and ${to}`,
  asOf: (time) => `This information is from ${time} and may be out of date.`,
};
