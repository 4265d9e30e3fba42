import { BackupSection } from '../../components/backup/backup-section.tsx';
import { useBackup } from './use-backup.ts';

/** Makes backups and restores them. */
export function BackupPart() {
  return <BackupSection {...useBackup()} />;
}
