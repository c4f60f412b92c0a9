import { fromDanish } from '../words/shared.da.ts';

/** The words of the contact card in Danish. */
export const danish = {
  heading: 'Kontakt',
  email: 'E-mail',
  phone: 'Telefon',
  save: 'Gem kontakt (vCard)',
  copy: 'Kopiér kontakt',
  copied: 'Kopieret.',
  copyFailed: 'Kontakten kunne ikke kopieres. Markér teksten, og kopiér den selv.',
  empty: 'Der er ingen kontakt at vise.',
  asOf: (time: string) => `Oplysningerne er fra ${fromDanish(time)} og kan være forældede.`,
};
