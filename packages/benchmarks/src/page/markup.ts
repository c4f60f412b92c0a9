/** Templates for HTML as text: values are escaped, lists are joined, what is already markup stays. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | readonly Markup[];

export function html({ raw }: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(raw.map((text, index) => (index ? print(values[index - 1] ?? '') : '') + text).join(''));
}

function print(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
