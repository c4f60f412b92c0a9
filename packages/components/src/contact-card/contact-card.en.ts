import { fromEnglish } from '../words/shared.en.ts';
import type { danish } from './contact-card.da.ts';

/** The words of the contact card in English. */
export const english: typeof danish = {
  heading: 'Contact',
  email: 'Email',
  phone: 'Telephone',
  save: 'Save contact (vCard)',
  copy: 'Copy contact',
  copied: 'Copied.',
  copyFailed: 'The contact could not be copied. Select the text and copy it yourself.',
  empty: 'There is no contact to show.',
  asOf: (time) => `This information dates from ${fromEnglish(time)} and may be out of date.`,
};
