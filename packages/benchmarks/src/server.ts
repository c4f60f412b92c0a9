/** Serves built pages on this machine with brotli, and knows what each answer weighs. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What a file weighs on the wire. */
export interface Weight {
  readonly brotli: number;
  readonly gzip: number;
  readonly raw: number;
}

interface File extends Weight {
  readonly type: string;
  readonly body: Buffer;
}

export interface Server {
  readonly address: string;
  /** The files asked for since the last call, by path. */
  readonly takeRequests: () => readonly { readonly path: string; readonly weight: Weight }[];
  /** What was asked for and isn't there: a page that lacks something isn't measured. */
  readonly missing: ReadonlySet<string>;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

export async function serve(folder: string): Promise<Server> {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => extname(name) in types)
      .map((name) => [`/${name.replaceAll('\\', '/')}`, fileOf(join(folder, name))]),
  );
  const missing = new Set<string>();
  let requests: { path: string; weight: Weight }[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?', 1)[0] ?? url;
    const file = files.get(path);
    if (!file) {
      missing.add(url);
      response.writeHead(404).end();
      return;
    }
    requests.push({ path, weight: file });
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Encoding': 'br',
      'Content-Length': file.brotli,
      'Cache-Control': 'no-store',
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    missing,
    takeRequests: () => requests.splice(0),
    close: () => {
      requests = [];
      server.close();
      server.closeAllConnections();
    },
  };
}

/** With the strongest compression, as files are that are compressed once when they are built. */
function fileOf(path: string): File {
  const content = readFileSync(path);
  const body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const gzip = gzipSync(content, { level: 9 }).length;
  return { type: types[extname(path)] ?? '', body, brotli: body.length, gzip, raw: content.length };
}
