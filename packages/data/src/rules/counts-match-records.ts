import type { Counted } from '../model/figure.ts';
import { byId, groupedBy } from '../model/index-by.ts';
import type { Id } from '../model/scalars.ts';
import type { Countable } from '../queries/counted.ts';
import { countedOf } from '../queries/counted.ts';
import { cohortsOf, noCohort } from './cohorts-exist.ts';
import { watching } from './watch.ts';

export const countsMatchRecords = watching({
  name: 'counts-match-records',
  description: 'A figure that says which records it counts is their number, and names a cohort of its programme.',
  watch: (dataset) => {
    const { municipalities, programmes } = dataset;
    const [programmeOf, areaOf] = [byId(programmes), byId(municipalities)];
    const isCohort = cohortsOf(programmes);
    const numbers = new Map<string, number>();

    /** The records of a programme, all of them and as a figure may narrow them to a region, a cohort or both. */
    const narrowed = <Item extends Joined>(records: readonly Item[] = []) => {
      const items = records.flatMap((item) => {
        const ways = [undefined, areaOf.get(item.municipality)?.region].flatMap((region) =>
          [undefined, item.cohort].map((cohort) => keyOf(item.programme, region, cohort)),
        );
        return [...new Set(ways)].map((key) => ({ key, item }));
      });
      const groups = groupedBy(items, ({ key }) => key);
      return (programme: Id, region?: string, cohort?: Id): readonly Item[] =>
        (groups.get(keyOf(programme, region, cohort)) ?? []).map(({ item }) => item);
    };
    const ofRegion = later(() => groupedBy(municipalities, ({ region }) => region));
    const joined = later(() => narrowed(dataset.participations));
    const absent = later(() => narrowed<Joined>(dataset.absences));

    /** What a figure can count, and little else. */
    const countable = (programme: Id, counts: Counted): Countable => {
      const { collection, region, cohort } = counts;
      const participations = collection === 'participations' ? joined()(programme, region, cohort) : [];
      const absences = collection === 'absences' ? absent()(programme, region) : [];
      const codes = new Set([...participations, ...absences].map(({ municipality }) => municipality));
      return {
        municipalities:
          collection !== 'municipalities'
            ? [...codes].flatMap((code) => areaOf.get(code) ?? [])
            : region === undefined
              ? municipalities
              : (ofRegion().get(region) ?? []),
        participations,
        absences,
        programmes: [programmeOf.get(programme) ?? []].flat(),
      };
    };

    return {
      records: {
        figures: (figure) => {
          const { programme, counts, value } = figure;
          if (!counts) return undefined;
          const { collection, cohort } = counts;
          if (cohort !== undefined && !isCohort(programme, cohort))
            return { ...noCohort(cohort, programme), at: 'counts/cohort' };
          // Figures that count the same are counted once.
          const key = JSON.stringify([collection === 'municipalities' || programme, counts]);
          const number = numbers.get(key) ?? countedOf(countable(programme, counts), figure).length;
          numbers.set(key, number);
          if (number === value) return undefined;
          return {
            at: 'value',
            message: {
              da: `Tallet er ${value}, men datasættet har ${number}`,
              en: `The value is ${value}, but the data set has ${number}`,
            },
            hint: {
              da: `Ret tallet eller posterne i ${collection} efter kilden`,
              en: `Correct the value or the records in ${collection} by the source`,
            },
          };
        },
      },
    };
  },
});

/** A record that joins a municipality to a programme, or keeps it out. */
interface Joined {
  readonly programme: Id;
  readonly municipality: Id;
  readonly cohort?: Id;
}

const keyOf = (programme: Id, region: string | undefined, cohort: Id | undefined): string =>
  JSON.stringify([programme, region, cohort]);

/** What is made when it is first asked for, and once: few data sets have figures that count. */
function later<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
