/**
 * Compares our elements with what a team would pick instead, in one interleaved run, and prints one table.
 *
 *     npx --yes pnpm@12 bench [--quick] [--rounds 30] [--paint-rounds 120] [--growth-rounds 5] [--write]
 *
 * `--quick` measures a few rounds, meant to take three minutes after the build; most ratios are undecided then. `--write` puts the result into the READMEs of this package and of the components.
 */
import { parseArgs } from 'node:util';

import { install } from './install.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    'paint-rounds': { type: 'string' },
    'growth-rounds': { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const usual = values.quick
  ? { rounds: '2', 'paint-rounds': '4', 'growth-rounds': '1' }
  : { rounds: '30', 'paint-rounds': '120', 'growth-rounds': '5' };
const rounds = { paint: count('paint-rounds'), load: count('rounds'), growth: count('growth-rounds') };
if (values.write && values.quick) {
  throw new Error('--write would put a few rounds into the READMEs. Leave out --quick.');
}
if (values.write && Object.values(rounds).includes(0)) {
  throw new Error('--write would put an unfinished run into the READMEs. Leave out the options that are 0.');
}

await install();
// Only now: what it imports is what has just been built.
const { compare } = await import('./compare.ts');
await compare(rounds, values.write);

function count(option: 'rounds' | 'paint-rounds' | 'growth-rounds'): number {
  const given = values[option] ?? usual[option];
  if (!/^\d+$/.test(given)) throw new Error(`--${option} is "${given}". Give a number: --${option} 30, or 0 for none.`);
  return Number(given);
}
