import { nameKey } from '../queries/municipality.ts';
import { watching } from './watch.ts';

export const namesAreUnique = watching({
  name: 'names-are-unique',
  description: 'No two municipalities and no two regions have the same name, however it is written.',
  watch: () => ({ records: { regions: judge(), municipalities: judge() } }),
});

function judge() {
  const seen = new Map<string, string>();
  return ({ id, name }: { readonly id: string; readonly name: string }) => {
    const key = nameKey(name);
    const other = seen.get(key);
    // What a name without a letter is, `texts-are-written` and `characters-can-be-seen` tell.
    if (key !== '') seen.set(key, id);
    if (other === undefined) return undefined;
    return {
      at: 'name',
      message: {
        da: `»${id}« har samme navn som »${other}«, så ingen af dem kan findes på navnet`,
        en: `“${id}” has the same name as “${other}”, so neither can be found by it`,
      },
      hint: { da: 'Ret det ene navn, eller fjern den ene', en: 'Correct one of the names, or remove one of them' },
    };
  };
}
