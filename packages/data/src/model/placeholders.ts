/** What a new register has in the places of what its keeper knows: the texts to write over. */
export const placeholders = {
  region: 'Region Eksempel',
  municipality: 'Eksempelkøbing',
  person: 'Åse Eksempel',
  page: 'https://example.dk/klimaindsats',
  email: 'klima@example.dk',
  statement: { da: 'Skriv i en sætning, hvad indsatsen er.', en: 'Say in a sentence what the effort is.' },
  source: { da: 'Siden, det står på', en: 'The page that says so' },
} as const;
