/** How Stryker runs the tests. Everybody else runs them by Node itself, whose `node:test` Vitest stands in for here. */
import { dirname } from 'node:path';

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests nearest to the mutant come first: its own, then its folder's. One that fails is enough. */
class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [mutated = ''] = this.ctx.config.related ?? [];
    const distance = ({ moduleId }: TestSpecification): number =>
      moduleId === mutated.replace(/\.ts$/, '.test.ts') ? 0 : dirname(moduleId) === dirname(mutated) ? 1 : 2;
    return Promise.resolve(files.toSorted((one, other) => distance(one) - distance(other)));
  }
}

export default defineConfig({
  resolve: { alias: { 'node:test': 'vitest' } },
  test: {
    include: ['src/{formats,queries,read,rules,validate,versions}/*.test.ts'],
    // One sets the clock by the mock of `node:test`, which Vitest has another way for; the other measures time.
    exclude: ['src/validate/{today,hostile}.test.ts'],
    testTimeout: 600_000,
    sequence: { sequencer: NearestFirst },
  },
});
