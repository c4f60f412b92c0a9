/** What the page says of the key figures. */
import type { Figure } from '@klimaindsats/data';

import { danish as words } from '../../src/dk2020/dk2020.da.ts';
import { keyFigures } from '../../src/dk2020/key-figures.ts';

export interface FigureContent {
  readonly value: string;
  readonly label: string;
  /** When, or why sources disagree. */
  readonly note: string;
  /** What each source says, where they disagree. */
  readonly readings: readonly string[];
}

export function figuresOf(all: readonly Figure[], time: (asOf: string) => string): readonly FigureContent[] {
  const byId = new Map<string | undefined, Figure>(all.map((figure) => [figure.id, figure]));
  return keyFigures.flatMap((id) => {
    const figure = byId.get(id);
    return figure ? figureContent(figure, byId.get(figure.of), time) : [];
  });
}

function figureContent(figure: Figure, whole: Figure | undefined, time: (asOf: string) => string): FigureContent {
  const isConflicting = figure.status === 'conflicting';
  const readings = [figure, ...(figure.alternatives ?? [])].toSorted((a, b) => a.value - b.value);
  const values = new Intl.ListFormat('da', { type: 'disjunction' }).format(readings.map(({ value }) => String(value)));
  return {
    value: whole ? words.of(values, String(whole.value)) : values,
    label: figure.label.da,
    note: isConflicting ? (figure.note?.da ?? '') : time(figure.asOf),
    readings: isConflicting
      ? readings.map((reading) => {
          const note = reading === figure ? '' : (reading.note?.da ?? '');
          return `${reading.value} (${time(reading.asOf)}). ${note}`.trim();
        })
      : [],
  };
}
