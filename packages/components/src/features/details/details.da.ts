/** The words about hours, addresses and numbers of a contact, in Danish. */
export const detailsDanish = {
  email: 'E-mail',
  phone: 'Telefon',
  hours: { visit: 'Åbningstid', phone: 'Telefontid' },
  days: {
    Mo: 'mandag',
    Tu: 'tirsdag',
    We: 'onsdag',
    Th: 'torsdag',
    Fr: 'fredag',
    Sa: 'lørdag',
    Su: 'søndag',
  },
  everyDay: 'alle dage',
  /** Days that follow each other: mandag til torsdag. */
  span: (first: string, last: string) => `${first} til ${last}`,
  and: ' og ',
  /** @param opens The hour as it is written: `09:00`. */
  clock: (opens: string, closes: string) => `kl.\u00a0${clock(opens)} til\u00a0${clock(closes)}`,
  from: (day: string) => `fra ${day}`,
  through: (day: string) => `til og med ${day}`,
  address: 'Adresse',
  page: 'Hjemmeside',
  secure: 'Digital Post',
  writeSecurely: 'Skriv sikkert',
  cvr: 'CVR-nummer',
  ean: 'EAN-nummer',
};

/** A time as Danes write it: 9.00. */
function clock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}
