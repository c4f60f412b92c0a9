/** The address of the page, which holds what is chosen: a link brings another to the same. */
import { clean } from '../snippets.ts';
import { belongs, fields, form, isDefault, isToggle, moment, parsed, textOf, time } from './fields.ts';

/** Keeps in the address what is chosen and not as it was, of what the chosen element has. */
export function remember(): void {
  const { element } = Object.fromEntries(new FormData(form)) as { element: string };
  const query = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) =>
      belongs(name, element) && !isDefault(name) ? [[name, parsed(name, textOf(value)) ?? textOf(value)]] : [],
    ),
  );
  // A box that was ticked by default and isn't any more is added, since a form leaves it out.
  for (const field of fields().filter(isToggle)) {
    if (field.type === 'checkbox' && belongs(field.name, element) && !isDefault(field.name) && !query.has(field.name)) {
      query.set(field.name, '');
    }
  }
  history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
}

/** Sets the form as the address says; what it can't hold is left as it is. */
export function restore(): void {
  const query = new URLSearchParams(location.search);
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name).map(clean);
    for (const field of fields(name)) {
      if (field.type === 'radio' && isToggle(field)) field.checked ||= values.includes(field.value);
      else if (isToggle(field)) field.checked = values.includes(field.value);
      else if (field instanceof HTMLInputElement) field.value = values[0] ?? '';
      else if ([...field.options].some(({ value }) => value === values[0])) field.value = values[0] ?? '';
    }
  }
  const known = [...moment.options].some(({ value }) => value === time.value);
  moment.value = known ? time.value : 'other';
}
