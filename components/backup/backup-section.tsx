import type { BackupState, RestoreMode } from '../../utils/model/backup.ts';
import { Icon } from '../design/icon.tsx';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { RestorePlanView } from './restore-plan-view.tsx';
import './backup.css';

export interface BackupProps {
  state: BackupState;
  notice: { tone: NoticeTone; text: string } | null;
  onBackup: () => void;
  onOpen: (file: File) => void;
  onMode: (mode: RestoreMode) => void;
  onConfirm: () => void;
  /** Stops what is under way, or leaves the plan. */
  onStop: () => void;
}

/** Everything out in one file, and back in. */
export function BackupSection({ state, notice, onBackup, onOpen, ...plan }: BackupProps) {
  const { t } = useLocale();
  return (
    <section class="card card__body stack" aria-labelledby="backup-title">
      <h2 id="backup-title">{t('backup.title')}</h2>
      <p class="soft">{t('backup.text')}</p>
      {state.kind === 'idle' && (
        <div class="row">
          <button type="button" class="button" onClick={onBackup}>
            <Icon name="download" />
            {t('backup.make')}
          </button>
          <OpenButton onOpen={onOpen} />
        </div>
      )}
      {'share' in state && <Progress work={state.kind} share={state.share} onStop={plan.onStop} />}
      {state.kind === 'planned' && (
        <RestorePlanView plan={state.plan} onMode={plan.onMode} onConfirm={plan.onConfirm} onCancel={plan.onStop} />
      )}
      <div class="live" aria-live="polite">
        {notice && <Notice tone={notice.tone}>{notice.text}</Notice>}
      </div>
    </section>
  );
}

/** The same file may be chosen twice in a row. */
function OpenButton({ onOpen }: Pick<BackupProps, 'onOpen'>) {
  const { t } = useLocale();
  return (
    <label class="button file-button">
      <Icon name="upload" />
      {t('backup.open')}
      <input
        type="file"
        class="hidden-visually"
        accept=".gz,application/gzip"
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          if (file) onOpen(file);
          field.value = '';
        }}
      />
    </label>
  );
}

interface ProgressProps extends Pick<BackupProps, 'onStop'> {
  work: Extract<BackupState, { share: number }>['kind'];
  share: number;
}

function Progress({ work, share, onStop }: ProgressProps) {
  const { t, percent } = useLocale();
  return (
    <div class="row row--apart">
      <label class="backup-progress figures">
        {t(`backup.work.${work}`, { percent: percent(share * 100) })}
        <progress class="progress" max={1} value={share} />
      </label>
      {work !== 'restoring' && (
        <button type="button" class="button" onClick={onStop}>
          {t('backup.stop')}
        </button>
      )}
    </div>
  );
}
