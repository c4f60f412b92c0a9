/** What is aimed at: bytes, and times as ratios, which hold on any machine. */
import type { Growth } from './growth/timing.ts';
import type { Load } from './measure/load.ts';
import { type Area, areas } from './measure/map.ts';
import { type Measured, type Medians, mediansOf } from './measure/medians.ts';
import { growthExponent, type Interval, intervalOf, median, midmean } from './statistics.ts';
import { type SizeName, sizes } from './workshop.ts';

export interface Verdict {
  readonly what: string;
  readonly measured: number;
  /** The 95 % confidence interval of what was measured, for what has rounds enough. */
  readonly interval?: Interval;
  readonly budget: number;
  /** What the interval stays below, where that is asked for; else the budget. */
  readonly surelyBelow?: number;
  readonly unit: '×' | 'exponent' | 'score' | 'bytes' | 'requests' | 'ms';
}

/** What a verdict comes to: undecided is what the rounds were too few to tell, the interval reaching over the limit. */
export type Judgement = 'kept' | 'undecided' | 'not kept';

/** Less or the same is kept; a number that couldn't be measured is not. */
export function judge(verdict: Verdict): Judgement {
  const { measured, interval: [low, high] = [measured, measured], budget, surelyBelow = budget } = verdict;
  if (measured <= budget && high <= surelyBelow) return 'kept';
  return low <= budget ? 'undecided' : 'not kept';
}

/** What each size aims at, in bytes with brotli; what none may exceed stands beside the sizes, and a test holds it. */
export const byteBudgets: Readonly<Record<SizeName, number>> = {
  'contact-card': 9300,
  'three-elements': 16_000,
  'script-file': 30_000,
  'script-file-contact-card': 11_500,
  'script-file-member-list': 13_000,
  'script-file-dk2020': 13_500,
  'script-file-municipality': 13_000,
  'script-file-participation': 15_500,
  municipalities: 1000,
};

/** Bytes with brotli. */
export type Bytes = Readonly<Record<SizeName, number>>;

export function judgeBytes(bytes: Bytes): readonly Verdict[] {
  return sizes.map(({ name, what }) => ({
    what,
    measured: bytes[name],
    budget: byteBudgets[name],
    unit: 'bytes' as const,
  }));
}

export function judgeTimes(measured: Measured): readonly Verdict[] {
  const medians = mediansOf(measured);
  return [
    ...loadBudgets(measured, medians),
    ...growthBudgets(medians),
    ...mapBudgets(medians),
    churnBudget(medians),
    { what: 'rendering to a string : a template by hand', measured: medians.node.render, budget: 1.3, unit: '×' },
    ...validatorBudgets(medians),
  ];
}

function loadBudgets({ paints, loads }: Measured, medians: Medians): readonly Verdict[] {
  const of = (name: string, what: keyof Load): number => Number(medians.loads[name]?.[what]);
  const all = (name: string, what: 'complete' | 'script'): readonly number[] =>
    loads[name]?.map((load) => load[what]) ?? [];
  const ratio = <Samples extends readonly (readonly number[])[]>(
    what: string,
    budget: number,
    estimate: (...samples: Samples) => number,
    ...samples: Samples
  ): Verdict => ({
    what,
    measured: estimate(...samples),
    interval: intervalOf(estimate, ...samples),
    budget,
    unit: '×',
  });
  const paint = (what: string, name: string, other: string, budget: number): Verdict =>
    ratio(
      `first paint, ${what} : static HTML`,
      budget,
      (own, others) => midmean(own) / midmean(others),
      paints[name] ?? [],
      paints[other] ?? [],
    );
  const last = (what: string, name: string, other: string, budget: number): Verdict =>
    ratio(what, budget, (own, others) => median(own) / median(others), all(name, 'complete'), all(other, 'complete'));
  return [
    // One for the style sheet of the page, which every contender has.
    { what: 'requests, script file', measured: of('ours-script', 'requests') - 1, budget: 1, unit: 'requests' },
    paint('plain HTML', 'ours-plain', 'static', 1.05),
    paint('declarative shadow DOM', 'ours-shadow', 'static', 1.08),
    paint('declarative shadow DOM, a file for each element', 'ours-files', 'static', 1.08),
    paint('card alone, plain HTML', 'card-plain', 'card-static', 1.05),
    paint('card alone, declarative shadow DOM', 'card-shadow', 'card-static', 1.08),
    {
      ...last('last element, card alone, its script file : minimal Lit', 'card-script', 'card-lit', 1.05),
      surelyBelow: 1.1,
    },
    ...['shoelace', 'webawesome', 'react', 'kolibri'].map((other) =>
      last(`last element, script file : ${other}`, 'ours-script', other, 1),
    ),
    ratio(
      'script time, card alone, its script file : minimal Lit',
      1.2,
      (own, other, harness) => scriptTime(median(own), median(other), median(harness)),
      all('card-script', 'script'),
      all('card-lit', 'script'),
      all('card-static', 'script'),
    ),
    ...['ours-shadow', 'ours-files', 'ours-plain', 'card-shadow', 'card-plain'].map((name) => ({
      what: `layout shift, ${name}`,
      measured: of(name, 'shift'),
      budget: 0.01,
      unit: 'score' as const,
    })),
  ];
}

