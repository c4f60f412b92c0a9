import { toCsv, toDataPackage, toJsonLd, toMemberVcards, toParticipationCsv, toPopolo, toVcards } from '../formats.ts';
import { participationFile } from '../formats/participation-table.ts';
import { collectionNames, fileName } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import { withoutTakenOut } from '../model/taken-out.ts';
import type { Command, Task } from './command.ts';
import { bundledData, print, readData } from './data.ts';
import { oneOf, wrong } from './failure.ts';
import { assertApart, write, writeAll } from './files.ts';
import { writeSqlite } from './sqlite.ts';

const formats = ['json', 'jsonld', 'popolo', 'vcard', 'csv', 'sqlite'] as const;

export const exportCommand: Command = {
  name: 'export',
  options: {
    output: 'export',
    collection: 'export csv',
    all: 'export csv',
    excel: 'export csv',
    vcard: 'export vcard',
    members: 'export vcard',
    address: 'export jsonld',
  },
  help: {
    da: `klimaindsats export FORMAT [FIL]

Omformer en datafil, eller pakkens egne data, når FIL mangler.

  json, jsonld, popolo    hele datasættet
  vcard                   kontaktpersoner; --vcard 3.0 er den ældre form, som Outlook kan åbne
  sqlite                  en database med nøgler; kræver -o og Node 22.13
  csv                     én liste, som --collection giver navnet på: figures, contact-points …

      --collection NAVN   listen (csv)
      --all MAPPE         alle lister, hvem der var med i én tabel, og datapackage.json (csv)
      --excel             den form, dansk Excel åbner rigtigt (csv)
      --vcard 4.0|3.0     versionen (vcard)
      --members           dem, der har en post i dag, i stedet for kontakterne (vcard)
      --address ADRESSE   hvor filen kommer til at ligge: https://… (jsonld)
  -o, --output FIL        skriv til en fil i stedet for skærmen, i en mappe, der findes
      --lang da|en        sproget i popolo og vcard

Eksempel:  klimaindsats export csv --collection figures --excel -o tal.csv
`,
    en: `klimaindsats export FORMAT [FILE]

Converts a data file, or the package's own data when FILE is left out.

  json, jsonld, popolo    the whole data set
  vcard                   whom to reach; --vcard 3.0 is the older form, which Outlook opens
  sqlite                  a database with keys; needs -o and Node 22.13
  csv                     one list, which --collection names: figures, contact-points …

      --collection NAME   the list (csv)
      --all DIR           all lists, who took part in one table, and datapackage.json (csv)
      --excel             the form that a Danish Excel opens right (csv)
      --vcard 4.0|3.0     the version (vcard)
      --members           who holds a post today, in place of the contacts (vcard)
      --address ADDRESS   where the file will stand: https://… (jsonld)
  -o, --output FILE       write to a file instead of the screen, in a folder that is there
      --lang da|en        the language of popolo and vcard

Example:  klimaindsats export csv --collection figures --excel -o figures.csv
`,
  },
  async run([name, file, ...rest], task) {
    if (name === undefined) throw wrong({ da: 'export mangler et format', en: 'export lacks a format' }, 'export');
    if (rest.length > 0) throw wrong({ da: 'export tager én fil', en: 'export takes one file' }, 'export');
    const format = oneOf(formats, name.toLowerCase(), 'export', 'export');
    if (task.output === '')
      throw wrong({ da: '-o mangler navnet på en fil', en: '-o lacks the name of a file' }, 'export');
    if (task.all !== undefined) {
      const other = (['output', 'collection'] as const).find((option) => task[option] !== undefined);
      if (other)
        throw wrong(
          {
            da: `--all skriver alle lister i en mappe: udelad --${other}`,
            en: `--all writes all lists in a folder: leave out --${other}`,
          },
          'export',
        );
    }
    await assertApart(file, task.output);
    const dataset = file === undefined ? await bundledData() : await readData(file);
    if (task.all !== undefined) {
      await writeAll(task.all, tablesOf(dataset, task));
      return 0;
    }
    if (format === 'sqlite') {
      if (task.output === undefined || task.output === '-') {
        throw wrong(
          { da: 'sqlite er en fil: skriv -o og dens navn', en: 'sqlite is a file: give -o and its name' },
          'export',
        );
      }
      writeSqlite(dataset, task.output, file);
      return 0;
    }
    const text = convert(format, dataset, task);
    if (task.output === undefined || task.output === '-') task.terminal.data(text);
    else await write(task.output, text);
    return 0;
  },
};

/** Every table of a data set as a file; the plain ones with what describes them. */
function tablesOf(dataset: Dataset, { excel }: Task): Readonly<Record<string, string>> {
  const dialect = excel ? 'excel' : 'rfc4180';
  return {
    ...Object.fromEntries(collectionNames.map((name) => [`${fileName(name)}.csv`, toCsv(dataset, name, dialect)])),
    [`${participationFile}.csv`]: toParticipationCsv(dataset, dialect),
    ...(!excel && { 'datapackage.json': print(toDataPackage(dataset)) }),
  };
}

function convert(
  format: Exclude<(typeof formats)[number], 'sqlite'>,
  dataset: Dataset,
  { language, collection, excel, vcard, members, address }: Task,
): string {
  switch (format) {
    case 'json':
      return print(withoutTakenOut(dataset));
    case 'jsonld':
      return print(toJsonLd(dataset, address === undefined ? {} : { address: placeOf(address) }));
    case 'popolo':
      return print(toPopolo(dataset, language));
    case 'vcard': {
      const version = oneOf(['4.0', '3.0'] as const, vcard ?? '4.0', '--vcard', 'export');
      return members ? toMemberVcards(dataset, { version, language }) : toVcards(dataset, version, language);
    }
    case 'csv': {
      if (collection === undefined) {
        const names = collectionNames.filter((known) => dataset[known] !== undefined);
        throw wrong(
          {
            da: `csv er én liste: skriv --collection og ${names.join(', ')}; eller --all og en mappe`,
            en: `csv is one list: give --collection and ${names.join(', ')}; or --all and a folder`,
          },
          'export',
        );
      }
      // The name of the list's file will do too, contact-points, in large letters or small.
      const name = collection.toLowerCase().replaceAll('-', '');
      const known = collectionNames.find((one) => one.toLowerCase() === name) ?? collection;
      return toCsv(dataset, oneOf(collectionNames, known, '--collection', 'export'), excel ? 'excel' : 'rfc4180');
    }
  }
}

/** The address of a document, whole, so that the ids in it are its fragments. */
function placeOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' && url.hash === '' && !url.href.endsWith('/') && url.hostname.includes('.'))
    return url.href;
  throw wrong(
    {
      da: `--address kan ikke være ${address}; skriv filens hele adresse: https://example.dk/data.jsonld`,
      en: `--address can’t be ${address}; give the whole address of the file: https://example.dk/data.jsonld`,
    },
    'export',
  );
}
