import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isWorkbook } from './is-workbook.ts';

const json = new TextEncoder().encode('{"title":{}}');

describe('isWorkbook', () => {
  it('goes by the name, as people mean it', () => {
    for (const name of ['a.xlsx', 'a.XLS', 'a.xlsm', 'a.xlsb', 'a.xltx', 'a.ods'])
      assert.ok(isWorkbook(name, json), name);
    for (const name of ['a.json', 'xlsx', 'a.xlsx.json', 'a.csv', '-']) assert.ok(!isWorkbook(name, json), name);
  });

  it('goes by how the file begins, whatever it is called', () => {
    for (const start of [
      [0x50, 0x4b, 0x03, 0x04],
      [0x50, 0x4b, 0x05, 0x06],
      [0xd0, 0xcf, 0x11, 0xe0],
    ])
      assert.ok(isWorkbook('register', Uint8Array.from(start)));
    assert.ok(!isWorkbook('register', new Uint8Array()));
    assert.ok(!isWorkbook('register', Uint8Array.from([0x50])));
  });
});
