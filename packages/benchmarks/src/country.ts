/** What the whole country costs in the script file, which without it would hold the initiative's own region alone. */
import { basename } from 'node:path';

import { type Dataset, initiative, toldIn } from '@klimaindsats/data';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

import { factsOf, modulesFor } from './workshop.ts';

const { municipalities, participations, absences, plans, figures, statements, regions, region } = initiative;

const isAtHome = (code: string): boolean => municipalities.some(({ id, region: own }) => id === code && own === region);
const home = <Record extends { readonly municipality: string }>(records: readonly Record[]): readonly Record[] =>
  records.filter(({ municipality }) => isAtHome(municipality));

const withoutPlans: Dataset = { ...initiative, plans: home(plans) };

/** The data with less and less of the country in it. */
export const reduced: readonly (readonly [without: string, data: Dataset])[] = [
  ['the plans of others, and their sources', withoutPlans],
  [
    'the other municipalities and regions, and what is told of them',
    {
      ...withoutPlans,
      municipalities: municipalities.filter(({ id }) => isAtHome(id)),
      participations: home(participations),
      absences: home(absences),
      regions: regions.filter(({ id }) => id === region),
      figures: toldIn<Dataset['figures'][number]>(figures, region),
      statements: toldIn<Dataset['statements'][number]>(statements, region),
    },
  ],
];

/** Gives the elements the facts of other data than they were built with. */
export async function withFactsOf(data: Dataset): Promise<Plugin> {
  const modules = modulesFor(await factsOf(data));
  return {
    name: 'facts',
    async load(id) {
      const code = /[\\/]generated[\\/]facts[\\/]/.test(id) && modules[basename(id).replace(/\.js$/, '.ts')];
      if (!code) return null;
      const { code: script } = await transform(code.replaceAll(/\.ts';/g, ".js';"), { loader: 'ts' });
      return script;
    },
  };
}
