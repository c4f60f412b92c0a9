import { licences } from '../model/licences.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

export const licenceIsKnown: Rule = {
  name: 'licence-is-known',
  description: 'The licence is an identifier of SPDX’s list.',
  check: ({ license }) => {
    const known = licences.trim().split(/\s+/);
    if (known.includes(license)) return [];
    const meant = known.find((id) => id.toLowerCase() === license.trim().toLowerCase());
    return [
      finding(
        '/license',
        undefined,
        { da: 'Licensen er ikke et af SPDX’ navne', en: 'The licence is not one of SPDX’s identifiers' },
        meant === undefined
          ? {
              da: 'Skriv licensens navn fra spdx.org/licenses, fx CC0-1.0 eller CC-BY-4.0',
              en: 'Write the licence’s identifier from spdx.org/licenses, such as CC0-1.0 or CC-BY-4.0',
            }
          : { da: `Skriv ${meant}`, en: `Write ${meant}` },
      ),
    ];
  },
};
