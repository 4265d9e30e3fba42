import type { Locale } from '../../utils/i18n/translate.ts';
import type { BackupOutcome } from '../../utils/model/backup.ts';
import type { NoticeTone } from '../design/notice.tsx';
import { faultText } from './fault-text.ts';

export const OUTCOME_TONES: Readonly<Record<BackupOutcome['kind'], NoticeTone>> = {
  made: 'good',
  restored: 'good',
  stopped: 'info',
  waiting: 'warning',
  refused: 'problem',
  busy: 'problem',
  full: 'problem',
  failed: 'problem',
};

const FAILURES = { making: 'backup.make-failed', reading: 'restore.failed', restoring: 'restore.waiting' } as const;

/** What came of backing up or restoring, for people. */
export function outcomeText(outcome: BackupOutcome, locale: Locale): string {
  const { t } = locale;
  switch (outcome.kind) {
    case 'made':
      return t('backup.made', { file: outcome.file });
    case 'stopped':
      return t('backup.stopped');
    case 'refused':
      return t('restore.refused', { problem: faultText(outcome.fault, locale) });
    case 'restored':
      return t('restore.done');
    case 'waiting':
      return t(outcome.full ? 'restore.waiting-full' : 'restore.waiting');
    case 'failed':
      return t(FAILURES[outcome.doing]);
    default:
      return t(`restore.${outcome.kind}`);
  }
}
