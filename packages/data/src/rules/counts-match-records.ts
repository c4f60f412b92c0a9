import type { Figure } from '../model/figure.ts';
import { byId, groupedBy } from '../model/index-by.ts';
import type { Countable } from '../queries/counted.ts';
import { countedOf } from '../queries/counted.ts';
import { noCohort } from './cohorts-exist.ts';
import { watching } from './watch.ts';

export const countsMatchRecords = watching({
  name: 'counts-match-records',
  description: 'A figure that says which records it counts is their number, and names a cohort of its programme.',
  watch: (dataset) => {
    const { municipalities, participations, absences } = dataset;
    const [programmes, areas] = [byId(dataset.programmes), byId(municipalities)];
    const [joined, absent] = [groupedBy(participations, programmeOf), groupedBy(absences, programmeOf)];
    const numbers = new Map<string, number>();

    /** What a figure can count: of a programme, its own records alone. */
    const countable = ({ programme, counts }: Figure): Countable => {
      if (counts?.collection === 'municipalities') return dataset;
      const [own, without] = [joined.get(programme) ?? [], absent.get(programme) ?? []];
      const codes = new Set([...own, ...without].map(({ municipality }) => municipality));
      return {
        municipalities: [...codes].flatMap((code) => areas.get(code) ?? []),
        participations: own,
        absences: without,
        programmes: [programmes.get(programme) ?? []].flat(),
      };
    };

    return {
      records: {
        figures: (figure) => {
          const { programme, counts, value } = figure;
          if (!counts) return undefined;
          const { collection, cohort } = counts;
          if (cohort !== undefined && !programmes.get(programme)?.cohorts?.some(({ id }) => id === cohort))
            return { ...noCohort(cohort, programme), at: 'counts/cohort' };
          // Figures that count the same are counted once.
          const key = JSON.stringify([programme, counts]);
          const number = numbers.get(key) ?? countedOf(countable(figure), figure).length;
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

const programmeOf = ({ programme }: { readonly programme: string }): string => programme;
