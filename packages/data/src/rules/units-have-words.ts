import { locate } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const unitsHaveWords: Rule = {
  name: 'units-have-words',
  description: 'A unit that is other has its words in unitLabel, and no other unit has them.',
  check: ({ figures }) =>
    locate('figures', figures).flatMap(({ record: { id, unit, unitLabel }, path }): readonly Finding[] => {
      if ((unit === 'other') === (unitLabel !== undefined)) return [];
      return [
        unitLabel === undefined
          ? finding(
              `${path}/unitLabel`,
              id,
              { da: 'Enheden er other, og ingen ord siger hvilken', en: 'The unit is other, and no words say which' },
              {
                da: 'Tilføj unitLabel, som enheden læses efter tallet: km cykelsti',
                en: 'Add unitLabel, as the unit reads after the number: km of cycle path',
              },
            )
          : finding(
              `${path}/unitLabel`,
              id,
              { da: `Enheden ${unit} har sine egne ord`, en: `The unit ${unit} has words of its own` },
              { da: 'Fjern unitLabel, eller skriv other i unit', en: 'Remove unitLabel, or write other in unit' },
            ),
      ];
    }),
};
