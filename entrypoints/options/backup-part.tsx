import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupSection, type BackupState } from '../../components/backup/backup-section.tsx';
import { faultText } from '../../components/backup/fault-text.ts';
import type { RestoreMode } from '../../utils/model/backup.ts';
import { makeBackup } from '../../utils/use-cases/backup.ts';
import { type OpenRestore, openRestore, type RestoreResult } from '../../utils/use-cases/restore.ts';
import { useOutcome } from '../shared/outcome-notice.ts';
import { chooseTarget, saveBackup } from '../shared/save-backup.ts';

const IDLE: BackupState = { kind: 'idle' };

/** Makes backups and restores them; what was read and not confirmed is gone with the page. */
export function BackupPart() {
  const { notice, tell, fail } = useOutcome();
  const [state, setState] = useState<BackupState>(IDLE);
  const [hasNotice, setHasNotice] = useState(false);
  const work = useRef<{ controller: AbortController; restore: OpenRestore | null }>(begun());
  useEffect(() => () => void work.current.restore?.discard(), []);
  const share = (kind: Extract<BackupState, { share: number }>['kind']) => (done: number) =>
    setState({ kind, share: done });
  const run = (failed: Parameters<typeof fail>[0], steps: (signal: AbortSignal) => Promise<void>) => {
    work.current = { ...begun(), restore: work.current.restore };
    const { signal } = work.current.controller;
    setHasNotice(false);
    steps(signal)
      .catch((error: unknown) => {
        setState(IDLE);
        if (signal.aborted) tell('info', ({ t }) => t('backup.stopped'));
        else fail(failed)(error);
      })
      .finally(() => setHasNotice(true));
  };
  const onBackup = () =>
    run(
      ({ t }) => t('backup.make-failed'),
      async (signal) => {
        const backup = makeBackup({ signal, onProgress: share('writing') });
        const target = await chooseTarget(backup.fileName);
        if (target === null) return;
        setState({ kind: 'writing', share: 0 });
        await saveBackup(backup, target, signal);
        setState(IDLE);
        tell('good', ({ t }) => t('backup.made', { file: backup.fileName }));
      },
    );
  const compare = async (restore: OpenRestore, mode: RestoreMode, signal: AbortSignal) => {
    setState({ kind: 'comparing', share: 0 });
    const plan = await restore.plan(mode, { signal, onProgress: share('comparing') });
    setState({ kind: 'planned', plan });
  };
  const onOpen = (file: File) =>
    run(
      ({ t }) => t('restore.failed'),
      async (signal) => {
        setState({ kind: 'reading', share: 0 });
        const opened = await openRestore(file, { signal, onProgress: share('reading') });
        if (opened.kind === 'opened') {
          work.current.restore = opened.restore;
          return compare(opened.restore, 'merge', signal);
        }
        setState(IDLE);
        tell('problem', (locale) =>
          opened.kind === 'fault'
            ? locale.t('restore.refused', { problem: faultText(opened.fault, locale) })
            : locale.t(`restore.${opened.kind}`),
        );
      },
    );
  const onMode = (mode: RestoreMode) => {
    const { restore } = work.current;
    if (restore)
      run(
        ({ t }) => t('restore.failed'),
        (signal) => compare(restore, mode, signal),
      );
  };
  const onConfirm = () => {
    const { restore } = work.current;
    if (!restore || state.kind !== 'planned') return;
    const { plan } = state;
    run(
      ({ t }) => t('restore.waiting'),
      async () => {
        work.current.restore = null;
        setState({ kind: 'restoring', share: 0 });
        tellEnd(await restore.confirm(plan, { onProgress: share('restoring') }));
      },
    );
  };
  const tellEnd = (result: RestoreResult) => {
    setState(IDLE);
    if (result.kind === 'restored') tell('good', ({ t }) => t('restore.done'));
    else tell('warning', ({ t }) => t(result.full ? 'restore.waiting-full' : 'restore.waiting'));
  };
  const onStop = () => {
    const { controller, restore } = work.current;
    controller.abort();
    work.current.restore = null;
    setState(IDLE);
    restore?.discard().catch((error: unknown) => console.error('what was read could not be cleared away', error));
  };
  return (
    <BackupSection {...{ state, onBackup, onOpen, onMode, onConfirm, onStop }} notice={hasNotice ? notice : null} />
  );
}

const begun = () => ({ controller: new AbortController(), restore: null });
