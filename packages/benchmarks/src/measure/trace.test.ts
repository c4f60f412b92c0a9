import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { scriptTime } from './trace.ts';

const event = (name: string, from: number, to: number, tid = 1) => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  tts: from * 1000,
  tdur: (to - from) * 1000,
});
const main = { name: 'thread_name', ph: 'M', pid: 1, tid: 1, args: { name: 'CrRendererMain' } };

describe('the script time of a trace', () => {
  it('counts once what runs inside another, microtasks too', () => {
    const events = [
      main,
      event('v8.evaluateModule', 0, 10),
      event('FunctionCall', 2, 4),
      event('RunMicrotasks', 10, 15),
    ];

    assert.equal(scriptTime(events), 15);
  });

  it('leaves out the rendering that a script forces', () => {
    assert.equal(scriptTime([main, event('FunctionCall', 0, 10), event('Layout', 3, 7), event('Paint', 20, 30)]), 6);
  });

  it('leaves out other threads', () => {
    assert.equal(scriptTime([main, event('FunctionCall', 0, 10, 2)]), 0);
  });
});
