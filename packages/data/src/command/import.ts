import type { Command } from './command.ts';
import { print } from './data.ts';
import { wrong } from './failure.ts';
import { assertApart, readBytes, write } from './files.ts';
import { listedInCells, listedNotes } from './problems.ts';
import { noticed, readWorkbook } from './workbooks.ts';

export const importCommand: Command = {
  name: 'import',
  options: { output: 'import' },
  help: {
    da: `klimaindsats import REGISTER.xlsx [-o FIL]

Læser en projektmappe, tjekker den, som validate gør, og gør den til en datafil, som alle elementer viser.
Er der noget galt, siger den hver fejls celle, svarer 1 og skriver intet.

  -o, --output FIL    skriv til en fil i stedet for skærmen, i en mappe, der findes
      --lang da|en    sproget i svarene

Eksempel:  klimaindsats import register.xlsx -o min-region/data.json
`,
    en: `klimaindsats import REGISTER.xlsx [-o FILE]

Reads a workbook, checks it as validate does, and makes it a data file that every element shows.
If something is wrong it says the cell of each problem, answers 1 and writes nothing.

  -o, --output FILE   write to a file instead of the screen, in a folder that is there
      --lang da|en    the language of the answers

Example:  klimaindsats import register.xlsx -o my-region/data.json
`,
  },
  async run([file, ...rest], { output, language, terminal }) {
    if (file === undefined || rest.length > 0)
      throw wrong({ da: 'import tager én projektmappe', en: 'import takes one workbook' }, 'import');
    if (output === '') throw wrong({ da: '-o mangler navnet på en fil', en: '-o lacks the name of a file' }, 'import');
    await assertApart(file, output);
    const { data, problems, notes, notices } = await readWorkbook(await readBytes(file));
    terminal.error(noticed(file, notices, language));
    if (!data) {
      terminal.error(listedInCells(file, problems, language));
      return 1;
    }
    terminal.error(listedNotes(file, notes, language, listedInCells));
    if (output === undefined || output === '-') terminal.data(print(data));
    else await write(output, print(data));
    return 0;
  },
};
