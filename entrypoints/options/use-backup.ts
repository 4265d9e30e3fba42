import { useEffect, useState } from 'preact/hooks';
import type { BackupProps } from '../../components/backup/backup-section.tsx';
import { OUTCOME_TONES, outcomeText } from '../../components/backup/outcome-text.ts';
import type { BackupState } from '../../utils/model/backup.ts';
import type { Backup } from '../../utils/use-cases/backup/backup.ts';
import { backupSession } from '../../utils/use-cases/backup/backup-session.ts';
import { useOutcome } from '../shared/outcome-notice.ts';
import { chooseTarget, saveBackup } from '../shared/save-backup.ts';

/** Backups and restores of this page. */
export function useBackup(): BackupProps {
  const { notice, tell } = useOutcome();
  const [state, show] = useState<BackupState>({ kind: 'idle' });
  const [isTold, setTold] = useState(false);
  const [session] = useState(() =>
    backupSession({
      show,
      tell(outcome) {
        setTold(outcome !== null);
        if (outcome) tell(OUTCOME_TONES[outcome.kind], (locale) => outcomeText(outcome, locale));
      },
      async save(backup: Backup, signal: AbortSignal) {
        const target = await chooseTarget(backup.fileName);
        if (target === null) return false;
        show({ kind: 'writing', share: 0 });
        await saveBackup(backup, target, signal);
        return true;
      },
    }),
  );
  useEffect(() => session.leave, []);
  return {
    state,
    notice: isTold ? notice : null,
    onBackup: session.make,
    onOpen: session.open,
    onMode: session.compare,
    onConfirm: () => state.kind === 'planned' && session.confirm(state.plan),
    onStop: session.stop,
  };
}
