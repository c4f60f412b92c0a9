/** The words of the contact card in Danish. */
export const danish = {
  heading: 'Kontakt',
  email: 'E-mail',
  phone: 'Telefon',
  empty: 'Der er ingen kontakt at vise.',
  between: (from: string, to: string) => `tiden mellem ${from} og ${to}`,
  asOf: (time: string) => `Oplysningerne er fra ${time} og kan være forældede.`,
};
