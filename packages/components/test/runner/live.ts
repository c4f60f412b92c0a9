/** Answers to a component's `src`, good and bad, from a real server. */
import type { TestRunnerConfig } from '@web/test-runner';

import { dataset } from '../dataset.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const asked = new Map<string, number>();
const held = new Map<string, () => void>();
const editions = new Map<string, string>();
const unchanged = new Map<string, number>();

/** `/live/<kind>/<name>`: the name makes an address of its own for a test; `/live/asked/<name>` counts its requests. */
export const live: Middleware = async (context, next) => {
  const [, place, kind = '', name = ''] = context.path.split('/');
  if (place !== 'live') return next() as Promise<void>;
  const count = (asked.get(name) ?? 0) + (['asked', 'edition', 'unchanged'].includes(kind) ? 0 : 1);
  asked.set(name, count);
  const answers: Readonly<Record<string, () => unknown>> = {
    asked: () => ({ count }),
    good: () => ({ ...dataset, title: { da: name, en: name } }),
    // Held back until the test asks for it to be released.
    held: () => new Promise((resolve) => held.set(name, () => resolve(dataset))),
    released: () => {
      held.get(name)?.();
      return {};
    },
    // Another edition when the test asks for it, with what tells the editions apart.
    kept: () => {
      const edition = String(editions.get(name) ?? 1);
      context.set({ ETag: `"${edition}"`, 'Cache-Control': 'no-cache' });
      if (context.get('If-None-Match') === `"${edition}"`) unchanged.set(name, (unchanged.get(name) ?? 0) + 1);
      if (edition === 'broken') return undefined;
      const persons = dataset.persons?.map((person) => ({ ...person, name: `${person.name} ${edition}` })) ?? [];
      return { ...dataset, persons };
    },
    edition: () => {
      editions.set(name, context.querystring);
      return {};
    },
    unchanged: () => ({ count: unchanged.get(name) ?? 0 }),
    'newer-minor': () => ({ ...dataset, schemaVersion: '1.9.0', somethingNew: true }),
    'newer-major': () => ({ ...dataset, schemaVersion: '2.0.0' }),
    html: () => '<!doctype html><title>Hej</title>',
    // As an editor's program saves it in Denmark where nobody says UTF-8.
    'windows-1252': () => Buffer.from(JSON.stringify(dataset), 'latin1'),
    'utf-16': () => Buffer.from(`\uFEFF${JSON.stringify(dataset)}`, 'utf16le'),
    truncated: () => JSON.stringify(dataset).slice(0, 500),
    wrong: () => ({ ...dataset, municipalities: [{ id: 1 }] }),
    huge: () => ({ ...dataset, license: 'x'.repeat(1_100_000) }),
    'second-time': () => (count > 1 ? dataset : undefined),
    endless: () => new Promise(() => undefined),
    elsewhere: () => {
      context.redirect(`http://${context.host.replace('localhost', '127.0.0.1')}/live/good/${name}`);
      return '';
    },
  };
  const answer = await answers[kind]?.();
  if (answer === undefined) context.status = 404;
  else context.body = answer;
};
