import type { Text } from '../model/text.ts';

/** The help of the program as a whole. */
export const help: Text = {
  da: `klimaindsats: tjek, omform og sammenlign data om en fælles klimaindsats

  klimaindsats validate FIL…            tjek filer; svarer 0, når alle er i orden, ellers 1
  klimaindsats export FORMAT [FIL]      omform en fil, eller pakkens egne data, når FIL mangler
      json, jsonld, popolo, vcard       hele datasættet
      csv --collection figures          én liste; --excel giver den form, dansk Excel åbner rigtigt
      csv --all MAPPE                   alle lister, og datapackage.json om dem
      sqlite -o FIL                     en database med nøgler
      vcard --vcard 3.0                 den ældre form, som Outlook kan åbne
  klimaindsats new MAPPE                begynd på en anden regions data: en fil at rette i, og dens skema
  klimaindsats diff GAMMEL NY           hvad der er ændret, og hvor meget versionen mindst skal stige

  -o, --output FIL    skriv til en fil i stedet for skærmen (export)
      --json          svar i JSON (validate, diff)
      --lang da|en    sproget i svar og eksport; ellers som maskinens
  -h, --help          denne hjælp; efter en kommando: hjælp til den
  -v, --version       pakkens version

FIL kan være -, og så læses det, der sendes til kommandoen.

Prøv:  klimaindsats new min-region && klimaindsats validate min-region/data.json
`,
  en: `klimaindsats: check, convert and compare data about a shared climate initiative

  klimaindsats validate FILE…           check files; answers 0 when all are in order, else 1
  klimaindsats export FORMAT [FILE]     convert a file, or the package's own data when FILE is left out
      json, jsonld, popolo, vcard       the whole data set
      csv --collection figures          one list; --excel gives the form that a Danish Excel opens right
      csv --all DIR                     all lists, and datapackage.json about them
      sqlite -o FILE                    a database with keys
      vcard --vcard 3.0                 the older form, which Outlook opens
  klimaindsats new DIR                  begin another region's data: a file to edit, and its schema
  klimaindsats diff OLD NEW             what changed, and the least that the version must rise

  -o, --output FILE   write to a file instead of the screen (export)
      --json          answer in JSON (validate, diff)
      --lang da|en    the language of answers and exports; else the machine's
  -h, --help          this help; after a command: help with it
  -v, --version       the package's version

FILE may be -: what is piped to the command.

Try:  klimaindsats new my-region && klimaindsats validate my-region/data.json
`,
};
