import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/text.ts';
import { isLabelled } from '../model/units.ts';
import { valueWords } from './field-words.ts';
import { kept } from './kept.ts';

/**
 * A figure's value with its unit, in the form that stands before the figure's label: `1.250 ton CO₂e`. A form may lack
 * any of it while somebody fills it in, and a file of a newer minor version may have other units.
 */
export function shownAmount({ value, unit, unitLabel }: Partial<Figure>, language: Language): string {
  if (value === undefined) return '';
  if (unit === 'year') return String(value);
  const number = numberFormat(language).format(value);
  if (unit === undefined || isLabelled(unit)) return number;
  if (unit === 'percent') return language === 'da' ? `${number} %` : `${number}%`;
  const word = unit === 'other' ? unitLabel?.[language] : unitWord(unit, language);
  return [number, word].filter(Boolean).join(' ');
}

const numberFormat = kept((language: Language) => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }));

const unitWord = (unit = '', language: Language): string =>
  valueWords.Figure?.['unit']?.[unit]?.[language === 'da' ? 0 : 1] ?? unit;
