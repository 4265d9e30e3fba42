import { describe, expect, it } from 'vitest';
import type { Finding, Verdict } from '../../model/finding.ts';
import { score } from './score.ts';

const criterion = (id: string, weight: 5 | 3 | 1, gate = false) => ({
  id,
  group: 'processor-contract' as const,
  weight,
  severity: weight === 5 ? ('essential' as const) : weight === 3 ? ('important' as const) : ('bonus' as const),
  gate,
});

const finding = (id: string, verdict: Verdict, reason?: Finding['reason']): Finding => ({
  criterion: id,
  verdict,
  evidence: [],
  ...(reason && { reason }),
});

const catalogue = [criterion('a', 5, true), criterion('b', 3), criterion('c', 1)];

describe('score', () => {
  it('weighs what was assessed; partial earns half, contradicted and not found nothing', () => {
    expect(score([finding('a', 'met'), finding('b', 'partial'), finding('c', 'contradicted')], catalogue).score).toBe(
      72.2,
    );
    expect(score([finding('a', 'met'), finding('b', 'not-found')], catalogue).score).toBe(62.5);
  });

  it('knows no score when nothing was assessed, and says how much was', () => {
    const card = score([finding('a', 'not-assessed', 'document-unavailable'), finding('b', 'met')], catalogue);
    expect(card).toMatchObject({ score: 100, coverage: 37.5, essentialCoverage: 0, gates: { outcome: 'open' } });
    expect(score([finding('a', 'not-assessed', 'document-unavailable')], catalogue).score).toBeNull();
  });

  it('lets a bonus lift and never lower by its silence', () => {
    const base = [finding('a', 'partial')];
    expect(score([...base, finding('c', 'not-found')], catalogue).score).toBe(50);
    expect(score([...base, finding('c', 'met')], catalogue).score).toBe(58.3);
  });

  it('leaves out what does not apply', () => {
    expect(score([finding('a', 'met'), finding('b', 'not-assessed', 'not-applicable')], catalogue).coverage).toBe(100);
  });

  it('passes a gate that is met or partial, fails one contradicted or not found, and keeps unknown ones open', () => {
    const outcome = (verdict: Verdict) => score([finding('a', verdict)], catalogue).gates.outcome;
    expect([
      outcome('met'),
      outcome('partial'),
      outcome('contradicted'),
      outcome('not-found'),
      outcome('not-assessed'),
    ]).toEqual(['passed', 'passed', 'failed', 'failed', 'open']);
  });
});
