import { expect, test } from 'vitest';
import { assessment, candidate, NOW } from '../../test/unit/records.ts';
import type { Candidate } from './candidate.ts';
import type { DocumentType } from './document-type.ts';
import { reviewBasisOf } from './review.ts';

const URL = 'https://brightledger.example/legal';

function dated(
  criterion: string,
  amount: string,
  quote: string,
  documentType: DocumentType = 'privacy-policy',
): Candidate {
  const evidence = [{ document: 0, quote, start: 0, end: quote.length }];
  return candidate({
    documents: [{ ...candidate().documents[0]!, url: URL, documentType }],
    assessment: assessment({
      documents: [{ url: URL, snapshotId: null }],
      findings: [{ criterion, verdict: 'met', value: { amount, unit: 'date' }, evidence }],
    }),
  });
}

test('what is absent stays unknown', () => {
  const bare = reviewBasisOf(candidate({ assessment: null, decision: null, audit: [] }));
  expect(bare).toEqual({
    status: 'under-review',
    risk: 'unscored',
    createdAt: NOW,
    decidedAt: null,
    assessedByPersonAt: null,
    securityTxtUntil: null,
    policyDated: null,
    certificateUntil: null,
  });
  expect(reviewBasisOf(candidate())).toMatchObject({ decidedAt: NOW, securityTxtUntil: null, policyDated: null });
});

test('an assessment counts when a person asked for it, not when our own rules became better', () => {
  const audit = [
    { at: 1, action: 'saved', detail: 'documents: 1, findings: 2' },
    { at: 2, action: 'assessed', detail: 'findings: 1, changes: 1' },
    { at: 3, action: 'assessed', detail: 'rules 4 → 5' },
    { at: 4, action: 'watched', detail: 'changes: 1' },
  ] as const;
  expect(reviewBasisOf(candidate({ audit: [...audit] })).assessedByPersonAt).toBe(2);
  expect(reviewBasisOf(candidate({ audit: [audit[0], audit[2]] })).assessedByPersonAt).toBe(1);
});

test('a security.txt holds until what its own field says, not until any date near it', () => {
  const until = (amount: string, quote: string) =>
    reviewBasisOf(dated('sec-security-txt', amount, quote)).securityTxtUntil;
  expect(until('2027-01-31', 'Contact: mailto:a@b.example\nExpires: 2027-01-31T23:59:00.000Z')).toBe('2027-01-31');
  expect(until('2025-03-01', 'Our security.txt was changed on 2025-03-01.')).toBeNull();
  expect(until('2025-03-01', 'Changed: 2025-03-01 Expires: 2027-01-31T23:59:00.000Z')).toBeNull();
});

test('the date is the privacy policy’s only where it stands in that', () => {
  const policy = (amount: string, quote: string, type?: DocumentType) =>
    reviewBasisOf(dated('pp-last-updated', amount, quote, type)).policyDated;
  expect(policy('2024-10-01', 'Last updated: October 1, 2024')).toBe('2024-10-01');
  expect(policy('2024-04', 'Versie april 2024')).toBe('2024-04');
  expect(policy('2024-10-01', 'Last updated: October 1, 2024', 'dpa')).toBeNull();
  expect(policy('2023-10-01', 'Last updated: 03/04/2024')).toBeNull();
});

test('what a person said does not apply is no reason to look again', () => {
  const one = dated('pp-last-updated', '2024-04', 'Versie april 2024');
  const overrule = { criterion: 'pp-last-updated', reason: 'x', decidedBy: 'A', decidedAt: NOW };
  expect(reviewBasisOf({ ...one, overrules: [{ ...overrule, verdict: 'not-assessed' }] }).policyDated).toBeNull();
  expect(reviewBasisOf({ ...one, overrules: [{ ...overrule, verdict: 'met' }] }).policyDated).toBe('2024-04');
});

test('until when a certificate is valid is what the finding says', () => {
  const until = (criterion: string, amount: string) =>
    reviewBasisOf(dated(criterion, amount, 'Our certificate is valid until 31 March 2027.', 'security'))
      .certificateUntil;
  expect(until('sec-certificate-evidence', '2027-03-31')).toBe('2027-03-31');
  expect(until('pp-last-updated', '2027-03-31')).toBeNull();
});
