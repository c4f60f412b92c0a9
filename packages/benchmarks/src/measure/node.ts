/** What Node takes to write the page and to check the data, each against the plain way. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { renderToString } from '@klimaindsats/components/server';
import { validate } from '@klimaindsats/data/validate';

import { body } from '../contenders/static.page.ts';
import { datasetOf } from '../growth/dataset.ts';
import { fictionalMembers } from '../growth/members.ts';
import { pageContent } from '../page/content.ts';
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
  /** How the validator's time grows from 10,000 to 100,000 records: the exponent of their number. */
  readonly validateGrowth: number;
}

export function measureNode(rounds: number): NodeRatios {
  const { schema, dataset, compile } = ajv();
  const check = compile();
  if (!check(dataset) || !validate(dataset).valid) {
    throw new Error(
      `The published data is not valid, so there is nothing to time. Run \`npx --yes pnpm@12 build\`, which says what is wrong.`,
    );
  }
  const many = datasetOf(fictionalMembers(9000));
  const page = (): string =>
    renderToString('member-list') + renderToString('contact-card') + renderToString('dk2020', { fold: true });
  return {
    render: ratio(rounds, page, () => body(pageContent()).text),
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
    validateGrowth: growthExponent(cost(10_000), cost(100_000)),
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

/** How many times as long one takes as the other: the median over rounds in which each has its turn. */
function ratio(rounds: number, one: () => unknown, other: () => unknown): number {
  for (let turn = 0; turn < 20; turn++) [one, other].forEach((act) => act());
  return median(Array.from({ length: rounds }, () => time(one) / time(other)));
}

/** What the validator takes for so many records: of two for each member, the fastest of five. */
function cost(size: number): Sample {
  const dataset = datasetOf(fictionalMembers(size / 2));
  return { size, cost: Math.min(...Array.from({ length: 5 }, () => time(() => validate(dataset), 1))) };
}

function time(act: () => unknown, turns = 20): number {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn++) act();
  return (performance.now() - start) / turns;
}
