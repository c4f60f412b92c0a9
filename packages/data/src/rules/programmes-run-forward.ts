import { byId } from '../model/index-by.ts';
import type { Programme } from '../model/programme.ts';
import { spanOf } from './dates.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

/** Whether a time is over for certain before another begins. */
export function endsBefore(time: string | undefined, other: string | undefined): boolean {
  const [one, two] = [spanOf(time), spanOf(other)];
  return !!one && !!two && one.last < two.first;
}

/**
 * A part may go on when its whole has ended, and a programme when it is followed; a framework may have ended before what
 * is based on it began.
 */
export const programmesRunForward = watching({
  name: 'programmes-run-forward',
  description:
    'No programme ends before it starts, is followed by one that had ended or started before it, lies outside the time of its whole, or starts before its framework.',
  watch: ({ programmes }) => {
    const programmeOf = byId(programmes);
    const other = (id = ''): Times => programmeOf.get(id) ?? {};
    return {
      records: {
        programmes: (record) => {
          const { start, end } = record;
          if (endsBefore(end, start)) {
            return {
              at: 'end',
              message: {
                da: `Programmet slutter ${end}, før det begynder ${start}`,
                en: `The programme ends ${end}, before it starts ${start}`,
              },
              hint: { da: 'Ret den ene af datoerne', en: 'Correct one of the dates' },
            };
          }
          return [
            ...followed(record, other(record.succeededBy)),
            ...inWhole(record, other(record.partOf)),
            ...onFramework(record, other(record.basedOn)),
          ];
        },
      },
    };
  },
});

type Times = Partial<Pick<Programme, 'start' | 'end'>>;

function followed({ succeededBy, start }: Programme, next: Times): readonly Fault[] {
  const hint = {
    da: 'Peg på det, der kom efter, eller ret datoerne',
    en: 'Point to what came after, or correct the dates',
  };
  if (endsBefore(next.end, start)) {
    const message = {
      da: `»${succeededBy}« sluttede ${next.end}, før dette begyndte ${start}`,
      en: `“${succeededBy}” ended ${next.end}, before this one started ${start}`,
    };
    return [{ at: 'succeededBy', message, hint }];
  }
  if (!endsBefore(next.start, start)) return [];
  const message = {
    da: `»${succeededBy}« begyndte ${next.start}, før dette begyndte ${start}`,
    en: `“${succeededBy}” started ${next.start}, before this one started ${start}`,
  };
  return [{ at: 'succeededBy', message, hint }];
}

function inWhole({ partOf, start, end }: Programme, whole: Times): readonly Fault[] {
  const hint = {
    da: 'Peg på det rigtige hele, eller ret datoerne',
    en: 'Point to the right whole, or correct the dates',
  };
  if (endsBefore(end, whole.start)) {
    const message = {
      da: `Programmet sluttede ${end}, før »${partOf}«, det er en del af, begyndte ${whole.start}`,
      en: `The programme ended ${end}, before “${partOf}”, which it is a part of, started ${whole.start}`,
    };
    return [{ at: 'partOf', message, hint }];
  }
  if (!endsBefore(whole.end, start)) return [];
  const message = {
    da: `Programmet begyndte ${start}, efter at »${partOf}«, det er en del af, sluttede ${whole.end}`,
    en: `The programme started ${start}, after “${partOf}”, which it is a part of, ended ${whole.end}`,
  };
  return [{ at: 'partOf', message, hint }];
}

function onFramework({ basedOn, start }: Programme, framework: Times): readonly Fault[] {
  if (!endsBefore(start, framework.start)) return [];
  return [
    {
      at: 'basedOn',
      message: {
        da: `»${basedOn}« begyndte ${framework.start}, efter at dette, som bygger på det, begyndte ${start}`,
        en: `“${basedOn}” started ${framework.start}, after this one, which builds on it, started ${start}`,
      },
      hint: {
        da: 'Peg på den rigtige ramme, eller ret datoerne',
        en: 'Point to the right framework, or correct the dates',
      },
    },
  ];
}
