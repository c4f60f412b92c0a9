/** What the page says of the key figures. */
import { type Dataset, type Figure, readingsOf, seriesOf, toldIn } from '@klimaindsats/data';

import { dk2020Words } from './words.ts';

export interface FigureContent {
  readonly value: string;
  readonly label: string;
  /** When, or why sources disagree. */
  readonly note: string;
  /** What each source says, where they disagree. */
  readonly readings: readonly string[];
}

export function figuresOf(dataset: Dataset, time: (asOf: string) => string): readonly FigureContent[] {
  return toldIn(seriesOf(dataset, 'key'), dataset.region).map((figure) => {
    const whole = dataset.figures.find(({ id }) => id === figure.of);
    return figureContent(figure, whole, time);
  });
}

function figureContent(figure: Figure, whole: Figure | undefined, time: (asOf: string) => string): FigureContent {
  const isConflicting = figure.status === 'conflicting';
  const readings = readingsOf(figure).toSorted((a, b) => a.value - b.value);
  const values = new Intl.ListFormat('da', { type: 'disjunction' }).format(readings.map(({ value }) => String(value)));
  return {
    value: whole ? dk2020Words.of(values, String(whole.value)) : values,
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
