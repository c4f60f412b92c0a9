import { runAfterPaint } from '../run-after-paint.ts';

/** Puts around the script what says when it is to run, and keeps its names from the page where it is no module. */
export const inTurn = () => ({
  name: 'in-turn',
  renderChunk: (code) => ({ code: `(${runAfterPaint})(() => {\n'use strict';\n${code}\n});`, map: null }),
});
