import type { Text } from '../model/text.ts';

export const commands = ['validate', 'export', 'new', 'diff'] as const;
export type Command = (typeof commands)[number];

export const help: Text = {
  da: `klimaindsats: tjek, omform og sammenlign data om en fælles klimaindsats

  klimaindsats validate FIL…            tjek filer; svarer 0, når alle er i orden, ellers 1
  klimaindsats export FORMAT [FIL]      omform en fil, eller pakkens egne data, når FIL mangler
      json, jsonld, popolo, vcard       hele datasættet
      csv --collection figures          én liste; --excel giver den form, dansk Excel åbner rigtigt
      vcard --vcard 3.0                 den ældre form, som Outlook kan åbne
  klimaindsats new MAPPE                begynd på en anden regions data: en fil at rette i, og dens skema
  klimaindsats diff GAMMEL NY           hvad der er ændret, og hvor meget versionen mindst skal stige

  -o, --output FIL    skriv til en fil i stedet for skærmen (export)
      --json          svar i JSON (validate, diff)
      --lang da|en    sproget i svar og eksport; ellers som maskinens
  -h, --help          denne hjælp; efter en kommando: hjælp til den
      --version       pakkens version

Prøv:  klimaindsats new min-region && klimaindsats validate min-region/data.json
`,
  en: `klimaindsats: check, convert and compare data about a shared climate initiative

  klimaindsats validate FILE…           check files; answers 0 when all are in order, else 1
  klimaindsats export FORMAT [FILE]     convert a file, or the package's own data when FILE is left out
      json, jsonld, popolo, vcard       the whole data set
      csv --collection figures          one list; --excel gives the form that a Danish Excel opens right
      vcard --vcard 3.0                 the older form, which Outlook opens
  klimaindsats new DIR                  begin another region's data: a file to edit, and its schema
  klimaindsats diff OLD NEW             what changed, and the least that the version must rise

  -o, --output FILE   write to a file instead of the screen (export)
      --json          answer in JSON (validate, diff)
      --lang da|en    the language of answers and exports; else the machine's
  -h, --help          this help; after a command: help with it
      --version       the package's version

Try:  klimaindsats new my-region && klimaindsats validate my-region/data.json
`,
};

export const helpOf: Readonly<Record<Command, Text>> = {
  validate: {
    da: `klimaindsats validate FIL…

Tjekker datafiler: først formen, som skemaet kræver, så de regler, et skema ikke kan udtrykke.
Siger om hver fejl, hvor den er, hvad der er galt, og hvad du skal gøre.
Svarer 0, når alle filer er i orden, ellers 1.

      --json          svar i JSON
      --lang da|en    sproget i svarene

Eksempel:  klimaindsats validate min-region/data.json
`,
    en: `klimaindsats validate FILE…

Checks data files: first the form that the schema asks for, then the rules that a schema can't say.
Says of each problem where it is, what is wrong and what to do.
Answers 0 when all files are in order, else 1.

      --json          answer in JSON
      --lang da|en    the language of the answers

Example:  klimaindsats validate my-region/data.json
`,
  },
  export: {
    da: `klimaindsats export FORMAT [FIL]

Omformer en datafil, eller pakkens egne data, når FIL mangler.

  json, jsonld, popolo    hele datasættet
  vcard                   kontaktpersoner; --vcard 3.0 er den ældre form, som Outlook kan åbne
  csv                     én liste, som --collection giver navnet på: figures, contact-points …

      --collection NAVN   listen (csv)
      --excel             den form, dansk Excel åbner rigtigt (csv)
      --vcard 4.0|3.0     versionen (vcard)
  -o, --output FIL        skriv til en fil i stedet for skærmen, i en mappe, der findes
      --lang da|en        sproget i popolo og vcard

Eksempel:  klimaindsats export csv --collection figures --excel -o tal.csv
`,
    en: `klimaindsats export FORMAT [FILE]

Converts a data file, or the package's own data when FILE is left out.

  json, jsonld, popolo    the whole data set
  vcard                   whom to reach; --vcard 3.0 is the older form, which Outlook opens
  csv                     one list, which --collection names: figures, contact-points …

      --collection NAME   the list (csv)
      --excel             the form that a Danish Excel opens right (csv)
      --vcard 4.0|3.0     the version (vcard)
  -o, --output FILE       write to a file instead of the screen, in a folder that is there
      --lang da|en        the language of popolo and vcard

Example:  klimaindsats export csv --collection figures --excel -o figures.csv
`,
  },
  new: {
    da: `klimaindsats new MAPPE

Laver en mappe at begynde på en anden regions data i: data.json, som du retter i, og schema.json,
som de fleste editorer hjælper efter. Overskriver intet.

      --lang da|en    sproget i svaret

Eksempel:  klimaindsats new min-region && klimaindsats validate min-region/data.json
`,
    en: `klimaindsats new DIR

Makes a folder to begin another region's data in: data.json to edit, and schema.json, by which most
editors help. Overwrites nothing.

      --lang da|en    the language of the answer

Example:  klimaindsats new my-region && klimaindsats validate my-region/data.json
`,
  },
  diff: {
    da: `klimaindsats diff GAMMEL NY

Siger, hvad der er ændret fra den ene datafil til den anden, og hvor meget versionen mindst skal stige:
patch (rettelser), minor (nyt) eller major (noget er væk eller har ny form).

      --json          svar i JSON
      --lang da|en    sproget i svaret

Eksempel:  klimaindsats diff sidste/data.json data.json
`,
    en: `klimaindsats diff OLD NEW

Says what changed from one data file to the other, and the least that the version must rise:
patch (corrections), minor (additions) or major (something is gone or has a new form).

      --json          answer in JSON
      --lang da|en    the language of the answer

Example:  klimaindsats diff last/data.json data.json
`,
  },
};
