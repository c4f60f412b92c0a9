/** How long tests wait before they give up: limits are written for a quiet machine, and grow with the one they run on. */
import { pbkdf2Sync } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';

/** What the computation below takes on a quiet machine of today, in milliseconds. */
const usual = 10;

/** How many times longer than on a quiet machine things may take here, from what was measured; at least 1. */
export function slowness(computation: number, load: number, cores: number): number {
  return Math.max(1, computation / usual) * Math.max(1, (load + 1) / cores);
}

const slow = slowness(timeComputation(), loadavg()[0] ?? 0, availableParallelism());

/** A limit for this machine, in milliseconds, from what it would be on a quiet one. */
export function patience(milliseconds: number): number {
  return Math.round(milliseconds * slow);
}

function timeComputation(): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    pbkdf2Sync('klima', 'indsats', 50_000, 32, 'sha256');
    return performance.now() - start;
  });
  return Math.max(...times);
}
