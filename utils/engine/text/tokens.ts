/** Word `i` of a text is `text.slice(starts[i], ends[i])`. */
export interface Tokens {
  starts: number[];
  ends: number[];
}

const DIGIT_LETTER_TABLE = buildAsciiTable();

function buildAsciiTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (let code = 48; code <= 57; code++) table[code] = 1;
  for (let code = 65; code <= 90; code++) table[code] = 1;
  for (let code = 97; code <= 122; code++) table[code] = 1;
  return table;
}

/** Letters, digits and combining marks; the rest of Latin, Greek and Cyrillic is taken by range. */
export function isWordCode(code: number): boolean {
  if (code < 128) return DIGIT_LETTER_TABLE[code] === 1;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  // Punctuation, symbols, private use and fullwidth punctuation end a word; other scripts make one.
  return code >= 0x3040 && code < 0xe000;
}

/** Adds the words of `text.slice(start, end)` to `into`. */
export function tokenise(text: string, start: number, end: number, into: Tokens): void {
  let at = start;
  while (at < end) {
    while (at < end && !isWordCode(text.charCodeAt(at))) at++;
    if (at >= end) return;
    const from = at;
    while (at < end && isWordCode(text.charCodeAt(at))) at++;
    into.starts.push(from);
    into.ends.push(at);
  }
}
