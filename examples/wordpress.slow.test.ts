/** The plugin in a real WordPress, with real themes: on readers' pages, and in the editor that people write in. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import type {} from '@klimaindsats/components/define';
import type { Page } from 'puppeteer-core';
import { elementsShown, openBrowser, openPage } from 'tools/chromium';
import { patience } from 'tools/patience';
import { requireTool } from 'tools/require-tool';
import { administrator, openWordPress, type WordPress } from 'tools/wordpress';

const here = import.meta.dirname;
const card = '<klima-contact-card name="Bo Ås" phone="12 34 56 78"></klima-contact-card>';
const block = `<!-- wp:html -->${card}<!-- /wp:html -->`;

const browser = await openBrowser();
after(() => browser.close());

/** A WordPress with the plugin, active. */
async function withPlugin(from: 'debian' | 'npm'): Promise<WordPress> {
  const wordpress = await openWordPress(from);
  execFileSync(process.execPath, [join(here, 'wordpress/build.js')]);
  cpSync(join(here, 'wordpress/dist/klimaindsats'), join(wordpress.folder, 'wp-content/plugins/klimaindsats'), {
    recursive: true,
  });
  return wordpress;
}

/** What a reader's page has: whether the card shows, and the scripts of ours. */
async function read({ address }: WordPress, path = ''): Promise<{ readonly text: string; readonly scripts: number }> {
  const { page, said } = await openPage(browser);
  await page.goto(address + path, { waitUntil: 'load' });
  await elementsShown(page);
  const text = await page.$eval('klima-contact-card', ({ renderRoot }) => renderRoot.textContent);
  const scripts = await page.$$eval('script[src*=klimaindsats]', ({ length }) => length);
  await page.close();
  assert.deepEqual(said, []);
  return { text, scripts };
}

async function assertShown(wordpress: WordPress, path?: string): Promise<void> {
  const { text, scripts } = await read(wordpress, path);
  assert.match(text, /Bo Ås.*12\s34\s56\s78/s);
  assert.equal(scripts, 1);
}

