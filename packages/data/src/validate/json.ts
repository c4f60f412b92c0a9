/** What a JSON text is made of, beyond its value: where it breaks, which keys stand twice, how deep it goes. */
export interface JsonScan {
  /** The place of the first character that can't stand where it does; left out where the text is JSON. */
  readonly wrongAt?: number;
  /** The keys that an object has more than once, each with its JSON Pointer and place. */
  readonly repeated: readonly { readonly path: string; readonly at: number }[];
  /** How many lists and objects lie in each other at most. */
  readonly depth: number;
}

/** An object or list that is open: its keys so far, and the key or place that is being read. */
interface Frame {
  readonly keys: Set<string> | undefined;
  at: string | number;
  /** Its own JSON Pointer, once a key in it or deeper is told of. */
  path?: string;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** Reads a JSON text (RFC 8259) sign by sign, without recursion, so that no depth is too much. */
export function scanJson(text: string): JsonScan {
  const repeated: { readonly path: string; readonly at: number }[] = [];
  const open: Frame[] = [];
  let depth = 0;
  let expected = 'value' as Expected;
  let at = 0;

  for (;;) {
    while (' \n\r\t'.includes(text.charAt(at)) && at < text.length) at++;
    if (at >= text.length) return { ...(expected !== 'nothing' && { wrongAt: at }), repeated, depth };
    const sign = text.charAt(at);
    const frame = open.at(-1);
    const isEnd = frame !== undefined && sign === (frame.keys ? '}' : ']');
    if (isEnd && expected.endsWith('or end')) {
      open.pop();
      at++;
      expected = afterValue();
    } else if (expected === 'colon' && sign === ':') {
      at++;
      expected = 'value';
    } else if (expected === 'comma or end' && sign === ',' && frame) {
      at++;
      if (typeof frame.at === 'number') frame.at++;
      expected = frame.keys ? 'key' : 'value';
    } else if (expected.startsWith('key') && sign === '"' && frame?.keys) {
      const end = endOfString(text, at);
      if (end.isWrong) return { wrongAt: end.at, repeated, depth };
      const key = JSON.parse(text.slice(at, end.at)) as string;
      frame.at = key;
      if (frame.keys.has(key)) repeated.push({ path: pathOf(open), at });
      frame.keys.add(key);
      at = end.at;
      expected = 'colon';
    } else if (expected.startsWith('value') && (sign === '{' || sign === '[')) {
      open.push(sign === '{' ? { keys: new Set(), at: '' } : { keys: undefined, at: 0 });
      depth = Math.max(depth, open.length);
      at++;
      expected = sign === '{' ? 'key or end' : 'value or end';
    } else if (expected.startsWith('value')) {
      const end = sign === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (end.isWrong) return { wrongAt: end.at, repeated, depth };
      at = end.at;
      expected = afterValue();
    } else return { wrongAt: at, repeated, depth };
  }

  function afterValue(): Expected {
    return open.length === 0 ? 'nothing' : 'comma or end';
  }
}

/** The JSON Pointer of the key that is being read. What lies around it was written for the key before it, mostly. */
function pathOf(open: readonly Frame[]): string {
  const known = open.findLastIndex(({ path }) => path !== undefined);
  let path = open[known]?.path ?? '';
  for (const frame of open.slice(Math.max(known, 0))) {
    frame.path = path;
    path += `/${String(frame.at).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return path;
}

interface End {
  readonly at: number;
  readonly isWrong?: boolean;
}

/** Where a string ends, or the sign in it that can't stand there. */
function endOfString(text: string, start: number): End {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') return { at: at + 1 };
    if (sign < ' ') return { at, isWrong: true };
    if (sign !== '\\') continue;
    const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
    escape.lastIndex = at + 1;
    if (!escape.test(text)) return { at, isWrong: true };
    at = escape.lastIndex - 1;
  }
  return { at: text.length, isWrong: true };
}

/** Where a number, `true`, `false` or `null` ends; it is wrong where none begins. */
function endOfWord(text: string, start: number): End {
  const word = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
  word.lastIndex = start;
  return word.test(text) ? { at: word.lastIndex } : { at: start, isWrong: true };
}

/** Tells the line and the character of places in a text, from 1: asked from first to last, all cost one pass. */
export function placesIn(text: string): (at: number) => readonly [line: number, character: number] {
  const end = /\r\n?|\n/g;
  const nextStart = (): number => (end.test(text) ? end.lastIndex : Infinity);
  let [line, start, next] = [1, 0, nextStart()];
  return (at) => {
    for (; next <= at; next = nextStart()) {
      line++;
      start = next;
    }
    return [line, at - start + 1];
  };
}
