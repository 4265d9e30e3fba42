import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../../test/unit/example-document.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { AssessableDocument, Finding } from '../../model/finding.ts';
import { assess } from './assess.ts';
import { CATALOGUE } from './catalogue.ts';
import { criteriaOf } from './criteria-of.ts';

const FILLER =
  'This part of the document speaks about invoices, opening hours, colours and the weather of last summer in some detail.';

const FILLER_IN_SPANISH =
  'Esta parte del documento habla de facturas, horarios de apertura, colores y del tiempo que hizo el verano pasado.';

function document(
  documentType: DocumentType,
  example: string,
  more: Partial<AssessableDocument> = {},
): AssessableDocument {
  return {
    documentType,
    url: 'https://vendor.example/',
    language: 'en',
    ...exampleDocument(`${example}\n${FILLER}\n${FILLER}`),
    ...more,
  };
}

const findingOf = (documents: AssessableDocument[], criterion: string): Finding | undefined =>
  assess(documents).findings.find((finding) => finding.criterion === criterion);

const BREACH = 'dpa-breach-notification';
const within = (hours: number): string =>
  `Processor shall notify Customer of a personal data breach within ${hours} hours after becoming aware of it.`;

describe('assess', () => {
  it('gives one finding for every criterion, and quotes byte for byte', () => {
    const dpa = document('dpa', within(24));
    const { findings } = assess([dpa]);
    expect(findings.map((finding) => finding.criterion)).toEqual(CATALOGUE.map((criterion) => criterion.id));
    const evidence = findings.flatMap((finding) => finding.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { quote, start, end } of evidence) expect(dpa.text.slice(start, end)).toBe(quote);
  });

  it('names why it could not judge, and never calls that a fail', () => {
    expect(findingOf([], BREACH)).toMatchObject({ verdict: 'not-assessed', reason: 'document-unavailable' });
    expect(findingOf([document('cookie-policy', within(24))], BREACH)).toMatchObject({
      reason: 'document-unavailable',
    });
    expect(findingOf([document('dpa', within(24), { language: 'sv' })], BREACH)).toMatchObject({
      reason: 'language-not-supported',
    });
    expect(findingOf([document('dpa', 'Hello.', { ...exampleDocument('Hello there.') })], BREACH)).toMatchObject({
      reason: 'text-too-short',
    });
    expect(findingOf([document('dpa', 'Hello.', { truncated: true })], BREACH)).toMatchObject({
      reason: 'silence-proves-nothing',
    });
    expect(findingOf([document('dpa', 'Hello.')], BREACH)).toMatchObject({ verdict: 'not-found', evidence: [] });
  });

  it('judges by the essential criteria alone where a language has only their words', () => {
    const text = 'El Encargado notificará al Responsable las violaciones de la seguridad en un plazo de 24 horas.';
    const dpa = document('dpa', '', {
      language: 'es',
      ...exampleDocument(`${text}\n${FILLER_IN_SPANISH}\n${FILLER_IN_SPANISH}`),
    });
    const { findings } = assess([dpa]);
    expect(findingOf([dpa], BREACH)).toMatchObject({ verdict: 'met', value: { amount: 24, unit: 'hours' } });
    expect(findingOf([dpa], 'dpa-subprocessor-liability')).toMatchObject({ verdict: 'not-found' });
    const others = CATALOGUE.filter(({ severity, documentTypes }) => {
      return severity !== 'essential' && documentTypes.includes('dpa');
    }).map(({ id }) => findings.find(({ criterion }) => criterion === id));
    expect(others.length).toBeGreaterThan(0);
    for (const finding of others)
      expect(finding).toMatchObject({ verdict: 'not-assessed', reason: 'language-not-supported' });
  });

  it('takes the best-placed document, and tells documents that disagree', () => {
    const dpa = document('dpa', within(24));
    const security = document('security', within(72));
    expect(findingOf([security, dpa], BREACH)).toMatchObject({
      value: { amount: 24, unit: 'hours' },
      evidence: [{ document: 1 }, { document: 0 }],
    });
    expect(findingOf([security, dpa], BREACH)).toMatchObject({ verdict: 'partial', weakness: 'documents-disagree' });
    expect(findingOf([document('security', within(24)), dpa], BREACH)).toMatchObject({ verdict: 'met' });
  });

  it('quotes what gives a right before what only speaks of it', () => {
    const talk =
      'The Processor can prove this by a certificate or an audit by an independent firm, which the Customer may ask for.';
    const right = 'The Processor must allow the Customer to carry out audits and inspections.';
    expect(findingOf([document('dpa', `${talk}\n${right}`)], 'dpa-audit-inspection')?.evidence).toMatchObject([
      { quote: right },
      { quote: talk },
    ]);
  });

  it('sets a promise beside its denial to partial', () => {
    const both = `${within(24)}\nProvider is not obliged to notify Customer of security incidents.`;
    expect(findingOf([document('dpa', both)], BREACH)).toMatchObject({
      verdict: 'partial',
      weakness: 'mixed-statements',
    });
  });

  it.each([
    ['We are working towards ISO 27001 certification, which is planned for next year.', 'partial', 'planned'],
    ['Our data centre provider is certified to ISO/IEC 27001.', 'partial', 'held-by-supplier'],
    ['Acme is certified to ISO/IEC 27001:2022 by an accredited body.', 'met', undefined],
  ])('%s: says what a certificate lacks', (words, verdict, weakness) => {
    const finding = findingOf([document('security', words)], 'sec-iso27001');
    expect([finding?.verdict, finding?.weakness]).toEqual([verdict, weakness]);
  });
});

describe('criteriaOf', () => {
  it('names the criteria a sentence bears on, with or without its language', () => {
    expect(criteriaOf(within(24), 'en')).toContain(BREACH);
    expect(criteriaOf('Verwerker meldt een datalek binnen 24 uur na ontdekking aan Klant.')).toContain(BREACH);
    expect(criteriaOf('Our office has a new door.', 'en')).toEqual([]);
    expect(criteriaOf(within(24), 'sv')).toEqual([]);
    expect(criteriaOf('Il Fornitore notifica al Cliente le violazioni dei dati entro 24 ore.', 'it')).toEqual([BREACH]);
  });
});