for (const from of ['debian', 'npm'] as const) {
  describe(`the plugin in the WordPress that ${from} has`, { timeout: patience(600_000) }, () => {
    let opened: Promise<WordPress> | undefined;
    const site = async (test: Parameters<typeof requireTool>[0]): Promise<WordPress | undefined> =>
      requireTool(test, 'wordpress') ? (opened ??= withPlugin(from)) : undefined;
    after(async () => (await opened)?.close());

    it('does what check.php looks for: the shortcode, the block, tags in texts, and what an author can save', async (test) => {
      const wordpress = await site(test);
      if (!wordpress) return;

      const { status, stdout } = spawnSync('php', [join(here, 'wordpress/check.php'), wordpress.folder], {
        encoding: 'utf8',
      });

      test.diagnostic(stdout.split('\n')[0] ?? '');
      assert.equal(status, 0, stdout);
      assert.match(stdout, /^ok {6}the script is asked for$/m);
      assert.doesNotMatch(stdout, /^(?!ok {6}|WordPress |$)/m);
    });

    it('gives its script to a tag in a template part of a block theme', async (test) => {
      const wordpress = await site(test);
      if (!wordpress) return;
      wordpress.php(`switch_theme( 'twentytwentythree' );
$part = wp_insert_post( array( 'post_type' => 'wp_template_part', 'post_name' => 'footer', 'post_title' => 'Footer', 'post_status' => 'publish', 'post_content' => '${block}' ) );
wp_set_object_terms( $part, 'twentytwentythree', 'wp_theme' );
wp_set_object_terms( $part, 'footer', 'wp_template_part_area' );`);

      await assertShown(wordpress);

      wordpress.php(`wp_delete_post( get_posts( array( 'post_type' => 'wp_template_part' ) )[0]->ID, true );`);
    });

    it('gives its script to a tag in a reusable block', async (test) => {
      const wordpress = await site(test);
      if (!wordpress) return;
      const post =
        wordpress.php(`$reusable = wp_insert_post( array( 'post_type' => 'wp_block', 'post_title' => 'Kontakt', 'post_status' => 'publish', 'post_content' => '${block}' ) );
echo wp_insert_post( array( 'post_title' => 'Klima', 'post_status' => 'publish', 'post_content' => "<!-- wp:block {\\"ref\\":$reusable} /-->" ) );`);

      await assertShown(wordpress, `?p=${post}`);
    });

    it('gives its script to a tag in a pattern that a theme brings', async (test) => {
      const wordpress = await site(test);
      if (!wordpress) return;
      const post = wordpress.php(`wp_mkdir_p( WPMU_PLUGIN_DIR );
file_put_contents( WPMU_PLUGIN_DIR . '/pattern.php', "<?php add_action( 'init', fn() => register_block_pattern( 'theme/contact', array( 'title' => 'Kontakt', 'content' => '${block.replaceAll('"', '\\"')}' ) ) );" );
echo wp_insert_post( array( 'post_title' => 'Klima', 'post_status' => 'publish', 'post_content' => '<!-- wp:pattern {"slug":"theme/contact"} /-->' ) );`);

      await assertShown(wordpress, `?p=${post}`);
    });

    for (const [kind, options] of [
      ['block', `array( 'content' => '${block}' )`],
      ['text', `array( 'text' => '${card}', 'filter' => true, 'visual' => true )`],
      ['custom_html', `array( 'content' => '${card}' )`],
    ] as const) {
      it(`gives its script to a tag in a widget of the kind ${kind}, in a theme from before blocks`, async (test) => {
        const wordpress = await site(test);
        if (!wordpress) return;
        wordpress.php(`switch_theme( 'twentytwentyone' );
update_option( 'widget_${kind}', array( 7 => ${options}, '_multiwidget' => 1 ) );
update_option( 'sidebars_widgets', array( 'sidebar-1' => array( '${kind}-7' ), 'array_version' => 3 ) );`);

        await assertShown(wordpress);
      });
    }

    it('loads the script once where a script tag was pasted with the element', async (test) => {
      const wordpress = await site(test);
      if (!wordpress) return;
      const post = wordpress.php(`update_option( 'sidebars_widgets', array( 'array_version' => 3 ) );
wp_set_current_user( 1 );
echo wp_insert_post( array( 'post_title' => 'Klima', 'post_status' => 'publish', 'post_content' => '<!-- wp:html --><script type="module" src="/klimaindsats.js"></script>${card}<!-- /wp:html -->' ) );`);

      await assertShown(wordpress, `?p=${post}`);
    });

    it('has a block that is chosen, filled in, seen and saved in the editor', async (test) => {
      const wordpress = await site(test);
      if (!wordpress) return;
      const { page } = await openPage(browser);
      await logIn(page, wordpress);
      await page.goto(`${wordpress.address}wp-admin/post-new.php`, { waitUntil: 'load' });
      await page.waitForFunction(
        `globalThis.wp?.blocks?.getBlockType('klimaindsats/element') && wp.data.select('core/editor').getCurrentPostId()`,
      );

      await page.evaluate(`wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      const block = wp.blocks.createBlock('klimaindsats/element', { element: 'dk2020' });
      wp.data.dispatch('core/block-editor').insertBlock(block);
      wp.data.dispatch('core/block-editor').selectBlock(block.clientId);`);
      await page.waitForSelector('[data-type="klimaindsats/element"] klima-dk2020 h2');
      const fields = await page.$$eval('.components-panel__body label', (labels) =>
        labels.map(({ textContent }) => textContent),
      );
      assert.deepEqual(
        ['Vis', 'Egen kommune (kode eller navn)', 'Overskriftens niveau (1 til 6)'].filter(
          (label) => !fields.includes(label),
        ),
        [],
      );
      await page.select('.components-panel__body select', 'contact-card');
      await page.waitForSelector('[data-type="klimaindsats/element"] klima-contact-card h2');

      const post = await page.evaluate(`(async () => {
      wp.data.dispatch('core/editor').editPost({ title: 'Klima', status: 'publish' });
      await wp.data.dispatch('core/editor').savePost();
      return wp.data.select('core/editor').getCurrentPostId();
    })()`);
      await page.close();

      const { text, scripts } = await read(wordpress, `?p=${String(post)}`);
      assert.match(text, /Contact/);
      assert.equal(scripts, 1);
    });
  });
}

async function logIn(page: Page, { address }: WordPress): Promise<void> {
  await page.goto(`${address}wp-login.php`, { waitUntil: 'load' });
  await page.$eval(
    '#loginform',
    (form, name) => {
      const { log, pwd } = (form as HTMLFormElement).elements as unknown as Record<string, HTMLInputElement>;
      if (log) log.value = name;
      if (pwd) pwd.value = name;
    },
    administrator,
  );
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('#wp-submit')]);
}
