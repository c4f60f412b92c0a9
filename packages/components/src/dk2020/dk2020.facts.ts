/** What the explainer shows of a data set: the key figures, and the statements about DK2020. */
import { type Dataset, seriesOf, statementsOf } from '@klimaindsats/data';

import { type Facts, type Fields, provenance, type Selected } from '../internal/facts.ts';

export const fields = {
  figures: [
    'id',
    'label',
    'value',
    'unit',
    'unitLabel',
    'nature',
    'period',
    'baseYear',
    'trend',
    'of',
    'series',
    'region',
    'alternatives',
    ...provenance,
  ],
  programmes: ['id', 'name', 'basedOn', 'succeededBy'],
  regions: ['id', 'name'],
  statements: ['programme', 'topic', 'text', 'region', ...provenance],
} as const satisfies Fields;

export type Dk2020Facts = Facts<typeof fields> & Pick<Dataset, 'region'>;

export function select(data: Dataset): Selected<typeof fields> & Pick<Dataset, 'region'> {
  const key = seriesOf(data, 'key');
  return {
    ...(data.region && { region: data.region }),
    figures: data.figures.filter((figure) => key.includes(figure) || key.some((part) => part.of === figure.id)),
    programmes: data.programmes.filter(({ id }) => id === 'dk2020'),
    regions: data.regions,
    statements: statementsOf(data, 'dk2020'),
  };
}
