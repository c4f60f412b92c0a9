import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Dataset } from '@klimaindsats/data';

import { dataset } from '../../test/dataset.ts';
import { renderToString } from '../server/server.ts';

const note = { da: 'Målet blev ikke nået.', en: 'The goal was not reached.' };
const planOf = (municipality: string, year: number) => ({
  id: `klimaplan-${municipality}`,
  municipality,
  goals: [{ kind: 'net-zero', year }],
  sources: ['avisen'],
  asOf: '2021',
  status: 'verified',
  note,
});
const data = { ...dataset, plans: [planOf('9001', 2025), planOf('9002', 2050)] } as unknown as Dataset;

const shown = (options: object): string =>
  renderToString('participation', { data, noCountry: true, ...options })
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('a goal whose year has passed', () => {
  it('stands in the table with what is told of it', () => {
    assert.match(shown({ view: 'table' }), /Nettonul i 2025 Målet blev ikke nået\. /);
    assert.match(shown({ view: 'table' }), /Nettonul i 2050 (?!Målet)/);
    assert.match(shown({ view: 'table', lang: 'en' }), /Net zero in 2025 The goal was not reached\. /);
  });

  it('stands among the goals with what is told of it, and of whom', () => {
    assert.match(shown({ view: 'goals' }), /Nettonul i 2025 : 1 kommune \S+(?: \S+)* \S+: Målet blev ikke nået\. /);
    assert.equal(shown({ view: 'goals' }).split('Målet blev ikke nået').length, 2);
  });
});
