import { takenOutOf } from '../model/taken-out.ts';
import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const takenOutIsGone: Rule = {
  name: 'taken-out-is-gone',
  description: 'Who was taken out can’t be reached: no contact point is theirs.',
  check: (dataset) => {
    const gone = takenOutOf(dataset);
    return locate('contactPoints', dataset.contactPoints)
      .filter(({ record: { person } }) => person !== undefined && gone.has(person))
      .map(({ record, path }) =>
        finding(
          `${path}/person`,
          record.id,
          {
            da: `Kontakten er til »${record.person}«, som er taget ud`,
            en: `The contact is to “${record.person}”, who was taken out`,
          },
          {
            da: 'Fjern kontakten, og skriv dens id i tombstones',
            en: 'Remove the contact, and write its id in tombstones',
          },
        ),
      );
  },
};
