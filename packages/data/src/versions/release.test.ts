import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { schema } from '../../test/schema.ts';
import { changed, small } from '../../test/small.ts';
import type { Dataset } from '../model/dataset.ts';
import { releaseProblem } from './release.ts';

const renamed = changed((draft) => {
  draft.regions[0].name = 'Region Kyst';
});
const shorter = changed((draft) => {
  draft.statements.length = 0;
});
const problem = (version: string, dataset: Dataset = small, next: object = schema) =>
  releaseProblem({ dataset: small, schema }, { dataset: { ...dataset, version }, schema: next });

describe('releaseProblem', () => {
  it('lets a version rise as much as the changes ask, or more', () => {
    assert.equal(problem('2.3.5', renamed), undefined);
    assert.equal(problem('2.4.0', renamed), undefined);
    assert.equal(problem('3.0.0', shorter), undefined);
    assert.equal(problem('2.3.4'), undefined);
  });

  it('refuses a smaller step, and says which is needed and why', () => {
    assert.equal(
      problem('2.4.0', shorter),
      'Version 2.4.0 is too small a step from 2.3.4: the changes ask for a major one. Set the version in packages/data/package.json.\n  statements › om › removed',
    );
    assert.match(problem('2.3.4', renamed) ?? '', /ask for a patch one/);
  });

  it('refuses a step back', () => {
    assert.match(problem('2.3.3', renamed) ?? '', /too small a step/);
  });

  it('looks at the schema as well', () => {
    assert.match(problem('2.3.5', small, { ...schema, required: [] }) ?? '', /ask for a major one/);
  });
});
