import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { contentSecurityPolicy } from './policy.ts';
import { serve, type Served } from './serve.ts';

describe('serve', () => {
  let folder: string;
  let served: Served;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'serve-'));
    await mkdir(join(folder, 'dist'));
    await mkdir(join(folder, 'dist-secret'));
    await writeFile(join(folder, 'dist', 'index.html'), '<p>Ærø');
    await writeFile(join(folder, 'dist', 'code.js'), 'export {};');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'dist-secret', 'secret.txt'), 'secret');
    served = await serve(join(folder, 'dist'));
  });

  after(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  it('answers on 127.0.0.1', () => {
    assert.match(served.address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('serves a folder as its index, in UTF-8', async () => {
    const response = await fetch(served.address);

    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await response.text(), '<p>Ærø');
  });

  it('serves scripts as such', async () => {
    const response = await fetch(`${served.address}code.js`);

    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
  });

  it('sends the strict policy, and asks the browser to look again each time', async () => {
    const { headers } = await fetch(served.address);

    assert.equal(headers.get('content-security-policy'), contentSecurityPolicy);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cache-control'), 'no-cache');
  });

  it('answers 404 for what is not there', async () => {
    const response = await fetch(`${served.address}nothing.html`);

    assert.equal(response.status, 404);
    assert.equal(await response.text(), '404: there is nothing at /nothing.html\n');
  });

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../dist-secret/secret.txt',
    '/%00',
    '/%',
  ]) {
    it(`keeps ${path} out of reach`, async () => {
      assert.equal(await statusOf(served.address, path), 404);
    });
  }

  it('takes the next port when one is taken', async () => {
    const port = Number(new URL(served.address).port);

    const next = await serve(join(folder, 'dist'), { port });
    await next.close();

    assert.ok(Number(new URL(next.address).port) > port);
  });
});

/** `fetch` would tidy the path before it asks. */
function statusOf(address: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}
