import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Tells of each script file its size, and the integrity value that a page can hold it to (W3C Subresource Integrity). */
export const integrity = () => ({
  name: 'integrity',
  async writeBundle({ dir }, bundle) {
    const files = Object.fromEntries(
      Object.values(bundle)
        .filter(({ type }) => type === 'chunk')
        .map(({ fileName, code }) => [
          fileName,
          {
            bytes: Buffer.byteLength(code),
            gzip: gzipSync(code, { level: 9 }).length,
            brotli: brotliCompressSync(code).length,
            integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
          },
        ]),
    );
    const path = join(dir, 'integrity.json');
    const known = existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : {};
    await writeFile(path, `${JSON.stringify({ ...known, ...files }, null, 2)}\n`);
    for (const [name, { bytes, brotli }] of Object.entries(files)) {
      console.log(`dist/${name}: ${bytes} bytes, ${brotli} with brotli`);
    }
  },
});