/** Script time as a ratio, less what measuring itself costs: that is known from the page that has no script. */
export function scriptTime(own: number, other: number, harness: number): number {
  return (own - harness) / (other - harness);
}

function growthBudgets({ growth }: Medians): readonly Verdict[] {
  const of = (name: string, size: number, what: keyof Growth): number => Number(growth[name]?.[size]?.[what]);
  const ratio = (what: keyof Growth, other: string): number => of('ours', 10_000, what) / of(other, 10_000, what);
  const cost = (size: number) => ({ size, cost: of('ours', size, 'first') });
  return [
    { what: 'first rendering of 10,000 : static HTML', measured: ratio('first', 'static'), budget: 0.5, unit: '×' },
    {
      what: 'growth of the first rendering, 1,000 to 10,000',
      measured: growthExponent(cost(1000), cost(10_000)),
      budget: 1,
      unit: 'exponent',
    },
    { what: 'one of 10,000 changes : minimal Lit', measured: ratio('change', 'lit'), budget: 0.2, unit: '×' },
    { what: 'a keystroke at 10,000 : minimal Lit', measured: ratio('keystroke', 'lit'), budget: 0.27, unit: '×' },
    { what: 'the keystroke taken back : minimal Lit', measured: ratio('clear', 'lit'), budget: 0.5, unit: '×' },
  ];
}

/** The whole country costs no more for each municipality than a region, and no moment more than a frame. */
function mapBudgets({ maps }: Medians): readonly Verdict[] {
  const each = (area: Area): number => Number(maps[area]?.first) / areas[area];
  return [
    {
      what: 'first rendering of the map and table, for each municipality, the country : a region',
      measured: each('country') / each('1082'),
      budget: 1.3,
      unit: '×',
    },
    {
      what: 'one moment to the next, the longest of the country, at a quarter of the speed',
      measured: Number(maps['country']?.next),
      budget: 16,
      unit: 'ms',
    },
  ];
}

/** A file of any size is checked, read and converted soon: with the rules a check takes at most three times as long. */
const validatorBudgets = ({ node }: Medians): readonly Verdict[] => [
  {
    what: 'validator, 9,000 members : ajv with its schema compiled',
    measured: node.validateMany,
    budget: 3,
    unit: '×',
  },
  ...Object.entries(node.growth).map(([name, measured]): Verdict => ({
    what: `growth of ${name}, 10,000 to 100,000 records`,
    measured,
    budget: 1.05,
    unit: 'exponent',
  })),
];

/** No growth beyond noise: not more than minimal Lit's, which is as good as none, and what both scatter. */
function churnBudget({ churn }: Medians): Verdict {
  const [lit, ours] = [churn['lit'], churn['ours']];
  const noise = Math.max(16_384, (lit?.spread ?? NaN) + (ours?.spread ?? NaN));
  return {
    what: 'heap after 1,000 rounds of connecting, less that of minimal Lit',
    measured: (ours?.median ?? NaN) - (lit?.median ?? NaN),
    budget: noise,
    unit: 'bytes',
  };
}
