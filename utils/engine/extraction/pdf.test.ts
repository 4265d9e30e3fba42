import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';

interface Run {
  x: number;
  y: number;
  text: string;
  size?: number;
  font?: 'F1' | 'F2';
}

/** A PDF of its own making: one content stream a page, two standard fonts, all in plain bytes. */
function pdfOf(pages: Run[][], trailer = ''): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids: string[] = [];
  for (const runs of pages) {
    const stream = runs
      .map(
        ({ x, y, text, size = 10, font = 'F1' }) =>
          `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    const content = objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
    const resources = `<< /Font << /F1 ${font('Helvetica')} /F2 ${font('Helvetica-Bold')} >> >>`;
    kids.push(
      `${objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources ${resources} /Contents ${content} 0 R >>`)} 0 R`,
    );
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

const read = (body: Uint8Array) =>
  extract({ url: 'https://plannica.example/dpa.pdf', contentType: 'application/pdf', body });

/** Lines one under the other, 12 points apart. */
const column = (x: number, top: number, lines: string[]): Run[] =>
  lines.map((text, index) => ({ x, y: top - 12 * index, text }));

const LEFT = Array.from({ length: 10 }, (_, index) => `Left line number ${index} goes on and`);
const RIGHT = Array.from({ length: 10 }, (_, index) => `right line number ${index} goes on and`);

describe('PDF', () => {
  it('reads headings, paragraphs and list items', async () => {
    const { title, blocks, text, language } = await read(
      pdfOf([
        [
          { x: 50, y: 740, text: 'Data Processing Agreement', size: 18, font: 'F2' },
          ...column(50, 700, [
            'The processor handles personal data only on documented instructions from the controller,',
            'also with regard to transfers to third countries.',
          ]),
          ...column(50, 660, [
            '(a) It keeps a record of all categories of processing.',
            '(b) It helps the controller with requests of data subjects.',
          ]),
        ],
      ]),
    );
    expect(title).toBe('Data Processing Agreement');
    expect(language).toBe('en');
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['heading', 'Data Processing Agreement'],
      [
        'paragraph',
        'The processor handles personal data only on documented instructions from the controller, also with regard to transfers to third countries.',
      ],
      ['list-item', '(a) It keeps a record of all categories of processing.'],
      ['list-item', '(b) It helps the controller with requests of data subjects.'],
    ]);
  });

  it('reads one column after the other, whatever the order in the file', async () => {
    const { text } = await read(pdfOf([[...column(320, 700, RIGHT), ...column(50, 700, LEFT)]]));
    expect(text.indexOf('Left line number 9')).toBeLessThan(text.indexOf('right line number 0'));
  });

  it('makes words whole again, unless the hyphen is theirs', async () => {
    const { text } = await read(
      pdfOf([
        column(50, 700, [
          'Every third-party service is listed, and the controller is told of changes to the sub-',
          'processors in advance; no third-',
          'party receives personal data with-',
          'out a contract. Subprocessors are bound alike.',
        ]),
      ]),
    );
    expect(text).toContain(
      'changes to the subprocessors in advance; no third-party receives personal data without a contract',
    );
  });

  it('drops running heads, running feet and page numbers, and goes on over the page', async () => {
    const body = (number: number) => [
      { x: 50, y: 780, text: 'Plannica B.V. - confidential' },
      ...column(50, 700, [
        `Section ${'ABC'[number]} says that personal data is deleted after the agreement, and that`,
        'the controller gets a copy of all of it before that',
      ]),
      { x: 50, y: 676, text: 'and is told of' },
      { x: 300, y: 20, text: `Page ${number + 1} of 3` },
    ];
    const { text } = await read(pdfOf([body(0), body(1), body(2)]));
    expect(text).not.toMatch(/confidential|Page \d/);
    expect(text).toContain('Section B');
  });

  it('reads tables as rows, cells with several lines included', async () => {
    const { blocks } = await read(
      pdfOf([
        [
          ...column(50, 740, ['The following sub-processors are engaged at the date of this agreement by us.']),
          { x: 50, y: 700, text: 'Name' },
          { x: 250, y: 700, text: 'Purpose' },
          { x: 450, y: 700, text: 'Country' },
          { x: 50, y: 670, text: 'Wolkenlager GmbH' },
          { x: 250, y: 670, text: 'Hosting of the' },
          { x: 250, y: 658, text: 'application' },
          { x: 450, y: 670, text: 'Germany' },
          { x: 50, y: 628, text: 'Postduif B.V.' },
          { x: 250, y: 628, text: 'E-mail' },
          { x: 450, y: 628, text: 'Netherlands' },
        ],
      ]),
    );
    expect(
      blocks.filter(({ kind }) => kind === 'table-row').map(({ cells, table }) => [table, ...(cells ?? [])]),
    ).toEqual([
      [0, 'Name', 'Purpose', 'Country'],
      [0, 'Wolkenlager GmbH', 'Hosting of the application', 'Germany'],
      [0, 'Postduif B.V.', 'E-mail', 'Netherlands'],
    ]);
  });

  const cell = (x: number, ys: number[], texts: string[]): Run[] =>
    texts.map((text, index) => ({ x, y: ys[index] ?? 0, text }));
  const HEAD = [...cell(50, [700], ['Name']), ...cell(220, [700], ['Purpose']), ...cell(450, [700], ['Country'])];
  const ROWS = [
    ['Name', 'Purpose', 'Country'],
    ['Wolkenlager GmbH', 'Hosting of the application and its files', 'Germany'],
    ['Postduif B.V.', 'E-mail', 'Netherlands'],
    ['Kassa Nord AB', 'Payments by card', 'Sweden'],
  ];
  const layouts: [string, Run[]][] = [
    [
      'rows apart, every cell wrapped',
      [
        ...cell(50, [670, 658], ['Wolkenlager', 'GmbH']),
        ...cell(220, [670, 658, 646], ['Hosting of the', 'application and', 'its files']),
        ...cell(450, [670], ['Germany']),
        ...cell(50, [616], ['Postduif B.V.']),
        ...cell(220, [616], ['E-mail']),
        ...cell(450, [616], ['Netherlands']),
        ...cell(50, [586, 574], ['Kassa Nord', 'AB']),
        ...cell(220, [586, 574], ['Payments', 'by card']),
        ...cell(450, [586], ['Sweden']),
      ],
    ],
    [
      'cells centred beside longer ones',
      [
        ...cell(220, [670, 658, 646, 634], ['Hosting', 'of the', 'application and', 'its files']),
        ...cell(50, [652], ['Wolkenlager GmbH']),
        ...cell(450, [652], ['Germany']),
        ...cell(50, [604], ['Postduif B.V.']),
        ...cell(220, [604], ['E-mail']),
        ...cell(450, [604], ['Netherlands']),
        ...cell(220, [574, 562], ['Payments', 'by card']),
        ...cell(50, [568], ['Kassa Nord AB']),
        ...cell(450, [568], ['Sweden']),
      ],
    ],
    [
      'rows as close as lines',
      [
        ...cell(50, [688], ['Wolkenlager GmbH']),
        ...cell(220, [688, 676], ['Hosting of the application', 'and its files']),
        ...cell(450, [688], ['Germany']),
        ...cell(50, [664], ['Postduif B.V.']),
        ...cell(220, [664], ['E-mail']),
        ...cell(450, [664], ['Netherlands']),
        ...cell(50, [652], ['Kassa Nord AB']),
        ...cell(220, [652], ['Payments by card']),
        ...cell(450, [652], ['Sweden']),
      ],
    ],
  ];
  it.each(layouts)('keeps wrapped cells in their rows: %s', async (_name, runs) => {
    const before = column(50, 740, ['The following sub-processors are engaged at the date of this agreement by us.']);
    const { blocks } = await read(pdfOf([[...before, ...HEAD, ...runs]]));
    expect(blocks.flatMap(({ cells }) => (cells ? [cells] : []))).toEqual(ROWS);
  });

  it('takes numbers with a tab for a list and no table', async () => {
    const { blocks } = await read(
      pdfOf([
        [
          { x: 50, y: 700, text: '1.' },
          { x: 90, y: 700, text: 'The processor notifies a breach within 48 hours.' },
          { x: 50, y: 680, text: '2.' },
          { x: 90, y: 680, text: 'The processor deletes data within 30 days.' },
        ],
      ]),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['list-item', 'list-item']);
  });

  it('names an encrypted file', async () => {
    const key = `<${'5a'.repeat(32)}>`;
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >> /ID [<00> <00>]`;
    expect(await read(pdfOf([column(50, 700, LEFT)], encrypt))).toMatchObject({ problem: 'encrypted-pdf', text: '' });
  });

  it('names a scanned file', async () => {
    expect(await read(pdfOf([[], [{ x: 50, y: 50, text: '12' }]]))).toMatchObject({ problem: 'scanned-pdf', text: '' });
  });

  it('leaves the bytes as they were', async () => {
    const body = pdfOf([column(50, 700, LEFT)]);
    const before = body.slice();
    await read(body);
    expect(body).toEqual(before);
  });
});
