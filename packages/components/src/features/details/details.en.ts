import type { detailsDanish } from './details.da.ts';

/** The words about hours, addresses and numbers of a contact, in English. */
export const detailsEnglish: typeof detailsDanish = {
  email: 'Email',
  phone: 'Telephone',
  hours: { visit: 'Opening hours', phone: 'Telephone hours' },
  days: {
    Mo: 'Monday',
    Tu: 'Tuesday',
    We: 'Wednesday',
    Th: 'Thursday',
    Fr: 'Friday',
    Sa: 'Saturday',
    Su: 'Sunday',
  },
  everyDay: 'every day',
  span: (first, last) => `${first} to ${last}`,
  and: ' and ',
  clock: (opens, closes) => `${opens.replace(/^0/, '')} to\u00a0${closes.replace(/^0/, '')}`,
  from: (day) => `from ${day}`,
  through: (day) => `through ${day}`,
  address: 'Address',
  page: 'Web page',
  secure: 'Digital Post',
  writeSecurely: 'Write securely',
  cvr: 'CVR number',
  ean: 'EAN number',
};
