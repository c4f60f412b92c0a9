/** What the map shows of a data set: who took part in which programme, and how the number grew in the country. */
import { type Dataset, partsOf, readingsOf, seriesOf } from '@klimaindsats/data';

import { type Facts, type Fields, provenance, type Selected } from '../internal/facts.ts';

export const fields = {
  figures: [
    'id',
    'programme',
    'scope',
    'region',
    'label',
    'value',
    'of',
    'sumOf',
    'series',
    'alternatives',
    ...provenance,
  ],
  municipalities: ['id', 'name', 'region', 'tile'],
  participations: ['programme', 'municipality', 'cohort', 'announced', 'admitted', ...provenance],
  plans: ['municipality', 'url', 'goals', ...provenance],
  programmes: ['id', 'name', 'end', 'cohorts'],
  regions: ['id', 'name'],
} as const satisfies Fields;

export type ParticipationFacts = Facts<typeof fields> & Pick<Dataset, 'region'>;

export function select(data: Dataset): Selected<typeof fields> & Pick<Dataset, 'region'> {
  const { figures, municipalities, participations, plans = [], programmes, region, regions } = data;
  const joined = seriesOf(data, 'joined').flatMap((figure) => [figure, ...partsOf(figure, figures)]);
  const told = new Set(participations.map(({ asOf }) => asOf));
  return {
    ...(region && { region }),
    figures: figures.filter(
      (figure) =>
        joined.includes(figure) ||
        joined.some((part) => part.of === figure.id) ||
        // Those of the region are not shown, but the reader can choose times that they alone have.
        (figure.scope === 'region' && readingsOf(figure).some(({ asOf }) => !told.has(asOf))),
    ),
    municipalities,
    participations,
    plans,
    programmes: programmes.filter(({ id }) => participations.some(({ programme }) => programme === id)),
    regions,
  };
}
