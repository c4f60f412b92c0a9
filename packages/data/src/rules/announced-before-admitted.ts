import { spanOf } from '../edtf.ts';
import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const announcedBeforeAdmitted: Rule = {
  name: 'announced-before-admitted',
  description: 'Nobody is announced after being admitted.',
  check: ({ participations }) =>
    locate('participations', participations)
      .filter(({ record: { announced, admitted } }) => {
        const told = announced === undefined ? undefined : spanOf(announced);
        const joined = spanOf(admitted);
        return told && joined && told.first > joined.last;
      })
      .map(({ record, path }) =>
        finding(
          `${path}/announced`,
          record.id,
          {
            da: `Kommunen er meldt ud ${record.announced}, efter at den kom med ${record.admitted}`,
            en: `The municipality is announced ${record.announced}, after it was admitted ${record.admitted}`,
          },
          { da: 'Ret den ene af datoerne', en: 'Correct one of the dates' },
        ),
      ),
};
