import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { todayInDenmark } from '../model/today.ts';
import type { Command } from './command.ts';
import { print } from './data.ts';
import { wrong } from './failure.ts';
import { create, mustBeFree } from './files.ts';
import { quoted } from './shown.ts';
import { starter } from './starter.ts';

export const newCommand: Command = {
  name: 'new',
  options: {},
  help: {
    da: `klimaindsats new MAPPE

Laver en mappe at begynde på en anden regions data i: data.json, som du retter i, og schema.json,
som de fleste editorer hjælper efter. Registret er gennemgået i dag og skal gennemgås igen om et halvt år:
ret reviewed, når det er gjort. Overskriver intet.

      --lang da|en    sproget i svaret

Eksempel:  klimaindsats new min-region && klimaindsats validate min-region/data.json
`,
    en: `klimaindsats new DIR

Makes a folder to begin another region's data in: data.json to edit, and schema.json, by which most
editors help. The register is reviewed today, and is to be reviewed again in half a year: set reviewed
when that is done. Overwrites nothing.

      --lang da|en    the language of the answer

Example:  klimaindsats new my-region && klimaindsats validate my-region/data.json
`,
  },
  async run([folder, ...rest], { language, terminal }) {
    if (!folder || rest.length > 0)
      throw wrong({ da: 'new tager navnet på én mappe', en: 'new takes the name of one folder' }, 'new');
    const data = join(folder, 'data.json');
    const schema = join(folder, 'schema.json');
    // Neither is written where one is there already, so that no half of a folder is left.
    for (const path of [data, schema]) await mustBeFree(path);
    await create(data, print(starter(todayInDenmark())));
    await create(schema, await readFile(new URL('../schema.json', import.meta.url), 'utf8'));
    terminal.out(
      {
        da: `Ret i ${data}. De fleste editorer hjælper efter schema.json. Tjek den med: klimaindsats validate ${quoted(data)}\n`,
        en: `Edit ${data}. Most editors help by schema.json. Check it with: klimaindsats validate ${quoted(data)}\n`,
      }[language],
    );
    return 0;
  },
};
