import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../model/extraction.ts';
import { readSubProcessors } from './read-sub-processors.ts';

/** A document of a heading and paragraphs, as pages of boxes and PDF files come out. */
function rowsOf(heading: string, lines: readonly string[], language = 'en'): string[] {
  const parts = [heading, ...lines];
  const text = parts.join('\n\n');
  let start = 0;
  const blocks = parts.map((part, index): TextBlock => {
    const block = { kind: index === 0 ? 'heading' : 'paragraph', level: 1, start, end: start + part.length } as const;
    start = block.end + 2;
    return block;
  });
  const { rows } = readSubProcessors({ text, blocks, language });
  for (const { evidence } of rows) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  return rows.map((row) => [row.name, row.purpose ?? '', [...row.countries, ...row.regions].join('+')].join(' | '));
}

describe('cards without labels', () => {
  test('are told by the place that comes back after as many lines', () => {
    const lines = [
      'We use these sub-processors.',
      'Brightcloud',
      'Cloud hosting',
      'Ireland',
      'Mailfox',
      'E-mail',
      'Global',
      'Logbird',
      'Monitoring',
      'Germany',
    ];
    expect(rowsOf('Sub-processors', lines)).toEqual([
      'Brightcloud | Cloud hosting | IE',
      'Mailfox | E-mail | worldwide',
      'Logbird | Monitoring | DE',
    ]);
  });

  test('may put the place before the purpose', () => {
    const lines = [
      'Wolkenhuis',
      'Nederland',
      'Hosting',
      'Postvos',
      'Verenigde Staten',
      'E-mail',
      'Logvogel',
      'Duitsland',
      'Monitoring',
    ];
    expect(rowsOf('Onze subverwerkers', lines, 'nl').map((row) => row.split(' | ')[0])).toEqual([
      'Wolkenhuis',
      'Postvos',
      'Logvogel',
    ]);
  });

  test('are none on a page about something else', () => {
    expect(rowsOf('Our offices', ['Acme Utrecht', 'Sales', 'Netherlands', 'Acme Paris', 'Support', 'France'])).toEqual(
      [],
    );
  });
});

describe('labels below a name', () => {
  test('make a card of it', () => {
    const lines = [
      'Brightcloud Ltd',
      'Purpose: hosting',
      'Location: Ireland',
      'Mailfox Inc.',
      'Purpose: e-mail',
      'Location: USA',
    ];
    expect(rowsOf('Sub-processors', lines)).toEqual(['Brightcloud Ltd | hosting | IE', 'Mailfox Inc. | e-mail | US']);
  });

  test('are found when the line breaks got lost', () => {
    const lines = [
      'Firma: Wolkenhaus GmbH Leistung: Hosting Ort der Verarbeitung: Deutschland',
      'Firma: Postfuchs Inc. Leistung: E-Mail-Versand Ort der Verarbeitung: USA',
    ];
    expect(rowsOf('Anlage 3: Unterauftragsverarbeiter', lines, 'de')).toEqual([
      'Wolkenhaus GmbH | Hosting | DE',
      'Postfuchs Inc. | E-Mail-Versand | US',
    ]);
  });
});

describe('rows that lost their columns', () => {
  test('are read by legal form and place', () => {
    const lines = [
      'Brightcloud Ltd Hosting of the platform Ireland',
      'Mailfox, Inc. E-mail delivery United States',
      'Logbird GmbH Monitoring Germany',
    ];
    expect(rowsOf('Annex III: List of sub-processors', lines)).toEqual([
      'Brightcloud Ltd | Hosting of the platform | IE',
      'Mailfox, Inc. | E-mail delivery | US',
      'Logbird GmbH | Monitoring | DE',
    ]);
  });

  test('are not made of sentences', () => {
    const lines = ['Brightcloud Ltd was founded in Ireland in 2012.', 'Mailfox Inc. moved to Germany in 2020.'];
    expect(rowsOf('Sub-processors', lines)).toEqual([]);
  });
});

describe('sentences', () => {
  test('list sub-processors between semicolons', () => {
    const lines = [
      '8.1 The current sub-processors are: Brightcloud Ltd (hosting, Ireland); Mailfox Inc. (e-mail, USA); and Logbird GmbH (monitoring, Germany).',
    ];
    expect(rowsOf('Data processing agreement', lines)).toEqual([
      'Brightcloud Ltd | hosting | IE',
      'Mailfox Inc. | e-mail | US',
      'Logbird GmbH | monitoring | DE',
    ]);
  });

  test('that list duties list no companies', () => {
    const lines = ['8.2 Sub-processors shall: keep data secret; report incidents; delete data at the end.'];
    expect(rowsOf('Data processing agreement', lines)).toEqual([]);
  });
});
