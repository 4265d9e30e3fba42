/** The cells of a CSV text, straight from the grammar of RFC 4180. */
export function parseCsv(text: string, delimiter = ','): string[][] {
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
      while (index < text.length && text[index] !== delimiter && text[index] !== '\r') cell += text[index++];
    }
    rows.at(-1)?.push(cell);
    if (text[index] === delimiter) index += 1;
    else if (text.startsWith('\r\n', index)) {
      index += 2;
      if (index < text.length) rows.push([]);
    } else throw new Error(`cell not ended at ${index}`);
  }
  return rows;
}

/** Each row by the headings of the first; every row is as long as it. */
export function csvRecords(text: string, delimiter = ','): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text, delimiter);
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`a row has ${row.length} cells, not ${head.length}`);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
  });
}
