/** The words that all elements share, in Danish. */
export const sharedDanish = {
  months: 'januar februar marts april maj juni juli august september oktober november december',
  /** What makes the number of a day an ordinal. */
  afterDay: '.',
  between: (from: string, to: string) => `mellem ${from} og ${to}`,
  unknownTime: 'et ukendt tidspunkt',
  empty: 'Der er ingen oplysninger at vise.',
};

/** A time as it stands after `fra`: `2023`, `et tidspunkt mellem 19. november 2020 og 27. september 2021`. */
export const fromDanish = (time: string): string =>
  time
    .replace(/^mellem 31\.\sdecember (\d+) og 1\.\sjanuar \d\d(\d\d)$/, 'årsskiftet $1/$2')
    .replace(/^mellem/, 'et tidspunkt $&');

/** A name inside a sentence: `den administrative styregruppe`; a proper name, `Den Grønne Ø`, keeps its capital. */
export const insideDanish = (name: string): string =>
  name.replace(/^De[nt]? (?=\p{Ll})/u, (article) => article.toLowerCase());

/** Answers a name that no area has, with one to write. */
export const unknownDanish = (area: 'kommune' | 'region', text: string, example: string): string =>
  `Her er ingen ${area}, der hedder »${text}«. Skriv navnet eller koden på en af dem, der er i dag: ${example}.`;

/** How many of all the municipalities: `3 af 19 kommuner`, `begge kommuner`. */
export const someDanish = (some: number, all: number): string =>
  some < all
    ? `${some ? `${some} af ${all}` : 'ingen'} kommuner`
    : all === 1
      ? 'den ene kommune'
      : all === 2
        ? 'begge kommuner'
        : `alle ${all} kommuner`;
