/** Serves pages that each hold an element, one after the other: a page goes on to the next on request. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { dataset } from '../dataset.ts';

const script = readFileSync(new URL('../../dist/klimaindsats.js', import.meta.url));

/** What a page is called until it shows what it has. */
export const title = 'Siden hentes';

export interface Story {
  readonly html: string;
  /** What the elements are given to show; small fictional people where nothing is said, nothing where it is undefined. */
  readonly data?: object | undefined;
}

const page = (name: string, { html, data }: Story): string => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <style>.narrow { inline-size: 320px; }</style>
    <script type="module" src="/klimaindsats.js"></script>
  </head>
  <body>
    <main>${html}</main>
    <script type="module">
      const shown = [...document.querySelectorAll('main *')].filter((element) => 'updateComplete' in element);
      for (const element of shown) if (!element.src) element.data = ${JSON.stringify(data)};
      await Promise.all(shown.map((element) => element.updateComplete));
      document.title = ${JSON.stringify(name)};
      // The element announces what has become of src a little later, in a place that is there already.
      const isTold = ({ src, renderRoot }) => !src || renderRoot.querySelector('[part=status]').textContent;
      while (!shown.every(isTold)) await new Promise(requestAnimationFrame);
      // What is seen, and what is named for who doesn't see it.
      const seen = (node) => [
        node.innerText ?? '',
        ...[...node.querySelectorAll('*')].flatMap((element) => [
          element.ariaLabel ?? '',
          element.ariaDescription ?? '',
          ...[...(element.shadowRoot?.children ?? [])].flatMap(seen),
        ]),
      ];
      const body = seen(document.body).join('\\n');
      location.href = await (await fetch('/after/${name}', { method: 'POST', body })).text();
    </script>
  </body>
</html>`;

export interface Pages {
  /** The address of the first page. */
  readonly address: string;
  /** What is seen on the page of that name, once it shows what it has. */
  readonly shown: (name: string) => Promise<string>;
  /** Leads from the page of that name to the next, or to another that is named. */
  readonly goOn: (name: string, next?: string) => void;
  /** Answers what has asked for `/register.json` with the data, or with an error. */
  readonly answer: (data: object | undefined) => void;
  readonly close: () => void;
}

/** Serves pages in the order they are given in. */
export async function servePages(stories: Readonly<Record<string, Story>>): Promise<Pages> {
  const names = Object.keys(stories);
  const gates = new Map(names.map((name) => [name, { shown: gate<string>(), next: gate<string>() }]));
  const asking: ServerResponse[] = [];

  const server = createServer((request, response) => {
    const [, kind = '', name = ''] = (request.url ?? '').split('/');
    const [story, waiting] = [stories[name], gates.get(name)];
    response.setHeader('Cache-Control', 'no-store');
    if (kind === 'klimaindsats.js') response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(script);
    else if (kind === 'register.json') asking.push(response);
    else if (kind === 'page' && story)
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page(name, { data: dataset, ...story }));
    else if (kind === 'after' && waiting) {
      void text(request).then(waiting.shown.open);
      void waiting.next.opened.then((address) => response.end(address));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/page/${names[0] ?? ''}`,
    shown: async (name) => (await gates.get(name)?.shown.opened) ?? '',
    goOn: (name, next = names[names.indexOf(name) + 1] ?? name) => gates.get(name)?.next.open(`/page/${next}`),
    answer: (data) => {
      for (const response of asking.splice(0)) {
        if (data) response.setHeader('Content-Type', 'application/json').end(JSON.stringify(data));
        else response.writeHead(500).end();
      }
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Gate<Value> {
  readonly opened: Promise<Value>;
  readonly open: (value: Value) => void;
}

function gate<Value>(): Gate<Value> {
  let open: Gate<Value>['open'] = () => undefined;
  const opened = new Promise<Value>((resolve) => (open = resolve));
  return { opened, open };
}
