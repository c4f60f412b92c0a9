/** What a user of the components asks of their performance, in five lines. */
import type { Bytes } from './budgets.ts';
import type { Medians } from './measure/medians.ts';
import { kilobytes } from './table.ts';

/** What wasn't measured is left out. */
export function summaryOf(bytes: Bytes, medians: Medians): string {
  const { paints, loads, growth } = medians;
  const complete = (name: string): number => loads[name]?.complete ?? NaN;
  const last = (name: string, lit = 'lit'): number => complete(name) / complete(lit);
  const paint = (name: string): number => (paints[name] ?? NaN) / (paints['static'] ?? NaN);
  const many = (what: 'first' | 'keystroke', other: string): number =>
    (growth['ours']?.[10_000]?.[what] ?? NaN) / (growth[other]?.[10_000]?.[what] ?? NaN);
  return [
    line`**Size**, compressed with brotli: the script file, with all elements, data and languages, ${kB(bytes['script-file'])}, that of the contact card alone ${kB(bytes['script-file-contact-card'])}; from npm, with Lit, three elements in one language ${kB(bytes['three-elements'])}, the contact card alone ${kB(bytes['contact-card'])}.`,
    line`**Last element** of a page of three, compared with elements written with Lit alone: with the script file ${times(last('ours-script'))} as long, from npm ${times(last('ours-npm'))}; Shoelace takes ${times(last('shoelace'))}, React ${times(last('react'))} as long. The contact card alone, with its own script file: ${times(last('card-script', 'card-lit'))}.`,
    line`**First paint** of a page rendered on a server, compared with static HTML: with plain HTML ${times(paint('ours-plain'))} as long, with declarative shadow roots ${times(paint('ours-shadow'))}.`,
    line`**A list of 10,000 members** is laid out in ${times(many('first', 'static'))} what static HTML takes; a keystroke in its filter takes ${times(many('keystroke', 'lit'))} as long as with Lit alone.`,
    '- How this is measured, and all numbers: `packages/benchmarks` in the repository.',
  ]
    .filter(Boolean)
    .join('\n');
}

interface Quantity {
  readonly value: number;
  readonly text: string;
}

const kB = (value: number): Quantity => ({ value, text: `${kilobytes(value)} kB` });
const times = (value: number): Quantity => ({ value, text: `${value.toFixed(2)} times` });

/** An item of a list; nothing where one of its quantities wasn't measured. */
function line({ raw }: TemplateStringsArray, ...quantities: readonly Quantity[]): string {
  if (quantities.some(({ value }) => Number.isNaN(value))) return '';
  return `- ${String.raw({ raw }, ...quantities.map(({ text }) => text))}`;
}
