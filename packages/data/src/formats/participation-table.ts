import { spanOf } from '../edtf.ts';
import type { Dataset } from '../model/dataset.ts';
import { byId } from '../model/index-by.ts';
import type { Column } from './columns.ts';
import { type CsvDialect, tableToCsv } from './csv.ts';

/** The name of the table's file. */
export const participationFile = 'participation';

/** The columns of the table: who took part in what, since when, and who says so, in one row each. */
export const participationColumns: readonly Column[] = [
  ['code', 'code'],
  ['name', 'text'],
  ['region', 'text'],
  ['programme', 'text'],
  ['cohort', 'text'],
  ['announced', 'edtf'],
  ['admitted', 'edtf'],
  ['earliest', 'day'],
  ['latest', 'day'],
  ['status', 'text'],
  ['source', 'text'],
];

/**
 * Who took part, as one flat table that needs no other: the municipality's code, name and region, the programme and the
 * cohort in Danish, when it was announced and admitted (EDTF), the earliest and the latest day it can have been
 * admitted, how sure that is, and the addresses of its sources.
 */
export function toParticipationCsv(dataset: Dataset, dialect: CsvDialect = 'rfc4180'): string {
  const { municipalities, participations, programmes, regions, sources } = dataset;
  const [municipalityOf, programmeOf, regionOf, sourceOf] = [
    byId(municipalities),
    byId(programmes),
    byId(regions),
    byId(sources),
  ];
  return tableToCsv(
    participationColumns,
    participations.map(({ municipality, programme, cohort, announced, admitted, status, sources: cited }) => {
      const area = municipalityOf.get(municipality);
      const joined = programmeOf.get(programme);
      const span = spanOf(admitted);
      return [
        municipality,
        area?.name,
        area && regionOf.get(area.region)?.name,
        joined?.name.da ?? programme,
        joined?.cohorts?.find(({ id }) => id === cohort)?.name.da ?? cohort,
        announced,
        admitted,
        span?.first,
        span?.last,
        status,
        cited.map((id) => sourceOf.get(id)?.url ?? id).join(' '),
      ];
    }),
    dialect,
  );
}
