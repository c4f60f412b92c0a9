import type { Figure } from '../model/figure.ts';
import { isSame } from '../model/is-same.ts';
import { locate, type Located } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const trendsAreOneThing: Rule = {
  name: 'trends-are-one-thing',
  description:
    'The figures of a trend are one thing at several times: of one programme, scope, unit and base year, each with a period, and no two of the same time that are both measured or both targets.',
  check: ({ figures }) => {
    const firsts = new Map<string, Figure>();
    const times = new Map<string, Figure>();
    return locate('figures', figures).flatMap((located): readonly Finding[] => {
      const { record, path } = located;
      if (record.trend === undefined) return [];
      const first = remember(firsts, record.trend, record);
      const time = `${record.trend} ${record.period} ${record.nature}`;
      return [
        ...(record.period === undefined ? [noPeriod(located)] : sameTime(located, remember(times, time, record))),
        ...shared
          .filter((field) => !isSame(record[field], first[field]))
          .map((field) =>
            finding(
              `${path}/${field}`,
              record.id,
              {
                da: `Feltet ${field} er ikke som i »${first.id}«, der er i samme udvikling, ${record.trend}`,
                en: `The field ${field} is not as in “${first.id}”, which is in the same trend, ${record.trend}`,
              },
              {
                da: 'Ret det ene tal, eller giv det et andet navn i trend',
                en: 'Correct one of them, or name another trend',
              },
            ),
          ),
      ];
    });
  },
};

/** What the figures of a trend share. */
const shared = ['programme', 'scope', 'unit', 'unitLabel', 'baseYear'] as const;

/** The first figure under a key. */
function remember(known: Map<string, Figure>, key: string, figure: Figure): Figure {
  const first = known.get(key);
  if (!first) known.set(key, figure);
  return first ?? figure;
}

const noPeriod = ({ record, path }: Located<Figure>): Finding =>
  finding(
    `${path}/period`,
    record.id,
    {
      da: 'Tallet er i en udvikling uden at sige, hvilken tid det er for',
      en: 'The figure is in a trend and does not say of what time',
    },
    { da: 'Tilføj period: 2025', en: 'Add period: 2025' },
  );

function sameTime({ record, path }: Located<Figure>, other: Figure): readonly Finding[] {
  if (other === record) return [];
  return [
    finding(
      `${path}/period`,
      record.id,
      {
        da: `»${other.id}« er for samme tid, ${record.period}, i samme udvikling`,
        en: `“${other.id}” is of the same time, ${record.period}, in the same trend`,
      },
      {
        da: 'Skriv den ene kildes tal i alternatives hos den andens, eller ret period',
        en: 'Write one source’s value in the other’s alternatives, or correct period',
      },
    ),
  ];
}
