import type { Text } from '../model/text.ts';
import type { Bump, Change } from '../versions/diff.ts';
import { diff } from '../versions/diff.ts';
import type { Command } from './command.ts';
import { print, readData } from './data.ts';
import { wrong } from './failure.ts';
import { short } from './shown.ts';

export const diffCommand: Command = {
  name: 'diff',
  options: { json: 'diff' },
  help: {
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
  async run([before, after, ...rest], { json, language, terminal }) {
    if (before === undefined || after === undefined || rest.length > 0) {
      throw wrong(
        { da: 'diff tager to filer, den gamle og den nye', en: 'diff takes two files, the old and the new' },
        'diff',
      );
    }
    if (before === '-' && after === '-') {
      throw wrong({ da: 'Kun den ene fil kan være -', en: 'Only one of the files can be -' }, 'diff');
    }
    const difference = diff(await readData(before), await readData(after));
    terminal.out(
      json
        ? print(difference)
        : `${[...difference.changes.map(line), bumps[difference.bump]].map((text) => short(text[language])).join('\n')}\n`,
    );
    return 0;
  },
};

const line = ({ collection, record, text }: Change): Text => {
  const place = [collection, record].filter((part) => part !== undefined).join(' › ');
  return { da: [place, text.da].filter(Boolean).join(': '), en: [place, text.en].filter(Boolean).join(': ') };
};

const bumps: Readonly<Record<Bump, Text>> = {
  none: { da: 'Intet er ændret.', en: 'Nothing is changed.' },
  patch: { da: 'Mindste stigning: patch (rettelser).', en: 'Least bump: patch (corrections).' },
  minor: { da: 'Mindste stigning: minor (nyt).', en: 'Least bump: minor (additions).' },
  major: {
    da: 'Mindste stigning: major (noget er væk eller har ny form).',
    en: 'Least bump: major (something is gone or has a new form).',
  },
};
