/** The words of the contact card in Danish. */
export const danish = {
  heading: 'Kontakt',
  email: 'E-mail',
  phone: 'Telefon',
  save: 'Gem kontakt (vCard)',
  copy: 'Kopiér',
  copied: 'Kopieret.',
  copyFailed: 'Det kunne ikke kopieres. Markér teksten, og kopiér den selv.',
  empty: 'Der er ingen kontakt at vise.',
  asOf: (time: string) => `Oplysningerne er dateret ${time} og kan være forældede.`,
};
