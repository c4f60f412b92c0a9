/** What each module of a bundle costs. */
import { transform } from 'esbuild';
import type { OutputChunk } from 'rollup';

import { brotliSize } from './workshop.ts';

export interface ModuleCost {
  readonly name: string;
  readonly minified: number;
  /** What the whole would save without it: less than it would take alone, because it is compressed with the others. */
  readonly brotli: number;
}

/**
 * The modules, or what a function makes groups of by their names, the dearest first. Each module is minified by itself,
 * so that together they take a little more than the bundle.
 */
export async function modulesOf(
  { modules }: OutputChunk,
  groupOf = (module: string): string => module,
): Promise<readonly ModuleCost[]> {
  const parts = await Promise.all(
    Object.entries(modules).map(async ([id, { code }]) => ({
      name: groupOf(shortName(id)),
      code: (await transform(code ?? '', { minify: true, format: 'esm' })).code,
    })),
  );
  const all = sizeOf(parts);
  return [...new Set(parts.filter(({ code }) => code.trim()).map(({ name }) => name))]
    .map((name) => ({
      name,
      minified: Buffer.byteLength(codeOf(parts.filter((part) => part.name === name))),
      // Taking out what repeats its neighbours can even add a few bytes.
      brotli: Math.max(0, all - sizeOf(parts.filter((part) => part.name !== name))),
    }))
    .toSorted((a, b) => b.brotli - a.brotli);
}

/** What a module is there for: Lit, a feature of the elements, the facts, or what the element itself takes. */
export function purposeOf(module: string): string {
  const [, feature] = /^components\/features\/([^/]+)\//.exec(module) ?? [];
  if (feature) return feature;
  if (/^(@lit|lit-)/.test(module)) return 'Lit';
  if (/^data\/(read|model|rules|generated\/shape)/.test(module)) return 'live-data';
  if (module.includes('generated/facts')) return 'facts';
  if (/script-file|missing-end-tag|landing/.test(module)) return 'places, and pages as they come';
  return 'the element';
}

interface Part {
  readonly code: string;
}
const codeOf = (parts: readonly Part[]): string => parts.map(({ code }) => code).join('');
const sizeOf = (parts: readonly Part[]): number => brotliSize(codeOf(parts));

/** `lit-html/lit-html.js`, `data/queries/members.js`, `components/words/formats.js`. */
function shortName(id: string): string {
  const [path = ''] = id.replaceAll('\\', '/').split('?');
  const [, ours] = /\/packages\/(.+)$/.exec(path) ?? [];
  return path.split('/node_modules/').length > 1
    ? (path.split('/node_modules/').at(-1) ?? '')
    : (ours ?? path).replace('/dist/', '/');
}
