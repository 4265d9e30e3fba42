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

  it('knows no coverage of nothing, and passes no gate that nobody judged', () => {
    expect(score([], catalogue)).toMatchObject({ score: null, coverage: 0, essentialCoverage: 0 });
    expect(score([finding('c', 'not-found')], catalogue)).toMatchObject({ coverage: 0, gates: { outcome: 'open' } });
  });

  describe('of certificates, of which one is enough', () => {
    const certificates = (soc2: number, iso: number) => [
      criterion('a', 5, true),
      { ...criterion('sec-soc2', 3), group: 'certifications' as const, weight: soc2 },
      { ...criterion('sec-iso27001', 5), group: 'certifications' as const, weight: iso },
    ];
    const scored = (soc2: Verdict, iso: Verdict, weights: [soc2: number, iso: number]) =>
      score(
        [finding('a', 'partial'), finding('sec-soc2', soc2), finding('sec-iso27001', iso)],
        certificates(...weights),
      );

    it('counts the one that decided by the weight of the rule, and a missing one not at all', () => {
      expect(scored('met', 'not-found', [3, 5])).toMatchObject({ score: 75, coverage: 100 });
      expect(scored('met', 'not-found', [3, 5]).byGroup).toMatchObject({
        certifications: { score: 100, coverage: 100 },
      });
    });

    it('lets a further one lift the score as a bonus does', () => {
      expect(scored('partial', 'met', [3, 5]).score).toBe(72.7);
    });

    it('takes the heaviest for the one that decided, in whatever order they are', () => {
      expect(scored('met', 'met', [0, 5]).score).toBe(75);
      expect(scored('met', 'met', [5, 0]).score).toBe(75);
    });

    it('takes the heaviest for it as well where none decided', () => {
      expect(scored('not-assessed', 'contradicted', [3, 5])).toMatchObject({ score: 50, coverage: 50 });
    });

    it('leaves out those that the catalogue does not know', () => {
      expect(score([finding('a', 'partial'), finding('sec-iso27001', 'met')], [criterion('a', 5)]).score).toBe(50);
    });

    it('counts none when all are weighed at nought, and makes no must-have of them', () => {
      const card = scored('met', 'met', [0, 0]);
      expect(card.score).toBe(50);
      expect(card.gates.results.map((result) => result.criterion)).toEqual(['a']);
    });
  });
});
