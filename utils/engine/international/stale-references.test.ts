import { describe, expect, test } from 'vitest';
import { threadTime } from '../../../test/unit/thread-time.ts';
import { STALE_REFERENCES } from '../../facts/stale-references/stale-references.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import { staleReferences } from './stale-references.ts';

const document = (text: string, documentType: DocumentType = 'dpa', language = 'en'): AssessableDocument => ({
  documentType,
  url: 'https://vendor.example/document',
  language,
  text,
  blocks: [],
});

const idsIn = (text: string, documentType?: DocumentType): string[] =>
  staleReferences(document(text, documentType)).map((reference) => reference.id);

describe("every outdated reference's own examples", () => {
  for (const fact of STALE_REFERENCES) {
    const type = fact.documentTypes?.[0] ?? 'dpa';
    test(fact.id, () => {
      for (const hit of fact.examples.hits) expect(idsIn(hit, type), hit).toContain(fact.id);
      for (const miss of fact.examples.misses) expect(idsIn(miss, type), miss).not.toContain(fact.id);
    });
  }
});

describe('a mention', () => {
  test('is quoted byte for byte, with what came instead', () => {
    const text = 'We protect data. For the United States we rely on the EU-U.S. Privacy Shield. Write to us.';
    const [reference] = staleReferences(document(text));
    expect(reference).toMatchObject({
      id: 'privacy-shield',
      severity: 'error',
      historical: false,
      mention: 'Privacy Shield',
    });
    expect(reference!.evidence.quote).toBe('For the United States we rely on the EU-U.S. Privacy Shield.');
    expect(text.slice(reference!.evidence.start, reference!.evidence.end)).toBe(reference!.evidence.quote);
    expect(reference!.replacedBy.nl).toContain('Data Privacy Framework');
  });

  test.each([
    'The Data Privacy Framework replaced the EU-U.S. Privacy Shield, which the Court annulled.',
    'Het Data Privacy Framework kwam er nadat het Privacy Shield ongeldig was verklaard.',
    'Das Privacy Shield wurde für ungültig erklärt.',
    'Le Privacy Shield a été invalidé en 2020.',
  ])('of history is only a note: %s', (text) => {
    expect(staleReferences(document(text))).toMatchObject([
      { id: 'privacy-shield', severity: 'info', historical: true },
    ]);
  });

  test('within a longer one does not count twice', () => {
    expect(idsIn('We adhere to the Swiss-U.S. Privacy Shield.')).toEqual(['swiss-privacy-shield']);
  });

  test('repeated in one sentence counts once, in another sentence again', () => {
    expect(idsIn('Privacy Shield, and again Privacy Shield. We love the Privacy Shield.')).toEqual([
      'privacy-shield',
      'privacy-shield',
    ]);
  });

  test('in the title of the GDPR is none', () => {
    const text = 'Regulation (EU) 2016/679 of 27 April 2016, and repealing Directive 95/46/EC, applies.';
    expect(idsIn(text)).toEqual([]);
  });

  test('may be split over lines, and written with a no-break space', () => {
    expect(idsIn('certified under the Privacy\nShield')).toEqual(['privacy-shield']);
    expect(idsIn('conform de Wet\u00a0bescherming persoonsgegevens')).toEqual(['wbp']);
  });

  test('of a title is judged by what stands beside it', () => {
    expect(idsIn('Safe Harbor\n\nWe will not sue researchers who act in good faith.')).toEqual([]);
  });
});

test('a sound document has none', () => {
  const text = [
    'Transfers rest on the standard contractual clauses of Implementing Decision (EU) 2021/914, module two.',
    'De Autoriteit Persoonsgegevens houdt toezicht. Wij zijn gecertificeerd volgens ISO/IEC 27001:2022.',
    'Es gilt Art. 28 DSGVO; Verbindungen nutzen TLS 1.3.',
    'La CNIL est l’autorité de contrôle compétente au titre du RGPD.',
  ].join('\n\n');
  expect(idsIn(text)).toEqual([]);
});

test('time grows with the length of the text, whatever the text', () => {
  const time = (unit: string, times: number): number => {
    const long = document(unit.repeat(times));
    return Math.min(...[1, 2, 3].map(() => threadTime(() => staleReferences(long))));
  };
  // Eight times the text takes about eight times as long; sixty-four times would be quadratic.
  for (const unit of ['privacy shield ', 'déclaration auprès de la CNIL ', 'SOC 2 ', 'Wbp. ', 'last updated ']) {
    expect(time(unit, 16_000) / Math.max(2, time(unit, 2000)), unit).toBeLessThan(32);
  }
});
