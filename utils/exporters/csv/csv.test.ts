import { expect, test } from 'vitest';
import { candidate, NOW } from '../../../test/unit/records.ts';
import { csv } from './csv.ts';

/** RFC 4180, straight from its grammar. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let index = text.startsWith('\uFEFF') ? 1 : 0;
  while (index < text.length) {
    let cell = '';
    if (text[index] === '"') {
      for (index += 1; !(text[index] === '"' && text[index + 1] !== '"'); index += 1) {
        if (text[index] === '"') index += 1;
        cell += text[index];
      }
      index += 1;
    } else {
      while (index < text.length && !',\r'.includes(text[index] as string)) cell += text[index++];
    }
    rows.at(-1)?.push(cell);
    if (text[index] === ',') index += 1;
    else if (text.startsWith('\r\n', index)) {
      index += 2;
      if (index < text.length) rows.push([]);
    } else throw new Error(`cell not ended at ${index}`);
  }
  return rows;
}

function exported(...changes: Parameters<typeof candidate>[0][]): Record<string, string>[] {
  const candidates = changes.map((change) => candidate(change));
  const [head = [], ...rows] = parseCsv(csv.write({ candidates, snapshots: [], exportedAt: NOW }));
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
  });
}

test('begins with a byte order mark and has one row for each candidate', () => {
  expect(csv.write({ candidates: [], snapshots: [], exportedAt: NOW })).toMatch(/^\uFEFF"vendor","name"/);
  expect(exported({}, { id: 'second.example' })).toHaveLength(2);
});

test('keeps lines, quotes and commas within their cell', () => {
  expect(exported({})[0]?.notes).toBe('First line\nsecond "line", with a comma');
});

test('leaves unknown figures empty, never 0', () => {
  const [row] = exported({ assessment: null, decision: null });
  expect([row?.score, row?.coverage, row?.met, row?.decided_at]).toEqual(['', '', '', '']);
});

test('counts findings and names failed gates', () => {
  const [row] = exported({});
  expect([row?.partial, row?.not_found, row?.met, row?.gates_failed]).toEqual(['1', '1', '0', 'breach-notification']);
});

test.each([
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u200B=1+1',
  '＝1+1',
  '\t',
])('a text that a spreadsheet would run stays text: %j', (formula) => {
  expect(exported({ name: formula })[0]?.name).toBe(`'${formula}`);
});

test('ordinary text is not touched', () => {
  for (const name of ['Brightledger', '7-Zip', 'a=b', '']) expect(exported({ name })[0]?.name).toBe(name);
});
