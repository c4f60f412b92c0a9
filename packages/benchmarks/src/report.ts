/** What the benchmark prints. */
import { judge, type Verdict } from './budgets.ts';
import { contenders, painted, yardsticks } from './contenders/index.ts';
import { growing, memberCounts } from './measure/growth.ts';
import type { Medians } from './measure/medians.ts';
import { growthExponent } from './statistics.ts';
import { kilobytes, textTable, withRatio } from './table.ts';

export function report(medians: Medians, verdicts: readonly Verdict[]): string {
  return [
    'The page: kilobytes of JavaScript and CSS (HTML in br), milliseconds at a quarter of the speed (× minimal Lit), ± half of what the middle half spreads',
    pageTable(medians),
    'First paint of what a server wrote: milliseconds (× static HTML)',
    paintTable(medians),
    'Many members: milliseconds (× minimal Lit)',
    growthTable(medians),
    'The map and its table: milliseconds at a quarter of the speed',
    textTable(
      ['area', 'first rendering', 'one moment to the next'],
      Object.entries(medians.maps).map(([area, { first, next }]) => [area, first.toFixed(0), next.toFixed(1)]),
    ),
    'Heap after 1,000 rounds of connecting and disconnecting',
    ...Object.entries(medians.churn).map(([name, { median, spread }]) => `${name}: ${median} bytes ± ${spread}`),
    'In Node, as ratios',
    textTable(
      ['what', '×'],
      [
        ['renderToString : string template', medians.node.render.toFixed(2)],
        ['validator : ajv with its schema compiled', medians.node.validate.toFixed(2)],
        ['validator : ajv, which compiles the schema first', medians.node.validateFirst.toFixed(2)],
        ['validator : ajv with its schema compiled, 9,000 members', medians.node.validateMany.toFixed(2)],
        ...Object.entries(medians.node.growth).map(([name, exponent]) => [
          `exponent of ${name}, 10,000 to 100,000 records`,
          exponent.toFixed(2),
        ]),
      ],
    ),
    'Budgets',
    budgetTable(verdicts),
  ].join('\n\n');
}

function pageTable({ paints, loads, spreads }: Medians): string {
  const of = (record: Readonly<Record<string, number>>, name: string): number => record[name] ?? NaN;
  const rows = contenders.flatMap(({ name, title, page }) => {
    const [load, lit] = [loads[name], loads[yardsticks[page].lit]];
    const harness = loads[yardsticks[page].static]?.script ?? NaN;
    if (!load || !lit) return [];
    return [
      [
        title,
        kilobytes(load.code.brotli),
        kilobytes(load.code.gzip),
        kilobytes(load.code.raw),
        kilobytes(load.html.brotli),
        String(load.requests),
        `${withRatio(of(paints, name), of(paints, yardsticks[page].lit))} ± ${(of(spreads.paints, name) / 2).toFixed(0)}`,
        withRatio(load.largestPaint, lit.largestPaint),
        withRatio(load.shown, lit.shown),
        `${withRatio(load.complete, lit.complete)} ± ${(of(spreads.complete, name) / 2).toFixed(0)}`,
        withRatio(load.script - harness, lit.script - harness),
        withRatio(load.mainThread, lit.mainThread),
        load.blocking.toFixed(0),
        load.shift.toFixed(3),
        kilobytes(load.heap),
      ],
    ];
  });
  const head =
    'contender,br,gzip,raw,HTML,req.,first paint,largest,texts,last element,script,main thread,block.,shift,heap';
  return textTable(head.split(','), rows);
}

/** What a server wrote, alone and with what comes with it. */
function paintTable({ paints }: Medians): string {
  const of = (name: string): number => paints[name] ?? NaN;
  const written = contenders.filter(({ name }) => painted.some((page) => page.name.startsWith(name)));
  return textTable(
    ['page', 'first paint'],
    [...painted, ...written].map(({ name, title, page }) => [title, withRatio(of(name), of(yardsticks[page].static))]),
  );
}

function growthTable({ growth }: Medians): string {
  const rows = growing.flatMap((name) =>
    memberCounts.map((size) => {
      const [own, lit, before] = [growth[name]?.[size], growth['lit']?.[size], growth[name]?.[size / 10]];
      const cell = (what: 'first' | 'painted' | 'change' | 'keystroke' | 'clear'): string =>
        own && lit && !Number.isNaN(own[what]) ? withRatio(own[what], lit[what]) : '–';
      const exponent =
        own && before
          ? growthExponent({ size: size / 10, cost: before.first }, { size, cost: own.first }).toFixed(2)
          : '';
      return [
        `${name}, ${size}`,
        cell('first'),
        exponent,
        cell('painted'),
        cell('change'),
        cell('keystroke'),
        cell('clear'),
      ];
    }),
  );
  return textTable(['members', 'laid out', 'exponent', 'painted', 'one changes', 'keystroke', 'taken back'], rows);
}

function budgetTable(verdicts: readonly Verdict[]): string {
  const number = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(3));
  return textTable(
    ['what', 'measured', '95 % sure', 'budget', 'unit', ''],
    verdicts.map((verdict) => [
      verdict.what,
      number(verdict.measured),
      verdict.interval?.map(number).join('–') ?? '',
      number(verdict.budget),
      verdict.unit,
      Number.isNaN(verdict.measured) ? 'not measured' : judge(verdict),
    ]),
  );
}
