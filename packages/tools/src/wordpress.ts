/** A WordPress with a database of its own, both in a folder of the test's: nothing of the machine's is touched. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { patience } from './patience.ts';
import { freePort } from './serve.ts';

/** Where Debian has it. */
export const wordpressFolder = '/usr/share/wordpress';

export interface WordPress {
  /** The address of the site's front page. */
  readonly address: string;
  readonly folder: string;
  /** Runs PHP with all of WordPress there; gives what it prints. */
  readonly php: (code: string) => string;
  readonly close: () => Promise<void>;
}

/** Who may do all, with the password `admin`. */
export const administrator = 'admin';

/**
 * Writes the newest WordPress that npm has: the release candidate in WordPress Playground's last package of builds. Its
 * code is packed, and what a server gives as it is stands beside; it lacks the themes from before blocks, which Debian has.
 */
function writeWordPressOfNpm(folder: string): void {
  print('npm', 'pack', '--silent', `--pack-destination=${folder}`, '@wp-playground/wordpress-builds@0.9.19');
  const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const packed = ['package/src/wordpress/wp-beta.zip', 'package/public/wp-beta'];
  print('tar', '--extract', `--file=${join(folder, archive)}`, `--directory=${folder}`, ...packed);
  const site = join(folder, 'site');
  print('python3', '-m', 'zipfile', '-e', join(folder, 'package/src/wordpress/wp-beta.zip'), site);
  cpSync(join(folder, 'package/public/wp-beta'), site, { recursive: true });
  const theme = 'wp-content/themes/twentytwentyone';
  cpSync(join(wordpressFolder, theme), join(site, theme), { recursive: true, dereference: true });
  rmSync(join(folder, 'package'), { recursive: true });
  rmSync(join(folder, archive));
}

/** Installs a site in English, without plugins, and serves it: Debian's version, or npm's. */
export async function openWordPress(from: 'debian' | 'npm' = 'debian'): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const site = join(folder, 'site');
  const socket = join(folder, 'db.sock');
  const processes: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    for (const program of processes.toReversed()) {
      if (program.exitCode !== null || program.pid === undefined) continue;
      const exit = once(program, 'exit');
      // With the workers it started.
      process.kill(-program.pid);
      await exit;
    }
    rmSync(folder, { recursive: true, maxRetries: 3 });
  };

  const run = (file: string, options: readonly string[], environment = process.env): void => {
    processes.push(spawn(file, options, { stdio: 'ignore', detached: true, env: environment }));
  };

  try {
    if (from === 'npm') writeWordPressOfNpm(folder);
    else cpSync(wordpressFolder, site, { recursive: true, dereference: true });
    writeFileSync(join(site, 'wp-config.php'), configuration(socket));
    writeFileSync(join(site, 'favicon.ico'), '');
    const data = `--datadir=${join(folder, 'db')}`;
    print('mariadb-install-db', '--no-defaults', data, '--user=root', '--auth-root-authentication-method=normal');
    const own = ['--no-defaults', data, `--socket=${socket}`, '--skip-networking', '--user=root'];
    run('mariadbd', [...own, '--skip-grant-tables']);
    await until(() => existsSync(socket));
    print('mariadb', '--no-defaults', `--socket=${socket}`, '--execute=create database wordpress');

    const php = (code: string): string => print('php', '-r', start(site) + code);
    print('php', '-r', `define( 'WP_INSTALLING', true );${start(site)}${installation}`);
    const address = `http://127.0.0.1:${await freePort()}/`;
    // The editor asks for several things at a time.
    run('php', ['-S', new URL(address).host, '-t', site], { ...process.env, PHP_CLI_SERVER_WORKERS: '4' });
    await until(() =>
      fetch(address).then(
        async (answer) => (await answer.text()) !== '' && answer.ok,
        () => false,
      ),
    );
    return { address, folder: site, php, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const configuration = (socket: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', 'http://' . $_SERVER['HTTP_HOST'] );
define( 'WP_SITEURL', WP_HOME );
// Nothing is asked of the net.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

const start = (site: string): string =>
  `$_SERVER += array( 'HTTP_HOST' => 'localhost', 'SERVER_PROTOCOL' => 'HTTP/1.1' ); require '${site}/wp-load.php';`;

const installation = `require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Klima', '${administrator}', 'admin@example.dk', false, '', '${administrator}' );
// Pictures of people come from elsewhere.
update_option( 'show_avatars', 0 );`;

/** What a program prints. */
function print(file: string, ...rest: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(file, rest, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${file} ended with ${String(status)}: ${stderr || stdout}`);
  return stdout;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + patience(30_000);
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('The WordPress of the test did not start in time.');
    await wait(100);
  }
}
