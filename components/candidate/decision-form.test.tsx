import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { DecisionPanel } from './decision-form.tsx';
import type { OnEdit } from './on-edit.ts';

const saved = () => vi.fn<OnEdit>(async () => ({ kind: 'saved' }));

it('records no decision without an outcome and a reason', async () => {
  const onEdit = saved();
  const panel = await draw(<DecisionPanel candidate={inventedCandidate(0)} userName="Ada" onEdit={onEdit} />);
  await panel.submit('Record the decision');
  expect(panel.words()).toContain('Choose an outcome.');
  await panel.choose('Accepted with conditions');
  await panel.type('Reason', '   ');
  await panel.submit('Record the decision');
  expect(panel.words()).toContain('Write down the reason');
  expect(onEdit).not.toHaveBeenCalled();
  await panel.type('Reason', ' Audits first. ');
  await panel.submit('Record the decision');
  expect(onEdit).toHaveBeenCalledWith({
    decision: {
      outcome: 'accepted-with-conditions',
      reason: 'Audits first.',
      decidedBy: 'Ada',
      decidedAt: expect.any(Number),
    },
    status: 'accepted',
  });
});

it('says so when the decision could not be stored, and keeps what was typed', async () => {
  const panel = await draw(
    <DecisionPanel candidate={inventedCandidate(0)} userName="" onEdit={async () => ({ kind: 'failed' })} />,
  );
  await panel.choose('Rejected');
  await panel.type('Reason', 'No contract.');
  await panel.submit('Record the decision');
  expect(panel.words()).toContain('could not be stored');
  expect(panel.find('textarea')).toHaveProperty('value', 'No contract.');
});

it('shows who decided what, and lets one decide anew', async () => {
  const panel = await draw(<DecisionPanel candidate={inventedCandidate(3)} userName="Ada" onEdit={saved()} />);
  expect(panel.words()).toContain('Guarantees are sufficient for this purpose.');
  expect(panel.words()).toContain('A. de Wit, 4 Sept 2026');
  expect(panel.words()).toContain('Decide anew');
});
