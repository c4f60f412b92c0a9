import { locate } from '../model/walk.ts';
import { isYear } from '../model/years.ts';
import { spanOf } from './dates.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const figuresAreInTime: Rule = {
  name: 'figures-are-in-time',
  description:
    'Nothing is measured before its time begins, or of a time after the one its source speaks of, and nothing is compared with a year that is none or comes after it.',
  check: ({ figures }, today) =>
    locate('figures', figures).flatMap(
      ({ record: { id, nature, period = '', asOf, baseYear }, path }): readonly Finding[] => {
        const span = spanOf(period);
        const found: Finding[] = [];
        if (nature !== 'target' && span && span.first > today) {
          found.push(
            finding(
              `${path}/period`,
              id,
              {
                da: `Tallet er for ${period}, som først kommer, og er ikke et mål`,
                en: `The figure is of ${period}, which is still to come, and is no target`,
              },
              { da: 'Skriv target i nature, eller ret period', en: 'Write target in nature, or correct period' },
            ),
          );
        } else if (nature !== 'target' && span && span.first > (spanOf(asOf)?.last ?? '~')) {
          found.push(
            finding(
              `${path}/period`,
              id,
              {
                da: `Tallet er for ${period}, efter den tid kilden taler om, ${asOf}, og er ikke et mål`,
                en: `The figure is of ${period}, after the time the source speaks of, ${asOf}, and is no target`,
              },
              {
                da: 'Ret period eller asOf efter kilden, eller skriv target i nature',
                en: 'Correct period or asOf by the source, or write target in nature',
              },
            ),
          );
        }
        if (baseYear !== undefined && !isYear(baseYear)) {
          found.push(
            finding(
              `${path}/baseYear`,
              id,
              { da: `Basisåret ${baseYear} er ikke et årstal`, en: `The base year ${baseYear} is not a year` },
              { da: 'Skriv et årstal med fire cifre: 1990', en: 'Write a year of four digits: 1990' },
            ),
          );
        } else if (baseYear !== undefined && span && span.last < String(baseYear)) {
          found.push(
            finding(
              `${path}/baseYear`,
              id,
              {
                da: `Basisåret ${baseYear} er efter den tid, tallet er for, ${period}`,
                en: `The base year ${baseYear} is after the time the figure is of, ${period}`,
              },
              { da: 'Ret det ene af årene efter kilden', en: 'Correct one of the years by the source' },
            ),
          );
        }
        return found;
      },
    ),
};
