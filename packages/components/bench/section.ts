/** What the README says of performance: ratios and bytes, which hold on other machines too. */
import { markdown } from '../build/readme.ts';
import { judge, scriptTime, type Judgement, type Verdict } from './budgets.ts';
import type { Rounds } from './measure/measure.ts';
import type { Medians } from './measure/medians.ts';
import { median } from './statistics.ts';
import { kilobytes } from './table.ts';

export interface Run {
  /** In full: `24 November 2026`. */
  readonly date: string;
  readonly rounds: Rounds;
  readonly browser: string;
  /** The contenders in the order of the table. */
  readonly contenders: readonly { readonly name: string; readonly title: string }[];
}

export function performanceSection(medians: Medians, verdicts: readonly Verdict[], run: Run): string {
  return [
    `The same page, with the steering group, the contact card and the folded explainer, was built in eleven ways, and each was loaded ${run.rounds.load} times in ${run.browser} on ${run.date}: cold, with a processor slowed down four times, in an order that chance gave, as many times again for the script time, which is taken from a trace, and ${run.rounds.paint} times for the first paint, with nothing watching but the browser. Times are medians, and the mean of the middle half for the first paint, as multiples of those of elements written with Lit alone, and hold for this comparison, not for your page. All show the same text; only static HTML has no button to copy with.`,
    pageTable(medians, run.contenders),
    `They scatter: the middle half of a page’s loads spreads over ${percent(scatter(medians.spreads.paints, medians.paints))} of its first paint and ${percent(scatter(medians.spreads.complete, completeOf(medians)))} of its last element, of the page in the middle.`,
    paintOf(medians, run.rounds),
    manyMembers(medians, run),
    `Rendering the page to a string on a server takes ${times(medians.node.render)} as long as a template string written by hand. Checking a file with \`@klimaindsats/data/validate\`, which after the schema looks at the rules that a schema can’t say, takes ${times(medians.node.validate)} as long as ajv with its schema compiled, and ${times(medians.node.validateFirst)} as long as ajv when that has to compile the schema first.`,
    budgetsInWords(verdicts),
    'Measure it yourself with `npx --yes pnpm@12 bench`, and see what the bytes are spent on with `npx --yes pnpm@12 treemap`, both in `packages/components`.',
  ].join('\n\n');
}

/** How many budgets are kept, and which are not, or could be by chance. */
export function budgetsInWords(verdicts: readonly Verdict[]): string {
  const judged = (as: Judgement): readonly Verdict[] => verdicts.filter((verdict) => judge(verdict) === as);
  const [kept, undecided, missed] = [judged('kept'), judged('undecided'), judged('not kept')];
  if (kept.length === verdicts.length) return `All ${verdicts.length} budgets are kept.`;
  const list = (intro: string, some: readonly Verdict[]): readonly string[] =>
    some.length ? [`${intro}: ${some.map(inWords).join('; ')}.`] : [];
  return [
    `Of ${verdicts.length} budgets ${kept.length} are kept.`,
    ...list('Undecided, because the loads scatter too much to tell', undecided),
    ...list('Not kept', missed),
  ].join(' ');
}

function pageTable({ paints, loads }: Medians, contenders: Run['contenders']): string {
  const [lit, harness] = [loads['lit'], loads['static']];
  const head = [
    'Page',
    'JS and CSS, kB brotli',
    'HTML, kB',
    'First paint',
    'Last element',
    'Script time',
    'Layout shift',
  ];
  return markdown(
    head,
    contenders.flatMap(({ name, title }) => {
      const load = loads[name];
      if (!load || !lit || !harness) return [];
      return [
        [
          title,
          kilobytes(load.code.brotli),
          kilobytes(load.html.brotli),
          ((paints[name] ?? NaN) / (paints['lit'] ?? NaN)).toFixed(2),
          (load.complete / lit.complete).toFixed(2),
          name === 'static' ? '–' : scriptTime(load.script, lit.script, harness.script).toFixed(2),
          load.shift.toFixed(3),
        ],
      ];
    }),
  );
}

type ByPage = Readonly<Record<string, number>>;

/** How far a time scatters, as a share of itself: of the page in the middle. */
function scatter(spreads: ByPage, times: ByPage): number {
  return median(Object.entries(times).map(([name, time]) => (spreads[name] ?? NaN) / time));
}

function completeOf({ loads }: Medians): ByPage {
  return Object.fromEntries(Object.entries(loads).map(([name, { complete }]) => [name, complete]));
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** What a page that a server wrote spends until its first paint. */
function paintOf({ paints }: Medians, { paint }: Rounds): string {
  if (!paint) return 'First paints were not measured in this run.';
  const of = (name: string): string => ((paints[name] ?? NaN) / (paints['static'] ?? NaN)).toFixed(2);
  return `A page of plain HTML that a server wrote is first painted after ${of('ours-plain-alone')} times as long as static HTML where it has no script, ${of('ours-plain-empty')} times with a script that is empty, and ${of('ours-plain')} times with the script file; a page of declarative shadow roots after ${of('ours-shadow-alone')}, ${of('ours-shadow-empty')} and ${of('ours-shadow')} times.`;
}

function manyMembers({ growth }: Medians, { rounds }: Run): string {
  const [ours, lit, plain] = ['ours', 'lit', 'static'].map((name) => growth[name]?.[10_000]);
  if (!ours || !lit || !plain) return 'Long lists were not measured in this run.';
  return `A list of 10,000 members takes ${times(ours.first / plain.first)} as long as static HTML to be laid out, and ${times(ours.painted / plain.painted)} as long to be painted. One of them who changes takes ${times(ours.change / lit.change)} as long as with Lit alone, and a keystroke in the filter ${times(ours.keystroke / lit.keystroke)} as long, medians of ${rounds.growth} rounds.`;
}

const times = (ratio: number): string => `${ratio.toFixed(2)} times`;

const inWords = ({ what, measured, interval, budget, unit }: Verdict): string => {
  const sure = interval ? `, with 95 % confidence between ${interval.map((end) => end.toFixed(2)).join(' and ')}` : '';
  return `${what} (${Number(measured.toFixed(3))} ${unit}${sure}; budget ${Number(budget.toFixed(3))})`;
};
