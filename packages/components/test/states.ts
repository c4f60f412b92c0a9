/** The states and options in which an element shows everything it can, from its manifest. */
import type { Attribute, CustomElementDeclaration } from 'custom-elements-manifest';

export interface State {
  /** What is special about it: `layout=table`; nothing for the element as it is. */
  readonly name: string;
  readonly html: string;
}

/** What an option that takes any text is tried with. */
const examples: Readonly<Record<string, string>> = {
  'as-of': '2020-11-19',
  email: 'aase@example.dk',
  municipality: '0751',
  name: 'Åse Ørum',
  organization: 'Ny Kommune',
  phone: '12345678',
  region: 'country',
  // Refused without a request, as only http and https are fetched.
  src: 'about:blank',
};

/** What an option is tried with: nothing to say but that it is on, each of its choices, or an example. */
export function valuesOf({ name, type }: Attribute): readonly string[] {
  if (type?.text === 'boolean') return [''];
  const example = examples[name];
  return type?.text.match(/(?<=')[\w-]+(?=')/g) ?? (example ? [example] : []);
}

export function statesOf({ tagName = '', attributes = [] }: CustomElementDeclaration): readonly State[] {
  const options = attributes.flatMap((attribute) => valuesOf(attribute).map((value) => `${attribute.name}="${value}"`));
  const all = options.filter((option) => /=""$|^municipality/.test(option) && !/^(no-|light)/.test(option)).join(' ');
  const layouts = options.filter((option) => /^(layout|view)=/.test(option)).map((option) => `${option} ${all}`);
  return [...new Set(['', ...options, all, `${all} light=""`, ...layouts])].map((given) => ({
    name: given.replaceAll(/="([^"]*)"/g, (_, value: string) => (value ? `=${value}` : '')),
    html: `<${tagName} ${given}></${tagName}>`,
  }));
}
