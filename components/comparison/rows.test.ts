import { describe, expect, it } from 'vitest';
import { assessment, candidate } from '../../test/unit/records.ts';
import type { Finding } from '../../utils/model/finding.ts';
import type { CriterionText } from '../findings/knowledge.tsx';
import { type ComparedVendor, comparisonSections } from './rows.ts';

const criterion = (id: string, group: string): CriterionText => ({
  id,
  group,
  title: { en: id, nl: id },
  explanation: { en: '', nl: '' },
  legalBasis: [],
  gate: false,
});
const CRITERIA = [criterion('audit', 'contract'), criterion('breach', 'contract'), criterion('hosting', 'transfers')];

const vendor = (findings: Finding[], gate = 'breach'): ComparedVendor => ({
  candidate: candidate({
    assessment: assessment({ gates: { outcome: 'open', results: [{ criterion: gate, outcome: 'open' }] } }),
  }),
  findings,
});
const finding = (id: string, verdict: Finding['verdict'], value?: Finding['value']): Finding => ({
  criterion: id,
  verdict,
  evidence: [],
  ...(value && { value }),
});
const hours = (amount: number) => ({ amount, unit: 'hours' });

describe('criteria of several vendors side by side', () => {
  it('puts must-haves first, then the groups of the catalogue, and keeps what the catalogue no longer has', () => {
    const sections = comparisonSections(
      [
        vendor([finding('hosting', 'met'), finding('breach', 'met'), finding('retired', 'met')]),
        vendor([finding('audit', 'met')]),
      ],
      CRITERIA,
    );
    expect(sections.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['gates', ['breach']],
      ['contract', ['audit']],
      ['transfers', ['hosting']],
      ['other', ['retired']],
    ]);
  });

  it('tells a difference of verdict or value, and none from order or from a vendor that was not judged', () => {
    const differs = (...cells: (Finding | null)[]) =>
      comparisonSections(
        cells.map((cell) => vendor(cell ? [cell] : [], 'none')),
        CRITERIA,
      )[0]!.rows[0]!.differs;
    expect(differs(finding('breach', 'met', hours(48)), finding('breach', 'met', hours(72)))).toBe(true);
    expect(differs(finding('breach', 'met', hours(48)), finding('breach', 'partial', hours(48)))).toBe(true);
    expect(differs(finding('breach', 'met', hours(48)), finding('breach', 'met', hours(48)))).toBe(false);
    expect(differs(finding('breach', 'met'), null)).toBe(false);
    const places = (amount: string[]) => finding('hosting', 'met', { amount, unit: 'countries' });
    expect(differs(places(['IE', 'DE']), places(['DE', 'IE']))).toBe(false);
    expect(differs(places(['IE', 'DE']), places(['IE', 'US']))).toBe(true);
  });
});
