/** The form of the builder: its fields, which element has each, and what is written in them. */
import { parseColour } from '../colour.ts';
import { find } from '../find.ts';
import { parseTime } from '../time.ts';

export const form = find('form.builder', HTMLFormElement);
export const moment = find('#moment', HTMLSelectElement);
export const time = find('#as-of', HTMLInputElement);
export const accent = find('#accent', HTMLInputElement);

/** How a text is written for the element, where there is more than one way; `undefined` for what is wrong. */
const parse: Readonly<Record<string, (text: string) => string | undefined>> = {
  [accent.name]: parseColour,
  [time.name]: parseTime,
};

type Field = HTMLInputElement | HTMLSelectElement;

/** The fields of the form, or those of a name. */
export function fields(name?: string): Field[] {
  return [...form.elements].filter(
    (field): field is Field =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) &&
      field.name !== '' &&
      (name === undefined || field.name === name),
  );
}

export function isToggle(field: Field): field is HTMLInputElement & { type: 'checkbox' | 'radio' } {
  return field.type === 'checkbox' || field.type === 'radio';
}

/** Whether the chosen element has the option. */
export function belongs(name: string, element: string): boolean {
  const having = fields(name)[0]?.closest<HTMLElement>('[data-elements]')?.dataset['elements'];
  return having === undefined || having.split(' ').includes(element);
}

/** Whether all fields of a name are as they were. */
export function isDefault(name: string): boolean {
  return fields(name).every((field) => {
    if (field instanceof HTMLSelectElement) {
      return [...field.options].every(({ selected, defaultSelected }) => selected === defaultSelected);
    }
    return isToggle(field)
      ? field.checked === field.defaultChecked
      : (parsed(field.name, field.value) ?? field.value.trim()) === field.defaultValue;
  });
}

/** A text as the element reads it; undefined where it can't be read. */
export function parsed(name: string, text: string): string | undefined {
  const how = parse[name];
  return how ? how(text) : text;
}

export function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}
