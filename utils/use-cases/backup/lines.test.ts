import { expect, test } from 'vitest';
import { fromBase64, linesOf, toBase64 } from './lines.ts';

test('Base64 is that of everybody else, there and back, at every length', () => {
  for (let length = 0; length < 70; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 37 + length * 11) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  }
});

test('lines are the same however the text was cut into pieces', async () => {
  const text = 'one\n\nthree ☂\nlast without an end';
  async function* pieces(size: number) {
    for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
  }
  for (let size = 1; size < text.length + 2; size += 1) {
    const lines: (string | null)[] = [];
    for await (const line of linesOf(pieces(size))) lines.push(line);
    expect(lines).toEqual(text.split('\n'));
  }
});
