import type { Text } from '../model/text.ts';

/** The help of the program as a whole. */
export const help: Text = {
  da: `klimaindsats: tjek, ret, omform og sammenlign data om en fælles klimaindsats

  klimaindsats validate FIL…            tjek filer; svarer 0, når alle er i orden, ellers 1
  klimaindsats export FORMAT [FIL]      omform en fil, eller pakkens egne data, når FIL mangler
      json, jsonld, popolo, vcard       hele datasættet
      csv --collection figures          én liste; --excel giver den form, dansk Excel åbner rigtigt
      csv --all MAPPE                   alle lister, og datapackage.json om dem
      sqlite -o FIL                     en database med nøgler
      vcard --vcard 3.0                 den ældre form, som Outlook kan åbne
  klimaindsats new MAPPE                begynd på en anden regions data: en fil at rette i, og dens skema
  klimaindsats diff GAMMEL NY           hvad der er ændret, og hvor meget versionen mindst skal stige
  klimaindsats workbook [FIL] -o X.xlsx en projektmappe til Excel og LibreOffice, som kan læses igen
  klimaindsats import X.xlsx [-o FIL]   en projektmappe som datafil; siger hver fejls celle

  -o, --output FIL    skriv til en fil i stedet for skærmen (export, workbook, import)
      --json          svar i JSON (validate, diff)
      --lang da|en    sproget i svar og eksport; ellers som maskinens
  -h, --help          denne hjælp; efter en kommando: hjælp til den
  -v, --version       pakkens version

FIL kan være en projektmappe (.xlsx), eller -: det, der sendes til kommandoen.

Prøv:  klimaindsats new min-region && klimaindsats validate min-region/data.json
`,
  en: `klimaindsats: check, edit, convert and compare data about a shared climate initiative

  klimaindsats validate FILE…           check files; answers 0 when all are in order, else 1
  klimaindsats export FORMAT [FILE]     convert a file, or the package's own data when FILE is left out
      json, jsonld, popolo, vcard       the whole data set
      csv --collection figures          one list; --excel gives the form that a Danish Excel opens right
      csv --all DIR                     all lists, and datapackage.json about them
      sqlite -o FILE                    a database with keys
      vcard --vcard 3.0                 the older form, which Outlook opens
  klimaindsats new DIR                  begin another region's data: a file to edit, and its schema
  klimaindsats diff OLD NEW             what changed, and the least that the version must rise
  klimaindsats workbook [FILE] -o X.xlsx  a workbook for Excel and LibreOffice, which can be read back
  klimaindsats import X.xlsx [-o FILE]  a workbook as a data file; says the cell of each problem

  -o, --output FILE   write to a file instead of the screen (export, workbook, import)
      --json          answer in JSON (validate, diff)
      --lang da|en    the language of answers and exports; else the machine's
  -h, --help          this help; after a command: help with it
  -v, --version       the package's version

FILE may be a workbook (.xlsx), or -: what is piped to the command.

Try:  klimaindsats new my-region && klimaindsats validate my-region/data.json
`,
};
