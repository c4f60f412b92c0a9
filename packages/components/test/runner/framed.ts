/** Pages of their own for tests: with the headers a host sends, and what its policy refused. */
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { TestRunnerConfig } from '@web/test-runner';
import { build } from 'esbuild';

import type * as Server from '../../src/server/server.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

interface Framed {
  readonly html: string;
  readonly policy: string;
  /** The encoding that the page is sent in; UTF-8 by default. */
  readonly encoding?: 'windows-1252';
}

const pages = new Map<string, Framed>();
const reports = new Map<string, string[]>();
const dist = new URL('../../dist/', import.meta.url);

/**
 * `PUT /framed/<id>` keeps a page, `GET` gives it with its policy, `POST` takes a report of what the policy refused,
 * and `GET /framed/<id>/reports` tells them. `/rendered/<element>?<options>` is what the server entry gives. `/framed-script/<version>/<file>` is a script file as another version, `/framed-react.js` is React, for a server too.
 * `/node_modules/<file>` is what npm would install, untouched. `/framed-bare-script/<file>` is a script file without its encoding.
 */
export const framed: Middleware = async (context, next) => {
  const [, place, id = '', last = ''] = context.path.split('/');
  if (place === 'framed-listener.js') {
    context.type = 'js';
    context.body = `(${String(listen)})()`;
    return undefined;
  }
  if (place === 'framed-script') {
    const script = await readFile(new URL(last, dist), 'utf8');
    context.type = 'js';
    context.body = script.replaceAll(/(["'`])0\.\d+\.\d+\1/g, JSON.stringify(id));
    return undefined;
  }
  if (place === 'framed-react.js') {
    context.type = 'js';
    context.body = await (react ??= bundleReact());
    return undefined;
  }
  if (place === 'framed-bare-script') {
    // As servers send a file of which they say no encoding.
    context.set('Content-Type', 'text/javascript');
    context.body = await readFile(new URL(id, dist));
    return undefined;
  }
  // The runner's own paths go through pnpm's folder.
  if (/^\/node_modules\/(@klimaindsats|@lit|lit|lit-html|lit-element)\//.test(context.path)) {
    context.type = 'js';
    context.body = await readFile(installed(context.path));
    return undefined;
  }
  if (place === 'rendered') {
    const { renderToString } = (await import(new URL('server/server.js', dist).href)) as typeof Server;
    context.type = 'html';
    context.body = renderToString(id as 'dk2020', Object.fromEntries(new URLSearchParams(context.querystring)));
    return undefined;
  }
  if (place !== 'framed') return next() as Promise<void>;
  if (context.method === 'PUT') {
    pages.set(id, JSON.parse(await bodyOf(context.req)) as Framed);
    context.status = 204;
  } else if (context.method === 'POST') {
    reports.set(id, [...(reports.get(id) ?? []), await bodyOf(context.req)]);
    context.status = 204;
  } else if (last === 'reports') {
    context.body = reports.get(id) ?? [];
  } else {
    const page = pages.get(id);
    if (page?.policy) context.set('Content-Security-Policy', `${page.policy}; report-uri /framed/${id}`);
    if (page?.encoding) {
      context.set('Content-Type', `text/html; charset=${page.encoding}`);
      context.body = Buffer.from(page.html, 'latin1');
    } else {
      context.type = 'html';
      context.body = page?.html ?? '';
    }
  }
  return undefined;
};

/** The file at an address below `/node_modules/`, as npm would have put it there; it is sent as it is. */
function installed(path: string): URL {
  const own = path.replace(/^\/node_modules\/@klimaindsats\//, '');
  if (own !== path) return new URL(`../../../${own}`, import.meta.url);
  // Lit's own packages stand beside it.
  return new URL(`.${path.replace('/node_modules', '')}`, pathToFileURL(realpathSync(litFolder)));
}

const litFolder = fileURLToPath(new URL('../../node_modules/lit', import.meta.url));

let react: Promise<string> | undefined;

/** React is CommonJS, which no browser reads. */
async function bundleReact(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createElement, Suspense } from 'react';
        export { createRoot, hydrateRoot } from 'react-dom/client';
        export { renderToString } from 'react-dom/server';`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs in the page, before anything else does. */
function listen(): void {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  for (const level of ['warn', 'error', 'log', 'info'] as const) {
    console[level] = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
  }
  const failed = (event: ErrorEvent): void => {
    said.push(event.message || `failed: ${String((event.target as HTMLScriptElement | null)?.src)}`);
  };
  addEventListener('error', failed, true);
  addEventListener('unhandledrejection', (event) => said.push(String(event.reason)));
}

async function bodyOf(stream: AsyncIterable<unknown>): Promise<string> {
  let body = '';
  for await (const part of stream) body += String(part);
  return body;
}
