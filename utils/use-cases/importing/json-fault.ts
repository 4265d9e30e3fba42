type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const WHITE_SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where a text stops being JSON (RFC 8259): the index of the first token that cannot stand there, the length of the text
 * when it just ends too early, null when it is JSON. Browsers tell this in the words of their error messages only, and
 * not always.
 */
export function jsonFault(text: string): number | null {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let index = 0;
  for (;;) {
    index += matchAt(WHITE_SPACE, text, index);
    if (index >= text.length) return expected === 'nothing' ? null : text.length;
    const token = text.charAt(index);
    const next: Expected | null = afterMark(token, expected, open) ?? afterScalar(token, expected, open);
    if (next === null) return index;
    const length = lengthOfToken(text, index);
    if (length === 0) return index;
    index += length;
    expected = next;
  }
}

/** What comes after a bracket, comma or colon; null when it may not stand here. Keeps account of the open brackets. */
function afterMark(token: string, expected: Expected, open: ('[' | '{')[]): Expected | null {
  const inside = open.at(-1);
  const wantsValue = expected === 'value' || expected === 'value-or-end';
  if ((token === '[' || token === '{') && wantsValue) {
    open.push(token);
    return token === '[' ? 'value-or-end' : 'key-or-end';
  }
  const closesList = token === ']' && inside === '[' && (expected === 'value-or-end' || expected === 'comma-or-end');
  const closesObject = token === '}' && inside === '{' && (expected === 'key-or-end' || expected === 'comma-or-end');
  if (closesList || closesObject) {
    open.pop();
    return afterValue(open);
  }
  if (token === ',' && expected === 'comma-or-end') return inside === '[' ? 'value' : 'key';
  return token === ':' && expected === 'colon' ? 'value' : null;
}

function afterScalar(token: string, expected: Expected, open: readonly string[]): Expected | null {
  if ('[]{},:'.includes(token)) return null;
  if (expected === 'key' || expected === 'key-or-end') return token === '"' ? 'colon' : null;
  return expected === 'value' || expected === 'value-or-end' ? afterValue(open) : null;
}

function afterValue(open: readonly string[]): Expected {
  return open.length > 0 ? 'comma-or-end' : 'nothing';
}

/** 0 when no token of JSON begins here. */
function lengthOfToken(text: string, index: number): number {
  const token = text.charAt(index);
  if ('[]{},:'.includes(token)) return 1;
  return token === '"' ? lengthOfString(text, index) : matchAt(SCALAR, text, index);
}

function lengthOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; ) {
    const character = text.charAt(index);
    if (character === '"') return index + 1 - start;
    if (character < ' ') return 0;
    const length = character === '\\' ? matchAt(ESCAPE, text, index) : 1;
    if (length === 0) return 0;
    index += length;
  }
  return 0;
}

function matchAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}
