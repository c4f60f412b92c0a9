import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Bump } from './version.ts';
import { bumpBetween, laterVersion, nextVersion } from './version.ts';

const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

describe('nextVersion', () => {
  it('moves the number that the change asks for, and sets those after it back', () => {
    assert.deepEqual(
      bumps.map((bump) => nextVersion('1.4.2', bump)),
      ['1.4.2', '1.4.3', '1.5.0', '2.0.0'],
    );
    assert.deepEqual(
      bumps.map((bump) => nextVersion('0.4.2', bump)),
      ['0.4.2', '0.4.3', '0.4.3', '0.5.0'],
    );
  });

  it('is a step that a release takes', () => {
    for (const version of ['0.1.0', '1.0.0', '12.3.45']) {
      for (const bump of bumps) {
        const step = bumpBetween(version, nextVersion(version, bump)) ?? 'none';
        assert.ok(bumps.indexOf(step) >= bumps.indexOf(bump), `${version} ${bump}`);
      }
    }
  });
});

describe('bumpBetween', () => {
  it('is the step from one version to another', () => {
    const steps = [
      ['1.0.0', '1.0.0', 'none'],
      ['1.0.0', '2.0.0', 'major'],
      ['1.9.0', '1.10.0', 'minor'],
      ['1.0.0', '1.0.1', 'patch'],
      ['1.2.3', '1.2.2', undefined],
      ['2.0.0', '1.9.9', undefined],
      ['1.2.9', '1.3.0', 'minor'],
    ] as const;
    for (const [before, after, bump] of steps) assert.equal(bumpBetween(before, after), bump, `${before} → ${after}`);
  });

  it('takes the minor for the major before 1.0.0, as npm does', () => {
    assert.equal(bumpBetween('0.1.0', '0.2.0'), 'major');
    assert.equal(bumpBetween('0.1.0', '0.1.1'), 'minor');
    assert.equal(bumpBetween('0.1.0', '1.0.0'), 'major');
  });
});

describe('laterVersion', () => {
  it('is the higher of two, by number, whichever comes first', () => {
    for (const [low, high] of [
      ['1.9.0', '1.10.0'],
      ['0.9.9', '1.0.0'],
      ['1.0.1', '1.0.2'],
    ] as const) {
      assert.equal(laterVersion(low, high), high);
      assert.equal(laterVersion(high, low), high);
    }
    assert.equal(laterVersion('1.0.0', '1.0.0'), '1.0.0');
  });

  it('is the one that is a version', () => {
    assert.equal(laterVersion('', '1.0.0'), '1.0.0');
    assert.equal(laterVersion('1.0.0', 'next'), '1.0.0');
  });
});
