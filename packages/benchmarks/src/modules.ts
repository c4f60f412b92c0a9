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

/** The modules, the dearest first. Each is minified by itself, so that together they take a little more than the bundle. */
export async function modulesOf({ modules }: OutputChunk): Promise<readonly ModuleCost[]> {
  const parts = await Promise.all(
    Object.entries(modules).map(async ([id, { code }]) => ({
      name: shortName(id),
      code: (await transform(code ?? '', { minify: true, format: 'esm' })).code,
    })),
  );
  const all = sizeOf(parts);
  return parts
    .filter(({ code }) => code.trim())
    .map((part) => ({
      name: part.name,
      minified: Buffer.byteLength(part.code),
      // Taking out what repeats its neighbours can even add a few bytes.
      brotli: Math.max(0, all - sizeOf(parts.filter((other) => other !== part))),
    }))
    .toSorted((a, b) => b.brotli - a.brotli);
}

const sizeOf = (parts: readonly { readonly code: string }[]): number =>
  brotliSize(parts.map(({ code }) => code).join(''));

/** `lit-html/lit-html.js`, `data/queries/members.js`, `components/internal/dates.js`. */
function shortName(id: string): string {
  const [path = ''] = id.replaceAll('\\', '/').split('?');
  const [, ours] = /\/packages\/(.+)$/.exec(path) ?? [];
  return path.split('/node_modules/').length > 1
    ? (path.split('/node_modules/').at(-1) ?? '')
    : (ours ?? path).replace('/dist/', '/');
}
