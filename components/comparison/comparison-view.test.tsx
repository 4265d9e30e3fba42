import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { INVENTED_CRITERIA } from '../../test/preview/invented-criteria.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { Finding } from '../../utils/model/finding.ts';
import { ComparisonView } from './comparison-view.tsx';
import type { ComparedVendor } from './rows.ts';

const [breach, audit] = [INVENTED_CRITERIA[1]!, INVENTED_CRITERIA[4]!];
const evidence = (quote: string) => [{ document: 0, quote, start: 0, end: quote.length }];
const met = (criterion: string, amount: number): Finding => ({
  criterion,
  verdict: 'met',
  value: { amount, unit: 'hours' },
  evidence: evidence(`Within ${amount} hours.`),
});
const same: Finding = { criterion: audit.id, verdict: 'not-found', evidence: [] };

function vendor(seed: number, findings: Finding[], changes: Partial<Candidate> = {}): ComparedVendor {
  return { candidate: { ...inventedCandidate(seed), ...changes }, findings };
}

const pair = () => [vendor(1, [met(breach.id, 48), same]), vendor(2, [met(breach.id, 72), same])];

it('shows values beside each other and can leave out what is the same', async () => {
  const view = await draw(<ComparisonView vendors={pair()} onPrint={vi.fn()} />);
  expect(view.words()).toContain('1 of 2 criteria differ');
  expect(view.words()).toMatch(/48 hours.*72 hours/);
  expect(view.words()).toContain(audit.title.en);
  await view.choose('Only where they differ');
  expect(view.words()).not.toContain(audit.title.en);
  expect(view.words()).toMatch(/48 hours.*72 hours/);
});

it('shows score, coverage and must-haves of each vendor together', async () => {
  const view = await draw(<ComparisonView vendors={pair()} onPrint={vi.fn()} />);
  const figures = view.find('.comparison__figures').textContent;
  expect(figures).toContain('Score');
  expect(figures).toContain('Coverage');
  expect(figures).toContain('Must-haves');
});

it('brings the quotes when asked, and takes them away again', async () => {
  const view = await draw(<ComparisonView vendors={pair()} onPrint={vi.fn()} />);
  expect(view.words()).not.toContain('Within 48 hours.');
  await view.click(`Quotes on: ${breach.title.en}`);
  expect(view.words()).toMatch(/Within 48 hours\..*Within 72 hours\./);
  await view.click(`Quotes on: ${breach.title.en}`);
  expect(view.words()).not.toContain('Within 48 hours.');
});

it('says which verdict is a person’s, and warns when not all were judged by the same rules', async () => {
  const overrule = { criterion: audit.id, verdict: 'met' as const, reason: 'Seen.', decidedBy: '', decidedAt: 1 };
  const [one, other] = pair();
  const overruled = { ...one!, candidate: { ...one!.candidate, overrules: [overrule] } };
  const { assessment } = other!.candidate;
  const newer = { ...other!, candidate: { ...other!.candidate, assessment: { ...assessment!, rulesVersion: 9 } } };
  const view = await draw(<ComparisonView vendors={[overruled, newer]} onPrint={vi.fn()} />);
  expect(view.words()).toContain('By a person');
  expect(view.words()).toContain('Not all of these were judged by the same rule set');
});

it('lets one leave a vendor out as long as two remain', async () => {
  const three = [...pair(), vendor(3, [same])];
  const names = (view: { controls(): string[] }) => view.controls().filter((name) => name.startsWith('Leave out'));
  expect(names(await draw(<ComparisonView vendors={three} onPrint={vi.fn()} />))).toHaveLength(3);
  expect(names(await draw(<ComparisonView vendors={pair()} onPrint={vi.fn()} />))).toHaveLength(0);
});
