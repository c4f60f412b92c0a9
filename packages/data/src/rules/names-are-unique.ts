import { locate } from '../model/walk.ts';
import { nameKey } from '../queries/municipality.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const namesAreUnique: Rule = {
  name: 'names-are-unique',
  description: 'No two municipalities and no two regions have the same name, however it is written.',
  check: (dataset) =>
    (['regions', 'municipalities'] as const).flatMap((collection) => {
      const seen = new Map<string, string>();
      return locate<{ readonly id: string; readonly name: string }>(collection, dataset[collection]).flatMap(
        ({ record, path }): readonly Finding[] => {
          const key = nameKey(record.name);
          const other = seen.get(key);
          // What a name without a letter is, `texts-are-written` and `characters-can-be-seen` tell.
          if (key !== '') seen.set(key, record.id);
          if (other === undefined) return [];
          return [
            finding(
              `${path}/name`,
              record.id,
              {
                da: `»${record.id}« har samme navn som »${other}«, så ingen af dem kan findes på navnet`,
                en: `“${record.id}” has the same name as “${other}”, so neither can be found by it`,
              },
              { da: 'Ret det ene navn, eller fjern den ene', en: 'Correct one of the names, or remove one of them' },
            ),
          ];
        },
      );
    }),
};
