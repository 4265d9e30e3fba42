import type { ComponentChildren } from 'preact';
import { BackupSection } from '../../components/backup/backup-section.tsx';
import { faultText } from '../../components/backup/fault-text.ts';
import { SpaceSection } from '../../components/backup/space-section.tsx';
import type { NoticeTone } from '../../components/design/notice.tsx';
import { StorageNotice } from '../../components/design/storage-notice.tsx';
import { useLocale } from '../../components/locale.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import type { BackupFault, BackupState, RestoreMode, RestorePlan } from '../../utils/model/backup.ts';
import { DEFAULT_RETENTION, type Retention, type RetentionPreview } from '../../utils/model/retention.ts';

const nothing = () => {};

const plan = (mode: RestoreMode): RestorePlan => ({
  mode,
  createdAt: '2026-09-01T07:30:00.000Z',
  vendors: {
    new: ['Quillbird', 'Saltmarsh', 'Hellingman Salarisadministratie & Verzuimbegeleiding'],
    newer: ['Harbourline'],
    older: ['Tidydesk'],
    conflict: ['Brightledger', 'Kaderwerk'],
    same: Array.from({ length: 140 }, (_, place) => `Invented vendor ${place + 1}`),
  },
  removed: mode === 'replace' ? ['Lampwick', 'Rosterhuis'] : [],
  removedIds: [],
  changedAt: 0,
  snapshots: 312,
  records: 4711,
});

const FAULT: BackupFault = {
  fault: 'checksum',
  line: 4311,
  record: { store: 'snapshots', name: 'https://harbourline.example/legal/data-processing-agreement' },
};

/** Backup, restore, room and retention, in every state worth a look. */
export const BACKUP_VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  backup: () => <Page state={{ kind: 'idle' }} />,
  'backup-reading': () => <Page state={{ kind: 'reading', share: 0.42 }} />,
  'backup-refused': () => <Page state={{ kind: 'idle' }} fault={FAULT} />,
  'restore-merge': () => <Page state={{ kind: 'planned', plan: plan('merge') }} />,
  'restore-replace': () => <Page state={{ kind: 'planned', plan: plan('replace') }} trouble="newer" />,
  'retention-preview': () => (
    <Page
      state={{ kind: 'idle' }}
      retention={{ ...DEFAULT_RETENTION, keep: 'last' }}
      preview={{
        snapshots: 87,
        bytes: 4_321_000,
        vendors: [
          { name: 'Harbourline', snapshots: 80 },
          { name: 'Kaderwerk', snapshots: 7 },
        ],
      }}
      trouble="full"
    />
  ),
};

interface PageProps {
  state: BackupState;
  fault?: BackupFault;
  retention?: Retention;
  preview?: RetentionPreview;
  trouble?: 'newer' | 'full';
}

function Page({ state, fault, retention = DEFAULT_RETENTION, preview, trouble }: PageProps) {
  const locale = useLocale();
  const tone: NoticeTone = 'problem';
  const notice = fault && { tone, text: locale.t('restore.refused', { problem: faultText(fault, locale) }) };
  return (
    <>
      <StorageNotice trouble={trouble ?? null} />
      <PageShell current="options" width="narrow">
        <BackupSection
          state={state}
          notice={notice ?? null}
          onBackup={nothing}
          onOpen={nothing}
          onMode={nothing}
          onConfirm={nothing}
          onStop={nothing}
        />
        <SpaceSection
          space={{ used: 48_000_000, free: 2_300_000_000, isKept: trouble === undefined }}
          notice={null}
          retention={retention}
          preview={preview ?? null}
          onKeep={nothing}
          onRetention={nothing}
          onPreview={nothing}
          onApply={nothing}
        />
      </PageShell>
    </>
  );
}
