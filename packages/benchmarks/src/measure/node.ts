/** What Node takes to write the page and to check the data, each against the plain way. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { renderToString } from '@klimaindsats/components/server';
import { asOf, type Dataset } from '@klimaindsats/data';
import { toCsv, toJsonLd, toMemberVcards, toPopolo, toVcards } from '@klimaindsats/data/formats';
import { read, validate } from '@klimaindsats/data/validate';

import { body } from '../contenders/static.page.ts';
import { datasetOf, keptDatasetOf } from '../growth/dataset.ts';
import { fictionalMembers } from '../growth/members.ts';
import { pageContent, pages } from '../page/content.ts';
import { rivals as rivalsFolder } from '../paths.ts';
import { growthExponent, median, type Sample } from '../statistics.ts';

export interface NodeRatios {
  /** `renderToString` of the three elements: a string template with the same content, made from the same data. */
  readonly render: number;
  /** The validator, which is compiled when the package is built, to ajv, once ajv has compiled the schema. */
  readonly validate: number;
  /** The same for the first file that a program checks: ajv compiles the schema then. */
  readonly validateFirst: number;
  /** The validator to ajv, once ajv has compiled the schema, for 9,000 members. */
  readonly validateMany: number;
  /** How the time of what reads the data grows from 10,000 to 100,000 records: the exponent of their number, by name. */
  readonly growth: Readonly<Record<string, number>>;
}

const { diff } = (await import(new URL('versions/diff.js', import.meta.resolve('@klimaindsats/data')).href)) as {
  readonly diff: (before: Dataset, after: Dataset) => unknown;
};
const none = datasetOf([]);

/** What reads a data set of any size: the checks, a query, what changed, and each format. */
const readers: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  validate,
  read,
  asOf: (dataset) => asOf(dataset, '2021-01-01'),
  diff: (dataset) => diff(none, dataset),
  'diff to itself': (dataset) => diff(dataset, dataset),
  toCsv: (dataset) => [toCsv(dataset, 'persons'), toCsv(dataset, 'memberships')],
  toJsonLd: (dataset) => toJsonLd(dataset),
  toPopolo: (dataset) => toPopolo(dataset),
  toMemberVcards: (dataset) => toMemberVcards(dataset),
};

/** The same, of a register in which each member has ways to be reached. */
const readersOfContacts: typeof readers = {
  'toVcards, contacts': (dataset) => toVcards(dataset),
  'toCsv, contacts': (dataset) => toCsv(dataset, 'contactPoints'),
  'toJsonLd, contacts': (dataset) => toJsonLd(dataset),
  'toPopolo, contacts': (dataset) => toPopolo(dataset),
};

export function measureNode(rounds: number): NodeRatios {
  const { schema, dataset, compile } = ajv();
  const check = compile();
  if (!check(dataset) || !validate(dataset).valid) {
    throw new Error(
      `The published data is not valid, so there is nothing to time. Run \`npx --yes pnpm@12 build\`, which says what is wrong.`,
    );
  }
  const turns = Math.min(5, rounds);
  const many = keptDatasetOf(fictionalMembers(9000));
  const page = (): string =>
    renderToString('member-list') + renderToString('contact-card') + renderToString('dk2020', { fold: true });
  return {
    render: ratio(rounds, page, () => body(pageContent(), pages.three).text),
    validate: ratio(
      rounds,
      () => validate(dataset),
      () => check(dataset),
    ),
    validateFirst: ratio(
      3,
      () => validate(dataset),
      () => compile(structuredClone(schema))(dataset),
    ),
    validateMany: median(
      Array.from({ length: rounds }, () => time(() => validate(many), 1) / time(() => check(many), 1)),
    ),
    growth: {
      ...growthOf(readers, turns, (size) => datasetOf(fictionalMembers(size / 2))),
      ...growthOf(readersOfContacts, turns, (size) => keptDatasetOf(fictionalMembers(size / 3))),
    },
  };
}

function ajv(): {
  readonly schema: object;
  readonly dataset: unknown;
  readonly compile: (schema?: object) => (value: unknown) => boolean;
} {
  const rivals = createRequire(join(rivalsFolder, 'package.json'));
  const here = createRequire(import.meta.url);
  const schema = here('@klimaindsats/data/schema.json') as object;
  const { Ajv } = rivals('ajv') as {
    Ajv: new (options: object) => { compile: (schema: object) => (value: unknown) => boolean };
  };
  return {
    schema,
    dataset: here('@klimaindsats/data/initiative.json'),
    compile: (given = schema) => new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(given),
  };
}

/**
 * How many times as long one takes as the other: the median over rounds in which each has its turn. As many rounds before
 * them aren't counted: Node compiles what runs often, and a server that writes pages has done so.
 */
function ratio(rounds: number, one: () => unknown, other: () => unknown): number {
  const all = Array.from({ length: 2 * rounds }, () => time(one) / time(other));
  return median(all.slice(rounds));
}

/** How the time of each reader grows from 10,000 to 100,000 records. */
function growthOf(all: typeof readers, turns: number, make: (size: number) => Dataset): NodeRatios['growth'] {
  const sized = (size: number): Sized => ({ size, dataset: make(size) });
  const [some, many] = [sized(10_000), sized(100_000)];
  return Object.fromEntries(
    Object.entries(all).map(([name, act]) => [name, growthExponent(cost(some, act, turns), cost(many, act, turns))]),
  );
}

interface Sized {
  readonly size: number;
  readonly dataset: Dataset;
}

/**
 * What something takes for a file of so many records: the fastest of some turns. As many files are read as hold 100,000,
 * and what is made of them is kept, so that clearing up after it costs each size the same.
 */
function cost({ size, dataset }: Sized, act: (dataset: Dataset) => unknown, turns: number): Sample {
  const files = 100_000 / size;
  const all = (): unknown => Array.from({ length: files }, () => act(dataset));
  return { size, cost: Math.min(...Array.from({ length: turns }, () => time(all, 1) / files)) };
}

function time(act: () => unknown, turns = 20): number {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn++) act();
  return (performance.now() - start) / turns;
}
