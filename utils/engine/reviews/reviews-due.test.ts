import { describe, expect, test } from 'vitest';
import { CANDIDATE_STATUSES, RISK_LEVELS } from '../../model/candidate.ts';
import type { ReviewBasis } from '../../model/review.ts';
import { reviewsDue } from './reviews-due.ts';

const DAY = 86_400_000;
const at = (date: string) => Date.parse(`${date}T10:00:00Z`);
const NOW = at('2026-06-15');
const BASIS: ReviewBasis = {
  status: 'accepted',
  risk: 'high',
  createdAt: at('2024-01-10'),
  decidedAt: null,
  assessedByPersonAt: null,
  securityTxtUntil: null,
  policyDated: null,
  certificateUntil: null,
};
const due = (part: Partial<ReviewBasis>, now = NOW) =>
  reviewsDue({ ...BASIS, ...part }, now).map(
    ({ kind, date, isDue }) => `${kind} ${new Date(date).toISOString().slice(0, 10)}${isDue ? ' due' : ''}`,
  );

describe('a review by a person', () => {
  test('comes the sooner, the graver the risk; half-way a light one at a medium risk, or when none was given', () => {
    const dates = RISK_LEVELS.map((risk) => due({ risk, decidedAt: at('2026-03-31') }));
    expect(dates).toEqual([
      ['full-review 2026-09-30'],
      ['full-review 2027-03-31'],
      ['light-review 2027-03-31', 'full-review 2028-03-31'],
      ['full-review 2028-03-31'],
      ['light-review 2027-03-31', 'full-review 2028-03-31'],
    ]);
  });

  test('is counted from the decision, else from the assessment, else from when it was saved, and says so', () => {
    const [decided] = reviewsDue({ ...BASIS, decidedAt: at('2025-08-01'), assessedByPersonAt: at('2026-01-01') }, NOW);
    expect(decided).toMatchObject({ why: { origin: 'decision', at: at('2025-08-01'), months: 12 }, isDue: false });
    const [assessed] = reviewsDue({ ...BASIS, assessedByPersonAt: at('2025-01-01') }, NOW);
    expect(assessed).toMatchObject({ why: { origin: 'assessment', at: at('2025-01-01') }, isDue: true });
    const [saved] = reviewsDue(BASIS, NOW);
    expect(saved).toMatchObject({ why: { origin: 'saving', at: at('2024-01-10') }, date: at('2025-01-10') });
  });

  test('is due from its very moment on', () => {
    const one = { decidedAt: at('2025-06-15') };
    expect(due(one, NOW - 1)).toEqual(['full-review 2026-06-15']);
    expect(due(one, NOW)).toEqual(['full-review 2026-06-15 due']);
  });

  test('a light one is done by assessing again, and falls away beside the full one', () => {
    const medium = { risk: 'medium', decidedAt: at('2025-01-31') } as const;
    expect(due(medium)).toEqual(['light-review 2026-01-31 due', 'full-review 2027-01-31']);
    expect(due({ ...medium, assessedByPersonAt: at('2025-11-01') })[0]).toBe('light-review 2026-11-01');
    expect(due({ ...medium, assessedByPersonAt: at('2026-02-01') })).toEqual(['full-review 2027-01-31']);
    expect(due({ ...medium, assessedByPersonAt: at('2024-11-01') })[0]).toBe('light-review 2026-01-31 due');
  });

  test('is of no use where nothing is processed any more', () => {
    const without = CANDIDATE_STATUSES.filter((status) => due({ status, policyDated: '2020-01' }).length === 0);
    expect(without).toEqual(['rejected', 'ended']);
  });
});

describe('a clock that was set back', () => {
  const ahead = at('2031-01-01');

  test('a time that lies ahead is not believed', () => {
    expect(due({ decidedAt: ahead, assessedByPersonAt: at('2026-01-01') })).toEqual(['full-review 2027-01-01']);
    expect(due({ decidedAt: ahead })).toEqual(['full-review 2025-01-10 due']);
    expect(due({ decidedAt: ahead, securityTxtUntil: '2026-01-01' })).toContain('security-txt 2026-01-01 due');
    expect(due({ decidedAt: NOW + DAY })).toEqual(['full-review 2027-06-16']);
  });

  test('when all lie ahead it is due today, because nobody knows', () => {
    const [one] = reviewsDue({ ...BASIS, createdAt: ahead, decidedAt: ahead }, NOW);
    expect(one).toMatchObject({ date: Date.UTC(2026, 5, 15), isDue: true, why: { origin: 'unknown', at: null } });
  });
});

describe('dates of the vendor’s documents', () => {
  const recent = { decidedAt: at('2026-01-01') };

  test('a security.txt that ends, and a policy that has grown old, the earliest first', () => {
    expect(due({ ...recent, securityTxtUntil: '2026-05-31', policyDated: '2024-02-29' })).toEqual([
      'policy-age 2026-02-28 due',
      'security-txt 2026-05-31 due',
      'full-review 2027-01-01',
    ]);
    expect(due({ ...recent, policyDated: '2024-07' })).toContain('policy-age 2026-07-31');
  });

  test('a decision settles what had fallen due before it', () => {
    const old = { securityTxtUntil: '2026-05-31', policyDated: '2024-02-29' };
    expect(due({ ...old, decidedAt: at('2026-03-01') })).toEqual([
      'security-txt 2026-05-31 due',
      'full-review 2027-03-01',
    ]);
    expect(due({ ...old, decidedAt: at('2026-06-01') })).toEqual(['full-review 2027-06-01']);
  });

  test('a certificate that ends is told beforehand, the sooner the graver the risk', () => {
    const told = RISK_LEVELS.map((risk) =>
      due({ risk, certificateUntil: '2026-09-30' }).find((one) => /^cert/.test(one)),
    );
    expect(told).toEqual([
      'certificate-expiry 2026-08-01',
      'certificate-expiry 2026-08-01',
      'certificate-expiry 2026-08-31',
      'certificate-expiry 2026-09-30',
      'certificate-expiry 2026-08-31',
    ]);
    const [month] = reviewsDue({ ...BASIS, ...recent, certificateUntil: '2026-07' }, NOW);
    expect(month).toMatchObject({ isDue: true, why: { origin: 'document', at: Date.UTC(2026, 6, 31, 12) } });
  });

  test('a decision made while the certificate was valid is looked at again when it has ended', () => {
    const ends = (decided: string) =>
      due({ decidedAt: at(decided), certificateUntil: '2026-06-10' }).filter((one) => /^cert/.test(one));
    expect(ends('2026-04-01')).toEqual(['certificate-expiry 2026-04-11 due']);
    expect(ends('2026-05-20')).toEqual(['certificate-expiry 2026-06-10 due']);
    expect(ends('2026-06-12')).toEqual([]);
  });

  test('what is no date says nothing', () => {
    expect(due({ ...recent, securityTxtUntil: '2026-02-30', policyDated: '2024' })).toEqual(['full-review 2027-01-01']);
    expect(due({ ...recent, certificateUntil: '2027' })).toEqual(['full-review 2027-01-01']);
  });
});
