import type { Language, Text } from '../model/text.ts';
import type { SheetToWrite } from './spreadsheet.ts';
import { headingWords, keyOf, sheetHelp, sheetName, tables } from './tables.ts';

const lines: readonly Text[] = [
  { da: 'Sådan bruges projektmappen', en: 'How to use this workbook' },
  {
    da: 'Hvert ark er en liste. Den øverste række er overskrifter: de fede skal udfyldes, de andre må være tomme. Hold musen over en overskrift for at se, hvad der skal stå.',
    en: 'Each sheet is a list. The top row has the headings: those in bold must be filled in, the others may be empty. Hold the mouse over a heading to see what to write.',
  },
  {
    da: 'Skriv nyt på den næste tomme række. Rækkerne må gerne stå i en anden rækkefølge, og tomme rækker gør intet.',
    en: 'Write what is new on the next empty row. Rows may stand in another order, and empty rows do no harm.',
  },
  {
    da: 'Hvor der er en liste at vælge fra, så vælg. Id’et i kantede parenteser er det, der læses: Åge Østerby [p1]. Et id alene eller et navn, kun én har, kan også læses.',
    en: 'Where there is a list to choose from, choose. The id in square brackets is what is read: Åge Østerby [p1]. An id alone, or a name that only one has, can be read too.',
  },
  {
    da: 'Et id ændres aldrig og bruges aldrig igen. Koder og id’er er tekst: 0751, ikke 751.',
    en: 'An id is never changed and never used again. Codes and ids are text: 0751, not 751.',
  },
  {
    da: 'Datoer skrives 2026, 2026-05 eller 2026-05-01, så nøje som kilden siger. Et tidsrum har en skråstreg: 2020-11-19/2021-09-27.',
    en: 'Dates are written 2026, 2026-05 or 2026-05-01, as exactly as the source says. A time between two has a slash: 2020-11-19/2021-09-27.',
  },
  {
    da: 'Alt har en kilde. Skriv kilden på arket Kilder, og vælg den i kolonnerne Kilder 1, Kilder 2 …',
    en: 'Everything has a source. Write the source on the sheet Sources, and choose it in the columns Sources 1, Sources 2 …',
  },
  {
    da: 'Skal en person ud, så slet rækken på Personer, stillingen på Medlemskaber og personens rækker på Kontakter. Skriv hvert id og dagen på arket Taget ud. Det andet, der henviser til id’et, bliver stående.',
    en: 'If a person is to be taken out, delete the row on People, the job title on Memberships and the rows of the person on Contacts. Write each id and the day on the sheet Taken out. What else refers to the id stays.',
  },
  {
    da: 'Du må gerne flytte kolonner og lave egne ark og kolonner til noter. De bliver ikke læst.',
    en: 'You may move columns, and add sheets and columns of your own for notes. They are not read.',
  },
  {
    da: 'Gem som Excel-projektmappe (.xlsx). Åbn den på skrivebordet, eller tjek den med kommandoen: klimaindsats validate register.xlsx',
    en: 'Save as an Excel workbook (.xlsx). Open it at the desk, or check it with the command: klimaindsats validate register.xlsx',
  },
];

/** The sheet that explains the others. */
export function readmeOf(language: Language): SheetToWrite {
  const [title = '', ...rest] = lines.map((line) => line[language]);
  const wrap = { alignment: { wrapText: true, vertical: 'top' } } as const;
  const sheets = [
    [
      sheetName('register', language),
      {
        da: 'Registret som helhed: titel, version, licens, og hvornår det sidst er gennemgået.',
        en: 'The register as a whole: title, version, licence, and when it was last reviewed.',
      }[language],
    ],
    ...tables.map((table) => [sheetName(keyOf(table), language), sheetHelp(table, language)]),
  ];
  const heading = [{ da: 'Ark', en: 'Sheet' }[language], headingWords.explanation[language === 'da' ? 0 : 1]];
  const start = rest.length + 2;
  return {
    name: sheetName('readme', language),
    columns: [
      { width: 28, style: wrap },
      { width: 100, style: wrap },
    ],
    rows: [[title], ...rest.map((line) => [null, line]), [], heading, ...sheets],
    cells: new Map(
      [
        ['0,0', title] as const,
        [`${start},0`, heading[0] ?? ''] as const,
        [`${start},1`, heading[1] ?? ''] as const,
      ].map(([place, value]) => [place, { value, style: { font: { bold: true } } }]),
    ),
  };
}
