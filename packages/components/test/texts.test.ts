/** What citizens read, gone over as a program can: easy enough, in plain words, and each thing said one way. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

import { initiative, type Language, municipalities } from '@klimaindsats/data';

import { renderToString } from '../src/server/server.ts';

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });

/** Stands for what a sentence is filled with, and is one short word to a reader. */
const filler = 'Skive';

/** The texts of a module of words, with something in the places of what is filled in. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const write = value as (...all: unknown[]) => unknown;
    // Counts are numbers, and the rest are texts: a function that doesn't take both is asked with the one it takes.
    return [filler, 2, 3].flatMap((given) => {
      try {
        return String(write(...Array<unknown>(6).fill(given)));
      } catch {
        return [];
      }
    });
  }
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

async function wordsIn(ending: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const modules = files.filter((file) => file.endsWith(ending));
  const texts = modules.map(async (file) => [file, textsIn(await import(new URL(file, source).href))] as const);
  return new Map(await Promise.all(texts));
}

const danish = await wordsIn('.da.ts');
const english = await wordsIn('.en.ts');

/** Every text of the data in a language, wherever it stands in a record. */
function told(language: Language, value: unknown = initiative): readonly string[] {
  if (typeof value !== 'object' || !value) return [];
  const text = (value as Readonly<Partial<Record<Language, unknown>>>)[language];
  return typeof text === 'string' ? [text] : Object.values(value).flatMap((part) => told(language, part));
}

/** What a reader is shown of the elements, block by block, whichever municipality and options they are given. */
function shown(lang: Language): readonly string[] {
  const options = { lang, showSources: true };
  const pages = [
    renderToString('initiative', options),
    renderToString('contact-card', { ...options, name: 'Bo Ås', hours: 'Mo-Th 09:00-15:00' }),
    ...(['list', 'table'] as const).map((layout) => renderToString('member-list', { lang, layout, past: true })),
    ...(['both', 'goals'] as const).flatMap((view) =>
      ['2019', '2020-11-19', '2021-09-30', undefined].map((asOf) =>
        renderToString('participation', { ...options, view, region: 'country', ...(asOf && { asOf }) }),
      ),
    ),
    ...municipalities.map(({ id }) => renderToString('municipality', { ...options, municipality: id })),
  ];
  const blocks = pages.flatMap((page) =>
    page
      .replace(/<sup>.*?<\/sup>|\u00ad|↩/gs, '')
      .split(/<\/?(?:p|li|h\d|d[ltd]|t[hrd]|ul|ol|div|table|caption|label|legend|section)\b[^>]*>/)
      .map((block) =>
        block
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
  );
  return [...new Set(blocks)].filter(Boolean);
}

/**
 * The readability index of Björnsson (1968): the words in a sentence, and how many of a hundred have more than six
 * letters. Below 40 is what newspapers write.
 */
function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = text.match(/[.:?!](?=\s|$)/g) ?? [];
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

describe('LIX', () => {
  it('is low for what is plain and high for what isn’t', () => {
    assert.equal(lix('Vi ses i morgen. Tag en bog med.'), 4);
    assert.ok(lix('Oplysningerne vedrørende kommunernes klimahandlingsplaner dateres efterfølgende.') > 60);
  });

  for (const [what, texts] of Object.entries({ 'the data': told('da'), 'what is shown': shown('da') })) {
    it(`of the sentences of ${what} is below 40`, () => {
      const sentences = texts.filter((text) => /^[\p{Lu}\d].*[.?]$/u.test(text) && /\s/.test(text));

      assert.ok(sentences.length > 50);
      assert.ok(lix(sentences.join(' ')) < 40, `it is ${lix(sentences.join(' ')).toFixed(1)}`);
    });
  }

  it('of the sentences of the elements is below 40', () => {
    const sentences = [...danish.values()].flat().filter((text) => /^[A-ZÆØÅ].*[.?]$/.test(text));

    assert.ok(sentences.length > 30);
    assert.ok(lix(sentences.join(' ')) < 40, `it is ${lix(sentences.join(' ')).toFixed(1)}`);
  });
});

describe('a text', () => {
  const forbidden: Readonly<Record<Language, RegExp>> = {
    da: /\b(dateret|fremgår|vedr\.?|vedrørende|ift\.?|pba\.?|såfremt|ydermere|endvidere|herunder|alle [12] kommuner)\b/i,
    en: /\b(dates from between|rests on|commit(s|ted)? itself|whole country|carried by|expired|all [12] municipalities|in The)\b/,
  };

  for (const [language, words] of Object.entries({ da: danish, en: english })) {
    it(`has no word that only offices use, ${language}`, () => {
      const bad = forbidden[language as Language];
      const texts = [
        ...[...words].flatMap(([file, all]) => all.map((text) => `${file}: ${text}`)),
        ...told(language as Language),
        ...shown(language as Language),
      ];

      assert.deepEqual(
        texts.filter((text) => bad.test(text)),
        [],
      );
    });
  }

  it('knows what only offices use', () => {
    assert.match('Oplysningen er dateret 2023.', forbidden.da);
    assert.match('Det fremgår af kilden.', forbidden.da);
    assert.match('Alle 2 kommuner var med.', forbidden.da);
    assert.match('The municipalities in The Region', forbidden.en);
  });

  it('has no two spaces, and no space before a sign', () => {
    const texts = [...danish.values(), ...english.values(), told('da'), told('en'), shown('da'), shown('en')].flat();

    assert.deepEqual(
      texts.filter((text) => / {2}|\s[.,;:?!](?=\s|$)/.test(text.trim())),
      [],
    );
  });
});

describe('a time after “fra”', async () => {
  const { fromDanish } = await import('../src/words/shared.da.ts');
  const { fromEnglish, insideEnglish, someEnglish } = await import('../src/words/shared.en.ts');
  const { someDanish } = await import('../src/words/shared.da.ts');

  it('is a time, some time between two, or the turn of a year', () => {
    assert.equal(fromDanish('2023'), '2023');
    assert.equal(fromDanish('mellem 27. og 30. september 2021'), 'et tidspunkt mellem 27. og 30. september 2021');
    assert.equal(fromDanish('mellem 31.\u00a0december 2023 og 1.\u00a0januar 2024'), 'årsskiftet 2023/24');
    assert.equal(fromEnglish('between 2019 and 2020'), 'some time between 2019 and 2020');
    assert.equal(fromEnglish('between 31\u00a0December 2023 and 1\u00a0January 2024'), 'the turn of the year 2023/24');
  });

  it('and some of the municipalities are said as people say it', () => {
    assert.deepEqual(
      (
        [
          [0, 2],
          [1, 2],
          [2, 2],
          [1, 1],
          [3, 3],
        ] as const
      ).map(([some, all]) => someDanish(some, all)),
      ['ingen kommuner', '1 af 2 kommuner', 'begge kommuner', 'den ene kommune', 'alle 3 kommuner'],
    );
    assert.deepEqual(
      (
        [
          [0, 2],
          [1, 2],
          [2, 2],
          [1, 1],
          [3, 3],
        ] as const
      ).map(([some, all]) => someEnglish(some, all)),
      [
        'no municipalities',
        '1 of 2 municipalities',
        'both municipalities',
        'the one municipality',
        'all 3 municipalities',
      ],
    );
    assert.equal(insideEnglish('The Faroe Islands'), 'the Faroe Islands');
  });
});
