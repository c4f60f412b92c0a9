/** What the times may be, as ratios: whatever machine they are measured on. */
import type { Growth } from './growth/measure.ts';
import type { Load } from './measure/load.ts';
import type { Medians } from './measure/medians.ts';
import { growthExponent } from './statistics.ts';

export interface Verdict {
  readonly what: string;
  readonly measured: number;
  readonly budget: number;
  readonly unit: '×' | 'exponent' | 'score' | 'bytes' | 'requests';
}

/** Less or the same is reached; a number that couldn't be measured is not. */
export const isReached = ({ measured, budget }: Verdict): boolean => measured <= budget;

export function timeBudgets(medians: Medians): readonly Verdict[] {
  return [...loadBudgets(medians), ...growthBudgets(medians), churnBudget(medians)];
}

function loadBudgets({ loads }: Medians): readonly Verdict[] {
  const of = (name: string, what: keyof Load): number => Number(loads[name]?.[what]);
  const ratio = (what: keyof Load, ours: string, other: string): number => of(ours, what) / of(other, what);
  const last = (other: string, budget: number): Verdict => ({
    what: `last element, script file : ${other}`,
    measured: ratio('complete', 'ours-script', other),
    budget,
    unit: '×',
  });
  return [
    // One for the style sheet of the page, which every contender has.
    { what: 'requests, script file', measured: of('ours-script', 'requests') - 1, budget: 1, unit: 'requests' },
    {
      what: 'first paint, plain HTML : static HTML',
      measured: ratio('firstPaint', 'ours-plain', 'static'),
      budget: 1.05,
      unit: '×',
    },
    {
      what: 'first paint, declarative shadow DOM : static HTML',
      measured: ratio('firstPaint', 'ours-shadow', 'static'),
      budget: 1.05,
      unit: '×',
    },
    last('lit', 1.15),
    ...['shoelace', 'webawesome', 'react', 'kolibri'].map((other) => last(other, 1)),
    {
      what: 'script time, script file : minimal Lit',
      measured: scriptTime(loads, 'ours-script', 'lit'),
      budget: 1.5,
      unit: '×',
    },
    { what: 'layout shift, declarative shadow DOM', measured: of('ours-shadow', 'shift'), budget: 0, unit: 'score' },
    { what: 'layout shift, plain HTML', measured: of('ours-plain', 'shift'), budget: 0.02, unit: 'score' },
  ];
}

/** Script time as a ratio, less what measuring itself costs: that is known from the page that has no script. */
export function scriptTime(loads: Medians['loads'], name: string, other: string): number {
  const own = (of: string): number => (loads[of]?.script ?? NaN) - (loads['static']?.script ?? NaN);
  return own(name) / own(other);
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
    { what: 'one of 10,000 changes : minimal Lit', measured: ratio('change', 'lit'), budget: 0.3, unit: '×' },
    { what: 'a keystroke at 10,000 : minimal Lit', measured: ratio('keystroke', 'lit'), budget: 0.5, unit: '×' },
    { what: 'the keystroke taken back : minimal Lit', measured: ratio('clear', 'lit'), budget: 0.5, unit: '×' },
  ];
}

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
