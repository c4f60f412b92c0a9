/** What WordPress' own kses leaves of the elements for those who may not write any HTML. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { requireTool } from 'tools/require-tool';
import { wordpressFolder } from 'tools/wordpress';

import { survived } from '../../src/server/survived.ts';
import { attacks, place, tag } from './snippets.ts';

const list = fileURLToPath(new URL('../../cms/wordpress.php', import.meta.url));

/** What kses makes of a text; of WordPress it wants no more than these files, and no database. */
function kses(html: string, withOurs: boolean): string {
  const files = ['load', 'plugin', 'functions', 'formatting', 'kses'].map((name) => `wp-includes/${name}.php`);
  const code = [
    `define( 'ABSPATH', '${wordpressFolder}/' ); define( 'WPINC', 'wp-includes' );`,
    ...files.map((file) => `require ABSPATH . '${file}';`),
    withOurs ? `require '${list}';` : '',
    `echo wp_kses_post( stream_get_contents( STDIN ) );`,
  ];
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', '-r', code.join('\n')], {
    input: html,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return stdout;
}

describe('the kses of WordPress', () => {
  it('leaves the elements and places as they are, with our list', (test) => {
    if (!requireTool(test, 'wordpress')) return;

    for (const html of [tag, place]) {
      assert.equal(kses(html, true), html);
      assert.deepEqual(survived(html, kses(html, true)).losses, []);
    }
  });

  it('takes the tags and slots away without it, which is told of', (test) => {
    if (!requireTool(test, 'wordpress')) return;

    assert.deepEqual(
      survived(tag, kses(tag, false)).losses.map(({ sentence }) => sentence),
      [
        '<klima-contact-card> is gone. The reader sees the text that stood inside, which nobody brings up to date.',
        '<klima-member-list> is gone. The reader sees nothing of it.',
      ],
    );
    assert.equal(kses(place, false), place);
  });

  it('takes away what is dangerous, with our list', (test) => {
    if (!requireTool(test, 'wordpress')) return;

    // It leaves a script's text, and an address without its protocol, which then do nothing.
    for (const [html] of attacks)
      assert.doesNotMatch(
        kses(html, true),
        /<script|javascript:|\s(on\w+|is|formaction)=|klima-other|other-element/,
        html,
      );
  });
});
