import { isLabelled } from '@klimaindsats/data';

import type { Measured } from '../../internal/features.ts';
import { formatNumber } from '../../words/formats.ts';
import { say, wordsFor } from '../../words/words.ts';
import { measuresDanish } from './measures.da.ts';

type Words = typeof measuresDanish;

const scales = [
  [1e12, 'billion'],
  [1e9, 'milliard'],
  [1e6, 'million'],
] as const;

/** The units that have words. Others are said by the label, and `other` brings its own word. */
const units = [
  'percent',
  'tCO2e',
  'kWh',
  'MWh',
  'DKK',
  'persons',
  'hectares',
] as const satisfies readonly (keyof Words)[];

/**
 * A value of a figure with its unit as a person writes it: `1,2 mio. ton CO₂e`, `58,5 %`, `38 km cykelsti`.
 *
 * A value is never rounded. It is written in millions, in 10⁹ or in 10¹² where two decimals hold all of it, and with all
 * its digits where they don't: `1.234.567`. Values that stand beside each other are written in one way. A unit that isn't known, as in data of a newer version, is written as the data has it.
 */
export function writeValue(
  { unit, unitLabel }: Pick<Measured, 'unit' | 'unitLabel'>,
  value: number,
  language: string,
  beside: readonly number[] = [value],
): string {
  if (unit === 'year') return String(value);
  const words = wordsFor(language, 'measures', measuresDanish);
  const number = writeNumber(value, language, words, beside);
  const known = units.find((candidate) => candidate === unit);
  const written = known
    ? words[known](number, Math.abs(value) === 1)
    : unitLabel
      ? `${number} ${say(unitLabel, language)}`
      : isLabelled(unit) || unit === 'other'
        ? number
        : `${number} ${unit}`;
  // A number stays with the word after it, where both fit in a card, in which they stand large.
  return written.replace(/^(\D*[\d.,]+) (\S+)/, (both, digits: string, word: string) =>
    both.length > 11 ? both : `${digits}\u00a0${word}`,
  );
}

function writeNumber(value: number, language: string, words: Words, beside: readonly number[]): string {
  const written = beside.filter(Boolean);
  const scale = written.length
    ? scales.find(([size]) => written.every((other) => Math.abs(other) >= size && other % (size / 100) === 0))
    : undefined;
  // Digits as many as a number can have: the browser's own rule is three decimals.
  const digits = formatNumber(scale ? value / scale[0] : value || 0, language, { maximumSignificantDigits: 21 });
  // A hyphen is not read aloud.
  return `${digits.replace(/^-/, '−')}${scale ? ` ${words[scale[1]]}` : ''}`;
}
