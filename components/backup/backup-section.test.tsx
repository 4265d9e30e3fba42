import { expect, test, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import type { BackupState, RestorePlan } from '../../utils/model/backup.ts';
import { DEFAULT_RETENTION } from '../../utils/model/retention.ts';
import { BackupSection } from './backup-section.tsx';
import { RetentionForm } from './retention-form.tsx';

const PLAN: RestorePlan = {
  mode: 'merge',
  createdAt: '2026-09-01T07:30:00.000Z',
  vendors: { new: ['Quillbird'], newer: [], older: [], conflict: ['Brightledger', 'Tidydesk'], same: [] },
  removed: [],
  removedIds: [],
  changedAt: 0,
  snapshots: 1,
  records: 12,
};

function section(state: BackupState) {
  const calls = { onBackup: vi.fn(), onOpen: vi.fn(), onMode: vi.fn(), onConfirm: vi.fn(), onStop: vi.fn() };
  return { calls, drawn: draw(<BackupSection state={state} notice={null} {...calls} />) };
}

test('before anything is changed it is shown by name, and only a click does it', async () => {
  const { calls, drawn } = section({ kind: 'planned', plan: PLAN });
  const page = await drawn;
  expect(page.words()).toContain('12 records, read whole and found sound. Nothing has been changed yet.');
  expect(page.words()).toContain('1 vendor is not hereQuillbird');
  expect(page.words()).toContain('2 vendors were changed both here and thereBrightledger, Tidydesk');
  expect(page.words()).not.toContain('newer');
  await page.choose('Put in place of everything here');
  expect(calls.onMode).toHaveBeenCalledWith('replace');
  expect(calls.onConfirm).not.toHaveBeenCalled();
  await page.click('Add it');
  expect(calls.onConfirm).toHaveBeenCalledOnce();
});

test('replacing names the vendors that would go', async () => {
  const page = await section({
    kind: 'planned',
    plan: { ...PLAN, mode: 'replace', removed: ['Lampwick'] },
  }).drawn;
  expect(page.words()).toContain('1 vendor is not in the backup and would be deletedLampwick');
  expect(page.controls()).toEqual(['Replace everything', 'Cancel']);
});

test('what is under way can be stopped, but not a restore that was confirmed', async () => {
  const reading = section({ kind: 'reading', share: 0.5 });
  await (await reading.drawn).click('Stop');
  expect(reading.calls.onStop).toHaveBeenCalledOnce();
  const restoring = await section({ kind: 'restoring', share: 0.5 }).drawn;
  expect(restoring.controls()).toEqual([]);
  expect(restoring.words()).toContain('Restoring: 50%');
});

test('old documents: nothing can be removed before what would go was shown', async () => {
  const calls = { onRetention: vi.fn(), onPreview: vi.fn(), onApply: vi.fn() };
  const retention = { ...DEFAULT_RETENTION, keep: 'quoted' as const };
  const asked = await draw(<RetentionForm retention={retention} preview={null} {...calls} />);
  expect(asked.controls()).toEqual(['See what would go']);
  const preview = { snapshots: 3, bytes: 12_000, vendors: [{ name: 'Brightledger', snapshots: 3 }] };
  const shown = await draw(<RetentionForm retention={retention} preview={preview} {...calls} />);
  expect(shown.words()).toContain('3 versions would go (12 kB), of:Brightledger: 3');
  await shown.click('Remove 3 versions');
  expect(calls.onApply).toHaveBeenCalledOnce();
});
