/**
 * Writes what isn't ASCII as escapes, so that a script shows æ, ø and å on pages of any encoding: a classic script that is
 * sent without one is read in the page's own. Minified code has such signs in texts and patterns alone, where they may
 * be written so.
 */
export const ascii = () => ({
  name: 'ascii',
  renderChunk: (code) => ({ code: code.replace(/[^\0-\x7f]/g, escape), map: null }),
});

function escape(sign) {
  const hex = sign.charCodeAt(0).toString(16);
  return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`;
}
