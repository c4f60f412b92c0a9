/** What this package's README says of a run: ratios and bytes, which hold on other machines too. */
import { judge, type Judgement, scriptTime, type Verdict } from './budgets.ts';
import { type Contender, yardsticks } from './contenders/index.ts';
import type { Medians } from './measure/medians.ts';
import type { Rounds } from './measure/rounds.ts';
import { median } from './statistics.ts';
import { kilobytes } from './table.ts';
import { markdownTable } from './workshop.ts';

export interface Run {
  /** In full: `24 November 2026`. */
  readonly date: string;
  readonly rounds: Rounds;
  readonly browser: string;
  /** The contenders in the order of the table. */
  readonly contenders: readonly Pick<Contender, 'name' | 'title' | 'page'>[];
}

export function resultsOf(medians: Medians, verdicts: readonly Verdict[], run: Run): string {
  const { date, rounds, browser, contenders } = run;
  return [
    `Measured on ${date} in ${browser}: ${rounds.load} loads of each of the ${contenders.length} pages, as many again for the script time, and ${rounds.paint} for the first paint. Times are multiples of those of minimal Lit elements on the same page.`,
    pageTable(medians, contenders),
    `Times vary from load to load. On the page in the middle, the middle half of the first paints spans ${percent(variation(medians.spreads.paints, medians.paints))} of their median, and the middle half of the times of the last element ${percent(variation(medians.spreads.complete, completeOf(medians)))}.`,
    paintOf(medians, rounds),
    waitingOf(medians, contenders),
    manyMembers(medians, rounds),
    `Rendering the page to a string on a server takes ${times(medians.node.render)} as long as a template string written by hand. Checking a file with \`@klimaindsats/data/validate\`, which checks the schema and then the rules that a schema can’t say, takes ${times(medians.node.validate)} as long as ajv with its schema compiled, and ${times(medians.node.validateFirst)} as long as ajv when that has to compile the schema first. A file of 9,000 members takes ${times(medians.node.validateMany)} as long as ajv with its schema compiled.`,
    budgetsInWords(verdicts),
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
    ...list('Undecided, because the times vary too much to tell', undecided),
    ...list('Not kept', missed),
  ].join(' ');
}

function pageTable({ paints, loads }: Medians, contenders: Run['contenders']): string {
  const head = [
    'Page',
    'JS and CSS, kB brotli',
    'HTML, kB',
    'First paint',
    'Last element',
    'Script time',
    'Layout shift',
  ];
  return markdownTable(
    head,
    contenders.flatMap(({ name, title, page }) => {
      const yardstick = yardsticks[page];
      const [load, lit, harness] = [loads[name], loads[yardstick.lit], loads[yardstick.static]];
      if (!load || !lit || !harness) return [];
      return [
        [
          title,
          kilobytes(load.code.brotli),
          kilobytes(load.html.brotli),
          ((paints[name] ?? NaN) / (paints[yardstick.lit] ?? NaN)).toFixed(2),
          (load.complete / lit.complete).toFixed(2),
          name === yardstick.static ? '–' : scriptTime(load.script, lit.script, harness.script).toFixed(2),
          load.shift.toFixed(3),
        ],
      ];
    }),
  );
}

type ByPage = Readonly<Record<string, number>>;

/** How far a time varies, as a share of itself: of the page in the middle. */
function variation(spreads: ByPage, times: ByPage): number {
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

/** What it is worth that a script file waits for the first paint of what a server wrote. */
function waitingOf({ paints }: Medians, contenders: Run['contenders']): string {
  const rows = contenders
    .filter(({ name }) => paints[`${name}-at-once`])
    .map(({ name, title, page }) => [
      title,
      ...[name, `${name}-at-once`].map((one) =>
        ((paints[one] ?? NaN) / (paints[yardsticks[page].static] ?? NaN)).toFixed(2),
      ),
    ]);
  return `A script file waits for that paint. Here beside one that starts at once:\n\n${markdownTable(['First paint : static HTML', 'As it is', 'At once'], rows)}`;
}

function manyMembers({ growth }: Medians, rounds: Rounds): string {
  const [ours, lit, plain] = ['ours', 'lit', 'static'].map((name) => growth[name]?.[10_000]);
  if (!ours || !lit || !plain) return 'Long lists were not measured in this run.';
  return `A list of 10,000 members takes ${times(ours.first / plain.first)} as long as static HTML to be laid out, and ${times(ours.painted / plain.painted)} as long to be painted. One of them who changes takes ${times(ours.change / lit.change)} as long as with Lit alone, and a keystroke in the filter ${times(ours.keystroke / lit.keystroke)} as long, medians of ${rounds.growth} rounds.`;
}

const times = (ratio: number): string => `${ratio.toFixed(2)} times`;

const inWords = ({ what, measured, interval, budget, unit }: Verdict): string => {
  const sure = interval ? `, with 95 % confidence between ${interval.map((end) => end.toFixed(2)).join(' and ')}` : '';
  return `${what} (${Number(measured.toFixed(3))} ${unit}${sure}; budget ${Number(budget.toFixed(3))})`;
};
