import type { Figure } from '../model/figure.ts';
import type { Plan } from '../model/plan.ts';
import type { Provenance } from '../model/provenance.ts';
import { readingsOf } from '../queries/readings.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const conflictsAreKept = watching({
  name: 'conflicts-are-kept',
  description: 'What is conflicting has the other values as alternatives, and only what is conflicting has them.',
  watch: () => ({ objects: (field) => (field.endsWith('/status') ? faultOf : undefined) }),
});

/** What a source gives for a figure or a plan. */
type Reading = Partial<Provenance & Pick<Figure, 'value'> & Pick<Plan, 'adopted' | 'goals'>>;
type Readings = Reading & { readonly alternatives?: readonly Reading[] };

function faultOf(record: Readings): Fault | undefined {
  const { status, alternatives } = record;
  if (status === 'conflicting' && !alternatives) {
    return {
      at: 'status',
      message: {
        da: 'Kilderne er uenige, men de andre værdier mangler',
        en: 'The sources disagree, but the other values are missing',
      },
      hint: {
        da: 'Skriv dem i alternatives, hver med sine kilder, eller ret status',
        en: 'Write them in alternatives, each with its sources, or correct the status',
      },
    };
  }
  if (!alternatives) return undefined;
  if (status !== 'conflicting') {
    return {
      at: 'status',
      message: {
        da: `Der er andre værdier, men status er ${status}`,
        en: `There are other values, but the status is ${status}`,
      },
      hint: { da: 'Sæt status til conflicting', en: 'Set the status to conflicting' },
    };
  }
  const readings = readingsOf(record).map(valueOf);
  if (new Set(readings).size === readings.length) return undefined;
  return {
    at: 'alternatives',
    message: { da: 'Den samme værdi står to gange', en: 'The same value stands twice' },
    hint: { da: 'Saml dens kilder ét sted', en: 'Gather its sources in one place' },
  };
}

/** What can be compared of a reading. */
const valueOf = ({ value, adopted, goals }: Reading): string => JSON.stringify([value, adopted, goals]);
