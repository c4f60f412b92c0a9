/** What a page spends on scripts, from a trace: microtasks too, which Chromium's own sum leaves out. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began and how long it took, by the clock of its thread, which stands still while others have the processor. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

type Interval = readonly [from: number, to: number];

const categories = ['devtools.timeline', 'v8', 'v8.execute'];
const running =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|v8\.(compile|compileModule|evaluateModule|callFunction|callAsConstructor|run))$/;
/** What a script makes the browser do is the browser's time. */
const rendering = /^(Layout|UpdateLayoutTree|PrePaint|Paint)$/;

/** The milliseconds in which the page ran scripts while something was done with it. */
export async function scriptTimeOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories });
  await act();
  const buffer = await page.tracing.stop();
  if (!buffer) throw new Error('Chromium gave no trace. Run the benchmark again; if it stays so, update Chromium.');
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString()) as { traceEvents: readonly TraceEvent[] };
  return scriptTime(traceEvents);
}

/** The milliseconds in which the main thread of the page ran scripts. */
export function scriptTime(events: readonly TraceEvent[]): number {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const ofPage = events.filter((event) => event.ph === 'X' && mains.has(threadOf(event)));
  const named = (pattern: RegExp): readonly Interval[] =>
    ofPage.filter(({ name }) => pattern.test(name)).map(({ tts = 0, tdur = 0 }) => [tts, tts + tdur]);
  const [scripts, rendered] = [named(running), named(rendering)];
  // Rendering inside a script: what both cover is what is left of their sum when their union is taken off.
  const both = covered(scripts) + covered(rendered) - covered([...scripts, ...rendered]);
  return (covered(scripts) - both) / 1000;
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** How long at least one of the intervals lasts. */
function covered(intervals: readonly Interval[]): number {
  let total = 0;
  let end = -Infinity;
  for (const [from, to] of intervals.toSorted(([a], [b]) => a - b)) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total;
}
