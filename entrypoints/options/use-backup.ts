import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupProps, BackupState } from '../../components/backup/backup-section.tsx';
import { faultText } from '../../components/backup/fault-text.ts';
import type { BackupFault, RestoreMode } from '../../utils/model/backup.ts';
import { makeBackup } from '../../utils/use-cases/backup/backup.ts';
import { type OpenRestore, openRestore, type RestoreResult } from '../../utils/use-cases/backup/restore.ts';
import { useOutcome } from '../shared/outcome-notice.ts';
import { chooseTarget, saveBackup } from '../shared/save-backup.ts';

type Outcome = ReturnType<typeof useOutcome>;
type Failed = Parameters<Outcome['fail']>[0];

/** What the steps of backing up and restoring need of the page. */
interface Bench extends Outcome {
  show: (state: BackupState) => void;
  /** Shows how far a work is, from 0 to 1. */
  showShare: (kind: Extract<BackupState, { share: number }>['kind']) => (share: number) => void;
  current: { controller: AbortController; restore: OpenRestore | null };
  /** Runs steps until they end, fail or are stopped, and tells which. */
  run: (failed: Failed, steps: (signal: AbortSignal) => Promise<void>) => void;
}

const IDLE: BackupState = { kind: 'idle' };

/** Backups and restores of this page; what was read and not confirmed goes with it. */
export function useBackup(): BackupProps {
  const outcome = useOutcome();
  const [state, show] = useState<BackupState>(IDLE);
  const [isTold, setTold] = useState(false);
  const { current } = useRef<Bench['current']>({ controller: new AbortController(), restore: null });
  useEffect(() => () => leave(current), []);
  const bench: Bench = {
    ...outcome,
    show,
    showShare: (kind) => (share) => show({ kind, share }),
    current,
    run(failed, steps) {
      current.controller = new AbortController();
      const { signal } = current.controller;
      setTold(false);
      steps(signal)
        .catch((error: unknown) => {
          show(IDLE);
          if (signal.aborted) outcome.tell('info', ({ t }) => t('backup.stopped'));
          else outcome.fail(failed)(error);
        })
        .finally(() => setTold(true));
    },
  };
  return {
    state,
    notice: isTold ? outcome.notice : null,
    onBackup: () => back(bench),
    onOpen: (file) => open(bench, file),
    onMode: (mode) => planAnew(bench, mode),
    onConfirm: () => confirm(bench, state),
    onStop() {
      current.controller.abort();
      leave(current);
      show(IDLE);
    },
  };
}

function leave(current: Bench['current']): void {
  current.restore?.discard().catch((error: unknown) => console.error('what was read could not be cleared away', error));
  current.restore = null;
}

function back({ run, show, showShare, tell }: Bench): void {
  run(
    ({ t }) => t('backup.make-failed'),
    async (signal) => {
      const backup = makeBackup({ signal, onProgress: showShare('writing') });
      const target = await chooseTarget(backup.fileName);
      if (target === null) return;
      show({ kind: 'writing', share: 0 });
      await saveBackup(backup, target, signal);
      show(IDLE);
      tell('good', ({ t }) => t('backup.made', { file: backup.fileName }));
    },
  );
}

function open(bench: Bench, file: File): void {
  bench.run(
    ({ t }) => t('restore.failed'),
    async (signal) => {
      bench.show({ kind: 'reading', share: 0 });
      const opened = await openRestore(file, { signal, onProgress: bench.showShare('reading') });
      if (opened.kind !== 'opened') {
        bench.show(IDLE);
        return opened.kind === 'fault'
          ? refuse(bench, opened.fault)
          : bench.tell('problem', ({ t }) => t(`restore.${opened.kind}`));
      }
      bench.current.restore = opened.restore;
      await compare(bench, opened.restore, 'merge', signal);
    },
  );
}

const refuse = ({ tell }: Bench, fault: BackupFault): void =>
  tell('problem', (locale) => locale.t('restore.refused', { problem: faultText(fault, locale) }));

async function compare({ show, showShare }: Bench, restore: OpenRestore, mode: RestoreMode, signal: AbortSignal) {
  show({ kind: 'comparing', share: 0 });
  const plan = await restore.plan(mode, { signal, onProgress: showShare('comparing') });
  signal.throwIfAborted();
  show({ kind: 'planned', plan });
}

function planAnew(bench: Bench, mode: RestoreMode): void {
  const { restore } = bench.current;
  if (!restore) return;
  bench.run(
    ({ t }) => t('restore.failed'),
    (signal) => compare(bench, restore, mode, signal),
  );
}

function confirm(bench: Bench, state: BackupState): void {
  const { restore } = bench.current;
  if (!restore || state.kind !== 'planned') return;
  bench.run(
    ({ t }) => t('restore.waiting'),
    async () => {
      // From here on it belongs to the store, and outlives this page.
      bench.current.restore = null;
      bench.show({ kind: 'restoring', share: 0 });
      tellEnd(bench, await restore.confirm(state.plan, { onProgress: bench.showShare('restoring') }));
    },
  );
}

function tellEnd({ show, tell }: Bench, result: RestoreResult): void {
  show(IDLE);
  if (result.kind === 'restored') tell('good', ({ t }) => t('restore.done'));
  else tell('warning', ({ t }) => t(result.full ? 'restore.waiting-full' : 'restore.waiting'));
}
