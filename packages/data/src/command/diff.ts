import type { Text } from '../model/text.ts';
import type { Change, Difference, VersionChange } from '../versions/diff.ts';
import { diff, isShortened } from '../versions/diff.ts';
import type { Bump } from '../versions/version.ts';
import { bumpBetween } from '../versions/version.ts';
import type { Command } from './command.ts';
import { print, readData } from './data.ts';
import { wrong } from './failure.ts';
import { short } from './shown.ts';

export const diffCommand: Command = {
  name: 'diff',
  options: { json: 'diff' },
  help: {
    da: `klimaindsats diff GAMMEL NY

Siger, hvad der er ændret fra den ene datafil til den anden, hvor meget versionen mindst skal stige, og
om den er steget nok: patch (rettelser), minor (nyt) eller major (noget er væk eller har ny form).

      --json          svar i JSON
      --lang da|en    sproget i svaret

Eksempel:  klimaindsats diff sidste/data.json data.json
`,
    en: `klimaindsats diff OLD NEW

Says what changed from one data file to the other, the least that the version must rise, and whether it
has: patch (corrections), minor (additions) or major (something is gone or has a new form).

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
    if (json) terminal.data(print(difference));
    else {
      const lines = [...difference.changes.map(line), ...ends(difference)];
      terminal.out(`${lines.map((text) => short(text[language])).join('\n')}\n`);
    }
    return 0;
  },
};

const line = ({ collection, record, text }: Change): Text => {
  const place = [collection, record].filter((part) => part !== undefined).join(' › ');
  return { da: [place, text.da].filter(Boolean).join(': '), en: [place, text.en].filter(Boolean).join(': ') };
};

/** What is said last: how far the version must rise, whether it has, and where long texts are whole. */
const ends = ({ bump, version, changes }: Difference): readonly Text[] => [
  bumps[bump],
  ...(version.from === version.to && bump === 'none' ? [] : [versionText(version)]),
  ...(changes.some(isShortened)
    ? [
        {
          da: 'Lange tekster er forkortet: filerne har dem hele.',
          en: 'Long texts are shortened: the files have them whole.',
        },
      ]
    : []),
];

function versionText({ from, to, least }: VersionChange): Text {
  if (from === to) {
    return {
      da: `Versionen er ${to} i begge filer: skriv ${least} i den nye.`,
      en: `The version is ${to} in both files: write ${least} in the new one.`,
    };
  }
  if (bumpBetween(least, to) !== undefined)
    return {
      da: `Versionen gik fra ${from} til ${to}: det er nok.`,
      en: `The version went from ${from} to ${to}: that is enough.`,
    };
  return {
    da: `Versionen gik fra ${from} til ${to}: den skal være mindst ${least}.`,
    en: `The version went from ${from} to ${to}: it must be at least ${least}.`,
  };
}

const bumps: Readonly<Record<Bump, Text>> = {
  none: { da: 'Intet er ændret.', en: 'Nothing is changed.' },
  patch: { da: 'Mindste stigning: patch (rettelser).', en: 'Least bump: patch (corrections).' },
  minor: { da: 'Mindste stigning: minor (nyt).', en: 'Least bump: minor (additions).' },
  major: {
    da: 'Mindste stigning: major (noget er væk eller har ny form).',
    en: 'Least bump: major (something is gone or has a new form).',
  },
};
