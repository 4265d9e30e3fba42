import { expect, it, vi } from 'vitest';
import { type Drawn, draw } from '../../test/preview/draw.tsx';
import { INVENTED_CRITERIA } from '../../test/preview/invented-criteria.ts';
import type { Overrule } from '../../utils/model/candidate.ts';
import type { Finding } from '../../utils/model/finding.ts';
import { FindingItem } from './finding-item.tsx';
import { type OverruleActions, OverruleProvider } from './overrule-actions.tsx';

const [criterion] = INVENTED_CRITERIA;
const evidence = [{ document: 0, quote: 'We may notify you.', start: 4, end: 22 }];
const finding: Finding = { criterion: criterion!.id, verdict: 'partial', evidence };
const TITLE = criterion!.title.en;
const overrule = (changes: Partial<Overrule> = {}): Overrule => ({
  criterion: criterion!.id,
  verdict: 'met',
  reason: 'Seen in the signed contract',
  decidedBy: 'J. de Vries',
  decidedAt: Date.UTC(2026, 4, 3, 12),
  seen: { verdict: 'partial', quotes: ['We may notify you.'] },
  ...changes,
});

const item = (own: Overrule | null, actions: Partial<OverruleActions> = {}) =>
  draw(
    <OverruleProvider
      actions={{ overrules: [], onOverrule: async () => true, onWithdraw: async () => true, ...actions }}
    >
      <FindingItem judged={{ finding, criterion: criterion!, overrule: own }} sources={[]} storedTextHref={() => '#'} />
    </OverruleProvider>,
  );

/** The document of the tests cannot have an option picked by itself. */
async function choose(shown: Drawn, value: string): Promise<void> {
  Object.defineProperty(shown.find('select'), 'value', { value });
  await shown.choose('Your verdict');
}

it('asks for a verdict and a reason before it stores anything', async () => {
  const onOverrule = vi.fn(async () => true);
  const shown = await item(null, { onOverrule });
  await shown.click(`Overrule: ${TITLE}`);
  await shown.submit('Change the verdict');
  expect(shown.words()).toContain('Choose a verdict.');
  await choose(shown, 'met');
  await shown.submit('Change the verdict');
  expect(shown.words()).toContain('Write down the reason');
  await shown.type('Reason', '  By letter ');
  await shown.submit('Change the verdict');
  expect(onOverrule).toHaveBeenCalledExactlyOnceWith({
    criterion: criterion!.id,
    verdict: 'met',
    reason: 'By letter',
  });
  expect(shown.controls()).not.toContain('Cancel');
});

it('keeps what was typed when it could not be stored', async () => {
  const shown = await item(null, { onOverrule: async () => false });
  await shown.click(`Overrule: ${TITLE}`);
  await choose(shown, 'met');
  await shown.type('Reason', 'By letter');
  await shown.submit('Change the verdict');
  expect(shown.words()).toContain('could not be stored');
  expect(shown.controls()).toContain('Cancel');
});

it('shows who changed the verdict, when and why, beside what the machine found, and undoes it', async () => {
  const onWithdraw = vi.fn(async () => true);
  const shown = await item(overrule(), { onWithdraw });
  expect(shown.words()).toContain('Changed by J. de Vries on 3 May 2026: Seen in the signed contract');
  expect(shown.words()).toMatch(/^Met.*Vetwell found: Partly met/);
  expect(shown.words()).toContain('We may notify you.');
  expect(shown.words()).not.toContain('has changed since');
  await shown.click(`Undo the changed verdict: ${TITLE}`);
  expect(onWithdraw).toHaveBeenCalledExactlyOnceWith(criterion!.id);
});

it.each([
  ['verdict', { verdict: 'met' as const, quotes: ['We may notify you.'] }],
  ['evidence', { verdict: 'partial' as const, quotes: ['We notify you.'] }],
])('says when the machine’s %s has changed since', async (_what, seen) => {
  expect((await item(overrule({ seen }))).words()).toContain('has changed since');
});

it('is not offered where nothing can be stored', async () => {
  const shown = await draw(<FindingItem judged={{ finding, criterion: criterion! }} sources={[]} />);
  expect(shown.controls().join()).not.toContain('Overrule');
});
