import { expect, test } from 'vitest';
import { jsonFault } from './json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['{a: 1}', 1],
  ['nope', 0],
  ['[01]', 2],
  ['"tab\tin it"', 0],
  ['', 0],
  ['[{"a": [1, 2}', 12],
  ['[1', 2],
  ['1 2', 2],
])('%j fails at %d', (text, index) => {
  expect(jsonFault(text)).toBe(index);
});

test('agrees with JSON.parse on every prefix and every one-character change', () => {
  const text = '{"a":[1,-2.5e+3,true,null,"\\u00e9\\n"],"b":{},"c":[[]] }';
  const variants = [text];
  for (let index = 0; index < text.length; index += 1) {
    variants.push(text.slice(0, index), text.slice(0, index) + text.slice(index + 1));
    for (const mark of '[]{},:"1e\\ ') variants.push(`${text.slice(0, index)}${mark}${text.slice(index + 1)}`);
  }
  const disagreeing = variants.filter((variant) => isJson(variant) !== (jsonFault(variant) === null));
  expect(disagreeing).toEqual([]);
});

test('a deeply nested text does not overflow the stack', () => {
  const depth = 200_000;
  expect(jsonFault('['.repeat(depth) + ']'.repeat(depth))).toBeNull();
  expect(jsonFault('['.repeat(depth))).toBe(depth);
});
