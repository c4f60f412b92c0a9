import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Machine } from './apt.ts';
import { requireTool } from './require-tool.ts';

const machine = (environment: NodeJS.ProcessEnv): Machine => ({
  platform: 'linux',
  isRoot: false,
  distribution: 'debian',
  environment,
  exists: () => true,
});
const command = 'sudo apt-get update && sudo apt-get install -y --no-install-recommends php-cli';
const sentence = `this needs php: run \`${command}\`.`;

describe('requireTool', () => {
  it('says nothing where the tool is', () => {
    const said: (string | undefined)[] = [];

    assert.equal(
      requireTool({ skip: (reason) => said.push(reason) }, 'php', machine({}), () => true),
      true,
    );
    assert.deepEqual(said, []);
  });

  it('skips the test, aloud, on a developer’s machine without it', () => {
    const said: (string | undefined)[] = [];

    assert.equal(
      requireTool({ skip: (reason) => said.push(reason) }, 'php', machine({}), () => false),
      false,
    );
    assert.deepEqual(said, [`not compared: ${sentence}`]);
  });

  it('fails in CI with the command that installs it', () => {
    assert.throws(
      () => requireTool({ skip: () => assert.fail('CI skips nothing') }, 'php', machine({ CI: 'true' }), () => false),
      { message: sentence },
    );
  });
});
