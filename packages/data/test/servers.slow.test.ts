/** The lines for web servers in docs/keep-a-register.md, run in the servers that can be had. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { patience } from 'tools/patience';
import { requireTool } from 'tools/require-tool';
import { freePort } from 'tools/serve';

import { small } from './small.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/keep-a-register.md'), 'utf8');

/** The lines for a server, as the page has them. */
const linesFor = (language: string): string =>
  new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? assert.fail(`no lines for ${language}`);

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-servers-'));
// The servers read it as another user.
chmodSync(folder, 0o755);
const running: ChildProcess[] = [];
after(() => {
  for (const server of running) server.kill();
  rmSync(folder, { recursive: true });
});

mkdirSync(join(folder, 'www/register'), { recursive: true });
const text = JSON.stringify(small);
writeFileSync(join(folder, 'www/register/register.json'), text);

/** The answer of a server that was just started, once there is one. */
async function answerOf(command: string, args: readonly string[], port: number): Promise<Response> {
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  running.push(server);
  for (;;) {
    try {
      return await fetch(`http://127.0.0.1:${port}/register/register.json`, {
        headers: { origin: 'https://www.kommune.example', 'accept-encoding': 'gzip' },
      });
    } catch (error) {
      if (server.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function assertServed(response: Response): Promise<void> {
  const { headers, status } = response;
  assert.equal(status, 200);
  assert.equal(headers.get('access-control-allow-origin'), '*');
  assert.equal(headers.get('cache-control'), 'public, max-age=600');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.match(headers.get('content-type') ?? '', /^application\/json/);
  // What hasn't changed isn't sent again.
  assert.ok(headers.get('etag') ?? headers.get('last-modified'));
  assert.equal(await response.text(), text);
}

describe('the lines for web servers', { timeout: patience(60_000) }, () => {
  it('let pages at other addresses fetch the register from nginx', async (test) => {
    if (!requireTool(test, 'nginx')) return;
    const port = await freePort();
    const configuration = join(folder, 'nginx.conf');
    writeFileSync(
      configuration,
      `daemon off; pid ${folder}/nginx.pid; error_log stderr error;
events {}
http {
  access_log off;
  include /etc/nginx/mime.types;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${folder}/www;
${linesFor('nginx')}
  }
}`,
    );

    await assertServed(await answerOf('nginx', ['-c', configuration], port));
  });

  it('let pages at other addresses fetch the register from Apache', async (test) => {
    if (!requireTool(test, 'apache2')) return;
    const port = await freePort();
    const configuration = join(folder, 'apache.conf');
    writeFileSync(join(folder, 'www/register/.htaccess'), linesFor('apache'));
    const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'dir'];
    writeFileSync(
      configuration,
      `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerRoot ${folder}
ServerName 127.0.0.1
PidFile ${folder}/apache.pid
Listen 127.0.0.1:${port}
User www-data
Group www-data
ErrorLog ${folder}/apache.log
TypesConfig /etc/mime.types
DocumentRoot ${folder}/www
<Directory ${folder}/www>
  AllowOverride FileInfo
  Require all granted
</Directory>`,
    );

    await assertServed(await answerOf('apache2', ['-D', 'FOREGROUND', '-f', configuration], port));
  });

  it('are XML for IIS, which isn’t run here', (test) => {
    if (!requireTool(test, 'python3')) return;
    const { status, stderr } = spawnSync(
      'python3',
      ['-c', 'import sys, xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.read().encode())'],
      { input: linesFor('xml'), encoding: 'utf8' },
    );

    assert.equal(status, 0, stderr);
  });
});
