import { brotliCompressSync } from 'node:zlib';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';

const here = import.meta.dirname;

/** What an app carries that has nothing but one line of import, bundled and minified. */
export const bundlers: Readonly<Record<string, (line: string) => Promise<string>>> = {
  async esbuild(line) {
    const { outputFiles } = await build({
      stdin: { contents: line, resolveDir: here },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles.map(({ text }) => text).join('');
  },
  async rollup(line) {
    const entry = `${here}/entry.js`;
    const bundle = await rollup({
      input: entry,
      logLevel: 'silent',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : null),
          load: (id) => (id === entry ? line : null),
        },
        nodeResolve(),
      ],
    });
    const { output } = await bundle.generate({ format: 'es' });
    return (await transform(output[0].code, { minify: true, charset: 'utf8' })).code;
  },
};

/** The size on the wire. */
export const brotli = (code: string): number => brotliCompressSync(code).length;
