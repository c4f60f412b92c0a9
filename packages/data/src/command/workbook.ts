import { languages } from '../model/text.ts';
import type { Command } from './command.ts';
import { bundledData, readData } from './data.ts';
import { oneOf, wrong } from './failure.ts';
import { assertApart, write } from './files.ts';
import { quoted } from './shown.ts';

export const workbookCommand: Command = {
  name: 'workbook',
  options: { output: 'workbook' },
  help: {
    da: `klimaindsats workbook [FIL] -o REGISTER.xlsx

Skriver en datafil, eller pakkens egne data, når FIL mangler, som en projektmappe til Excel og LibreOffice:
et ark for hver liste, forklaringer som noter og lister at vælge fra. Personer, der er taget ud, er ikke med.
Ret i den, tjek den med klimaindsats validate, og gør den til en datafil igen med klimaindsats import.

  -o, --output FIL    projektmappen, i en mappe, der findes
      --lang da|en    sproget på ark og overskrifter; dansk, når det ikke er givet

Eksempel:  klimaindsats workbook min-region/data.json -o register.xlsx
`,
    en: `klimaindsats workbook [FILE] -o REGISTER.xlsx

Writes a data file, or the package's own data when FILE is left out, as a workbook for Excel and
LibreOffice: a sheet for each list, explanations as notes, and lists to choose from. People who were
taken out are not in it.
Edit it, check it with klimaindsats validate, and make a data file of it again with klimaindsats import.

  -o, --output FILE   the workbook, in a folder that is there
      --lang da|en    the language of sheets and headings; Danish when it is left out

Example:  klimaindsats workbook my-region/data.json -o register.xlsx --lang en
`,
  },
  async run([file, ...rest], { output, lang, language, terminal }) {
    if (rest.length > 0) throw wrong({ da: 'workbook tager én fil', en: 'workbook takes one file' }, 'workbook');
    if (!output || output === '-') {
      throw wrong(
        { da: 'En projektmappe er en fil: skriv -o og dens navn', en: 'A workbook is a file: give -o and its name' },
        'workbook',
      );
    }
    if (!output.toLowerCase().endsWith('.xlsx')) {
      throw wrong(
        {
          da: `En projektmappe ender på .xlsx, og »${output}« gør ikke: Excel ville ikke åbne den`,
          en: `A workbook ends in .xlsx, and “${output}” does not: Excel would not open it`,
        },
        'workbook',
      );
    }
    await assertApart(file, output);
    const dataset = file === undefined ? await bundledData() : await readData(file);
    const { toWorkbook } = await import('../workbook.ts');
    await write(output, await toWorkbook(dataset, { language: oneOf(languages, lang ?? 'da', '--lang') }));
    terminal.out(
      {
        da: `${output} er skrevet. Ret i den, og tjek den med: klimaindsats validate ${quoted(output)}\n`,
        en: `${output} is written. Edit it, and check it with: klimaindsats validate ${quoted(output)}\n`,
      }[language],
    );
    return 0;
  },
};
