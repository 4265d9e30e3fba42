import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { BUILT_IN_POLICY, type PolicyResult, type ScoringPolicy } from '../../utils/model/scoring-policy.ts';
import type { PolicyCriterion } from './policy-draft.ts';
import { PolicySection } from './policy-section.tsx';

const CRITERIA: PolicyCriterion[] = [
  criterion('a', 'Breach notice', 'essential', 5, true),
  criterion('b', 'Export format', 'important', 3),
  criterion('c', 'Years in business', 'bonus', 1),
];
function criterion(id: string, title: string, severity: PolicyCriterion['severity'], weight: number, gate = false) {
  return { id, group: 'processor-contract', title: { en: title, nl: title }, severity, weight, gate };
}

const version = (part: Partial<ScoringPolicy>): ScoringPolicy => ({ ...BUILT_IN_POLICY, version: 1, ...part });

const section = (
  result: PolicyResult | { kind: 'failed' },
  policy = BUILT_IN_POLICY,
  versions: ScoringPolicy[] = [],
) => {
  const onSave = vi.fn(async () => result);
  return draw(<PolicySection policy={policy} versions={versions} criteria={CRITERIA} onSave={onSave} />).then(
    (shown) => ({
      shown,
      onSave,
    }),
  );
};
const PROPOSED = { severities: { essential: 5, important: 3, bonus: 1 }, criteria: {} };

it('stores what was changed as the next version, and offers the way back', async () => {
  const stored = version({ criteria: { b: { weight: 8 } } });
  const { shown, onSave } = await section({ kind: 'saved', policy: stored, rescored: 12 });
  expect(shown.words()).toContain('In force: the proposal of Vetwell');
  await shown.type('Weight: Export format', '8');
  await shown.choose('Must-have: Years in business');
  await shown.submit('Save as version 1');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...PROPOSED, criteria: { b: { weight: 8 }, c: { gate: true } } }, 0);
  expect(shown.words()).toContain('Version 1 is in force; 12 candidates were scored anew.');
  await shown.click('Undo');
  expect(onSave).toHaveBeenLastCalledWith({ severities: {}, criteria: {} }, 0);
});

it('says at the weight what is wrong with it, and keeps what was typed', async () => {
  const { shown } = await section({ kind: 'invalid', faults: [{ fault: 'weight', criterion: 'b' }] });
  await shown.type('Weight: Export format', '11');
  await shown.submit('Save as version 1');
  expect(shown.words()).toContain('some weights are no whole number from 0 to 10');
  expect(shown.find('[aria-label="Weight: Export format"]').getAttribute('aria-invalid')).toBe('true');
  expect(shown.find('tr .field__error').textContent).toBe('Give a whole number from 0 to 10.');
  expect(shown.controls()).toContain('Discard changes');
});

it('tells of a version stored elsewhere, and saves after it when asked again', async () => {
  const { shown, onSave } = await section({ kind: 'conflict', current: version({ version: 4 }) });
  await shown.type('Weight: Export format', '8');
  await shown.submit('Save as version 1');
  expect(shown.words()).toContain('Version 4 was stored elsewhere meanwhile.');
  await shown.submit('Save as version 1');
  expect(onSave).toHaveBeenLastCalledWith({ ...PROPOSED, criteria: { b: { weight: 8 } } }, 4);
});

it('goes back to the proposal, or to an earlier version', async () => {
  const first = version({ severities: { bonus: 2 }, createdBy: 'J. de Vries' });
  const current = version({ version: 2 });
  const { shown, onSave } = await section({ kind: 'unchanged' }, current, [current, first]);
  expect(shown.words()).toContain('1 earlier version');
  expect(shown.words()).toContain('J. de Vries · 1 difference from the proposal');
  await shown.click('Use again: version 1');
  expect(onSave).toHaveBeenLastCalledWith({ severities: { bonus: 2 }, criteria: {} }, 2);
  await shown.click('Back to the proposal');
  expect(onSave).toHaveBeenLastCalledWith({ severities: {}, criteria: {} }, 2);
});

it('finds criteria by words of their title', async () => {
  const { shown } = await section({ kind: 'failed' });
  expect(shown.words()).toContain('3 of 3 criteria');
  await shown.type('Search criteria', 'format EXP');
  expect(shown.words()).toContain('1 of 3 criteria');
  expect(shown.words()).not.toContain('Breach notice');
});

it('stores once however often it is asked while it is at work, and says so', async () => {
  let finish = (_result: PolicyResult) => {};
  const onSave = vi.fn(() => new Promise<PolicyResult>((resolve) => (finish = resolve)));
  const shown = await draw(
    <PolicySection policy={BUILT_IN_POLICY} versions={[]} criteria={CRITERIA} onSave={onSave} />,
  );
  await shown.type('Weight: Export format', '8');
  await shown.submit('Save as version 1');
  await shown.submit('Save as version 1');
  expect(onSave).toHaveBeenCalledOnce();
  expect(shown.words()).toContain('are being scored anew');
  finish({ kind: 'unchanged' });
  await vi.waitFor(() => expect(shown.words()).toContain('Nothing differs'));
});
